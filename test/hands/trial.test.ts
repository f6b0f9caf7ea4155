import { expect, test } from 'vitest'
import type { DayDocument } from './hands'
import { openHands } from './hands'

const price = { type: 'TEXT', name: 'Price', characters: 'Dress $9.99', x: 97, y: 500, fontSize: 72 } // prettier-ignore
const document = {
  id: 'one',
  layers: [{ type: 'FRAME', name: 'Cover', width: 1080, height: 1920, children: [price] }],
} as unknown as DayDocument

const cut = (layer: string, was = 'Dress $9.99') =>
  ({ do: 'write', layer, start: 5, end: 11, to: '', was, hold: 0 }) as const

test('a trial leaves nothing behind: no layer, no undo step', async () => {
  const hands = await openHands(document)
  const [before, steps] = [hands.all(), hands.session.history.steps]
  const { look } = await hands.tryOut([cut(hands.named('Price'))])
  expect(look.placements[0]).toMatchObject({ layer: hands.named('Price'), text: { characters: 'Dress' } }) // prettier-ignore
  expect([hands.all(), hands.session.history.steps]).toEqual([before, steps])
})

test('nor where the export throws halfway', async () => {
  const hands = await openHands(document)
  const before = hands.all()
  hands.switches.exports = 'rejects'
  await expect(hands.tryOut([cut(hands.named('Price'))])).rejects.toThrow()
  expect(hands.all()).toBe(before)
})

test('what Figma does not take is told, and costs no other edit', async () => {
  const hands = await openHands(document)
  const layer = hands.named('Price')
  const { look, skipped } = await hands.tryOut([cut(layer, 'Other words'), { do: 'move', layer, x: 0, y: 40 }]) // prettier-ignore
  expect(skipped).toMatchObject([{ layer }])
  expect(look.placements[0].box.y).toBeCloseTo(540)
})

test('a layer that was edited since its trial is not written to, and nothing else is', async () => {
  const hands = await openHands(document)
  const layer = hands.named('Price')
  const { prints } = await hands.tryOut([cut(layer)])
  hands.edit(layer, { x: 120 })
  const before = hands.all()
  await expect(hands.apply([cut(layer)], prints)).rejects.toThrow('changed')
  expect(hands.all()).toBe(before)
})

test('a fix that throws halfway is taken back whole', async () => {
  const hands = await openHands(document)
  const layer = hands.named('Price')
  const before = hands.all()
  const edits = [{ do: 'move', layer, x: 0, y: 40 } as const, cut(layer, 'Other words')]
  await expect(hands.apply(edits)).rejects.toThrow('changed')
  expect(hands.all()).toBe(before)
})

test('nor is one that the user edits while the fix waits', async () => {
  const hands = await openHands(document)
  const layer = hands.named('Price')
  const { prints } = await hands.tryOut([cut(layer)])
  // Whatever a fix waits for: here a font that comes late.
  await hands.json(`const { loadFontAsync } = figma
    const gate = new Promise((done) => (globalThis.letGo = done))
    globalThis.waits = new Promise((done) => {
      figma.loadFontAsync = async (font) => (done(), await gate, loadFontAsync.call(figma, font))
    })
    return 0`)
  const wish = JSON.stringify([{ frame: hands.frames[0], edits: [cut(layer)], prints }])
  await hands.json(`globalThis.fix = it.applyFix(${wish}).then(() => 'done', (error) => error.message)
    return await waits ?? 0`)
  hands.edit(layer, { x: 120 })
  const before = hands.all()
  expect(await hands.json('letGo(); return await fix')).toBe('changed')
  expect(hands.all()).toBe(before)
})
