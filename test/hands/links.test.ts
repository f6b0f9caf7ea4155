import { expect, test } from 'vitest'
import { fixAll } from '../../src/fixes/fix-all'
import { judge } from '../../src/fixes/grade'
import type { Draft } from '../../src/fixes/look'
import { kindsOf, openHands, type DayDocument } from './hands'

/** Texts of a design system come from shared styles and variables. */
const alias = (id: string) => ({ type: 'VARIABLE_ALIAS', id })
const text = (name: string, characters: string, y: number, more: object = {}) => ({ type: 'TEXT', name, characters, x: 97, y, fontSize: 72, ...more }) // prettier-ignore
const open = (...children: object[]) =>
  openHands({
    id: 'linked',
    layers: [{ type: 'FRAME', name: 'Cover', width: 1080, height: 1920, children }],
  } as unknown as DayDocument)

const smaller = (layer: string) => ({ do: 'type', layer, by: 0.8, hold: 0, y: 0 }) as const
const cut = (layer: string, was: string) => ({ do: 'write', layer, start: 5, end: was.length, to: '', was, hold: 0 }) as const // prettier-ignore

test('taken back, a text is of its shared style again, and of its variables', async () => {
  const hands = await open(
    text('Styled', 'Dress $9.99', 500, { textStyleId: 'S:headline' }),
    text('Bound', 'Dress $9.99', 700, { boundVariables: { fontSize: alias('V:size') } }),
  )
  const [styled, bound] = [hands.named('Styled'), hands.named('Bound')]
  const before = hands.all()
  await hands.apply([smaller(styled), smaller(bound)])
  expect(hands.get(styled, 'textStyleId')).toBe('')
  expect(hands.get(bound, 'boundVariables')).toEqual({})
  expect(await hands.takeBack()).toEqual({ back: 2, left: 0 })
  expect(hands.all()).toBe(before)
})

test('so are words that come from a variable', async () => {
  const hands = await open(
    text('Words', 'Dress $9.99', 500, { boundVariables: { characters: alias('V:offer') } }),
  )
  const words = hands.named('Words')
  const before = hands.all()
  await hands.apply([cut(words, 'Dress $9.99')])
  expect(hands.get(words, 'boundVariables')).toEqual({})
  await hands.takeBack()
  expect(hands.all()).toBe(before)
})

test('what comes off a style or a variable is to be looked at first, and no part of all that is safe', async () => {
  const hands = await open(
    text('Plain', 'Linen from US $9', 500),
    text('Words', 'Silk from US $9', 700, { boundVariables: { characters: alias('V:offer') } }),
  )
  const look = await hands.look()
  const draft = (edits: Draft['edits']): Draft => ({ kind: 'cut-text', rules: [], edits, left: [], doubts: [] }) // prettier-ignore
  const graded = async (name: string, was: string) => {
    const edits = [cut(hands.named(name), was)]
    return judge(look, (await hands.tryOut(edits)).look, draft(edits))
  }
  expect((await graded('Plain', 'Linen from US $9')).reasons).toEqual([])
  expect(await graded('Words', 'Silk from US $9')).toMatchObject({ grade: 'look', reasons: ['links'] }) // prettier-ignore
  const all = await fixAll(look, kindsOf, (edits) => hands.tryOut(edits).then((it) => it.look))
  expect(all.changes.map(({ name }) => name)).toEqual(['Plain'])
})

test('a size from a style matters where the size is written, not where words go', async () => {
  const hands = await open(text('Styled', 'Dress $9.99', 500, { textStyleId: 'S:headline' }))
  const styled = hands.named('Styled')
  await hands.apply([cut(styled, 'Dress $9.99')])
  expect(hands.get(styled, 'textStyleId')).toBe('S:headline')
  expect(hands.get(styled, 'characters')).toBe('Dress')
})
