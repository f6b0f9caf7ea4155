import { expect, it } from 'vitest'
import { candidatesIn } from '../../../src/analyzers/marks/candidates'
import type { Layer } from '../../../src/core/scene'
import { box } from '../../kit/rules'

const layer = (id: string, over: Partial<Layer> = {}): Layer => ({
  id,
  name: id,
  type: 'VECTOR',
  box: box(0, 0, 50, 50),
  opacity: 1,
  ...over,
})
const drawn = (id: string, over: Partial<Layer> = {}) =>
  layer(id, { paths: [{ data: `M 0 0 ${id}` }], ...over })
const told = (...layers: Layer[]) =>
  candidatesIn(layers).map(({ layer: id, outlines }) => `${id}:${outlines.length}`)

it('every shape that is drawn, not a block alone, not what is too small', () => {
  expect(
    told(
      drawn('a'),
      layer('text'),
      drawn('card', { type: 'RECTANGLE' }),
      drawn('dot', { box: box(500, 0, 9, 9) }),
    ),
  ).toContain('a:1')
  expect(
    told(drawn('card', { type: 'RECTANGLE' }), drawn('dot', { box: box(500, 0, 9, 9) })),
  ).toEqual([])
})

it('a group as a whole, also through groups inside it', () => {
  const parts = [layer('g', { type: 'GROUP' }), layer('h', { type: 'GROUP', parent: 'g' })]
  const shapes = [
    drawn('a', { parent: 'g' }),
    drawn('b', { parent: 'h' }),
    drawn('c', { parent: 'h', type: 'ELLIPSE' }),
  ]
  expect(told(...parts, ...shapes)).toEqual(['a:1', 'b:1', 'g:3', 'h:2'])
})

it('loose parts that lie side by side, not those far away', () => {
  const at = (id: string, x: number) => drawn(id, { box: box(x, 0, 50, 50) })
  expect(told(at('a', 0), at('b', 55), at('far', 600))).toEqual(['a:1', 'b:1', 'far:1', 'a:2'])
})

it('a drawing of hundreds of shapes is no mark', () => {
  const many = Array.from({ length: 500 }, (_, i) =>
    drawn(`${i}`, { parent: 'g', box: box(i % 40, i % 50, 60, 60) }),
  )
  expect(
    candidatesIn([layer('g', { type: 'GROUP' }), ...many]).every(
      ({ outlines }) => outlines.length === 1,
    ),
  ).toBe(true)
  expect(candidatesIn([layer('g', { type: 'GROUP' }), ...many]).length).toBeLessThanOrEqual(150)
})
