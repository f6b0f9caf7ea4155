import { expect, test } from 'vitest'
import type { Edit } from '../../src/core/document/edit'
import type { Placement } from '../../src/core/document/placement'
import type { Draft, Look } from '../../src/fixes/look'
import { plannedChanges } from '../../src/fixes/planned'

const text = (layer: string, characters: string, parent?: string): Placement => ({
  layer,
  name: layer,
  type: 'TEXT',
  box: { x: 100, y: 200, width: 400, height: 80 },
  ...(parent && { parent }),
  text: { characters, sizing: 'both', align: 'left', sizes: [80] },
})
const group: Placement = { layer: 'badge', name: 'badge', type: 'GROUP', box: { x: 0, y: 0, width: 9, height: 9 } } // prettier-ignore
const placements = [text('promo', 'Dress US $9 only $8'), group, text('inside', 'Ends in 2h', 'badge')] // prettier-ignore
const planned = (...edits: Edit[]) =>
  plannedChanges({ edits } as unknown as Draft, { placements } as unknown as Look)
const write = (start: number, end: number, was: string): Edit => ({ do: 'write', layer: 'promo', start, end, to: '', was, hold: 0 }) // prettier-ignore

test('two cuts of one text are told as one change of it', () => {
  expect(planned(write(11, 19, 'Dress US $9 only $8'), write(5, 11, 'Dress US $9'))).toMatchObject([
    { layer: 'promo', text: { from: 'Dress US $9 only $8', to: 'Dress' } },
  ])
})

test('what is hidden takes its words along', () => {
  expect(planned({ do: 'hide', layer: 'badge' })).toMatchObject([
    { layer: 'badge', hidden: true, words: ['Ends in 2h'] },
  ])
})

test('a text that moves and one that shrinks', () => {
  expect(planned({ do: 'move', layer: 'promo', x: 0, y: -300 })).toMatchObject([
    { layer: 'promo', moved: { x: 0, y: -300 } },
  ])
  expect(planned({ do: 'type', layer: 'promo', by: 0.8, hold: 0, y: 0 })).toMatchObject([
    { layer: 'promo', scaled: 0.8 },
  ])
})

test('a blur is told by its name, and the look stays as it is', () => {
  expect(planned({ do: 'blur', layer: 'badge', radius: 8 })).toMatchObject([{ done: ['blur'] }])
  expect(placements[0].text!.characters).toBe('Dress US $9 only $8')
})
