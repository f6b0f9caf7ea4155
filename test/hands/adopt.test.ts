import { expect, test } from 'vitest'
import { openHands, type DayDocument } from './hands'

const ink = [{ type: 'SOLID', color: { r: 0.1, g: 0.1, b: 0.15 } }]
const box = (name: string, x: number, y: number, width: number, height: number, more: object = {}) => ({ type: 'RECTANGLE', name, x, y, width, height, fills: ink, ...more }) // prettier-ignore

/** A frame of another shape that became a cover, and where its layers then lie, as they are seen. */
async function adopted(width: number, height: number, children: object[]) {
  const frame = { type: 'FRAME', name: 'Poster', width, height, clipsContent: true, children }
  const hands = await openHands({ id: 'poster', layers: [frame] } as unknown as DayDocument)
  const layer = hands.named('Poster')
  const before = hands.all()
  await hands.apply([{ do: 'adopt', layer }], [], layer)
  const at = (name: string) => hands.get(hands.named(name), 'absoluteBoundingBox') as Record<'x' | 'y' | 'width' | 'height', number> // prettier-ignore
  return { hands, at, before }
}

const round = (box: Record<string, number>) =>
  Object.fromEntries(Object.entries(box).map(([key, value]) => [key, Math.round(value)]))

test('a strip that is turned by a quarter goes on from edge to edge', async () => {
  const turned = box('Strip', 300, 600, 600, 200, { rotation: 90 })
  const { hands, at, before } = await adopted(1080, 600, [turned])
  expect(round(at('Strip'))).toEqual({ x: 300, y: 0, width: 200, height: 1920 })
  hands.session.history.undo()
  expect(hands.all()).toBe(before)
})

test('a line that stands upright does so too, one that is turned by 7° stays as long as it is', async () => {
  const line = { type: 'LINE', name: 'Line', x: 400, y: 600, width: 600, rotation: 90 }
  const tilted = box('Tilted', 100, 300, 700, 40, { rotation: 7 })
  const { hands, at } = await adopted(1080, 600, [line, tilted])
  expect(round(at('Line'))).toMatchObject({ x: 400, y: 0, height: 1920 })
  expect(hands.get(hands.named('Tilted'), 'width')).toBeCloseTo(700)
})

test('a picture that lies on its side and fills the frame fills the cover', async () => {
  const { at } = await adopted(800, 600, [box('Sea', 0, 600, 600, 800, { rotation: 90 })])
  const { x, y, width, height } = at('Sea')
  expect([x <= 0.01, y <= 0.01, x + width >= 1079.9, y + height >= 1919.9].every(Boolean)).toBe(true) // prettier-ignore
})

const drawing = (parts: object[]) => ({ type: 'FRAME', name: 'Drawing', width: 400, height: 600, fills: [], children: parts }) // prettier-ignore

test('a drawing whose box is as large as the frame is kept whole', async () => {
  const parts = [box('Head', 150, 20, 120, 120), box('Shoe', 290, 520, 105, 60)]
  const { at } = await adopted(400, 600, [drawing(parts)])
  expect(at('Shoe').x + at('Shoe').width).toBeLessThan(1080)
  expect(at('Shoe').width).toBeCloseTo(105 * 2.7)
})

test('one that is painted up to its corners covers the cover', async () => {
  const parts = [box('Sky', 0, 0, 400, 300), box('Meadow', 0, 300, 400, 300)]
  const { at } = await adopted(400, 600, [drawing(parts)])
  expect(at('Sky').y).toBeLessThanOrEqual(0.01)
  expect(at('Meadow').y + at('Meadow').height).toBeGreaterThanOrEqual(1919.9)
})

const text = (name: string, x: number, y: number) => ({ type: 'TEXT', name, characters: name, x, y, fontSize: 40, fontName: { family: 'Inter', style: 'Bold' }, fills: ink }) // prettier-ignore

test('a title right above its list goes where the list goes, one at the head stays there', async () => {
  const { at } = await adopted(1080, 1080, [
    text('Head', 60, 40),
    text('Products', 60, 230),
    box('List', 60, 290, 700, 500),
  ])
  expect(at('Head').y).toBeCloseTo(40)
  expect(at('List').y - at('Products').y).toBeCloseTo(60)
})
