import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wallOf } from '../../../src/figma/coordinates'
import { placementsOf } from '../../../src/figma/fixes/placements'
import type { CoverFrame } from '../../../src/figma/frames'
import { layersOf } from '../../../src/figma/snapshot/layers'
import { uncovered } from '../../../src/figma/snapshot/occlusion'
import { lookOnce } from '../../../src/figma/snapshot/once'
import { cover, fake, paint, reads, stubFigma, type Fake } from '../../kit/nodes'
import { seenIn } from './seen'

/** Every read of a layer is a call out of the sandbox, and the editor waits for it. */
beforeEach(() => stubFigma())
afterEach(() => void vi.restoreAllMocks())

const cell = (i: number) => [2 + (i % 50) * 21, 2 + Math.floor(i / 50) * 21, 20, 20] as const
const rectangles = (many: number, more = {}, from = 0): Fake[] =>
  Array.from({ length: many }, (_, i) => fake('RECTANGLE', `R${i}`, cell(from + i), more))

test.each<[what: string, layers: () => Fake[], most: number]>([
  ['see-through shapes', () => rectangles(1000, { fills: [paint({ opacity: 0.5 })] }), 10],
  ['opaque shapes', () => rectangles(1000), 10],
  [
    'opaque shapes in 40 groups',
    () =>
      Array.from({ length: 40 }, (_, g) =>
        fake('GROUP', `G${g}`, [0, 0, 1080, 1920], {}, rectangles(24, {}, g * 24)),
      ),
    10,
  ],
  [
    'texts of one line',
    () => Array.from({ length: 1000 }, (_, i) => fake('TEXT', `T${i}`, cell(i))),
    11,
  ],
])('of %s each costs few reads', async (_, layers, most) => {
  const all = layers()
  reads.reset()
  const told = await seenIn(...all)
  expect(told).toHaveLength(all[0].type === 'GROUP' ? 1000 : all.length)
  // The frame itself is read too, whatever lies in it.
  expect(reads.total).toBeLessThanOrEqual(most * told.length + 20)
})

test.each<[what: string, layer: (i: number) => Fake, most: number]>([
  ['shapes', (i) => rectangles(1, {}, i)[0], 11],
  ['texts', (i) => fake('TEXT', `T${i}`, cell(i)), 15],
])('of %s each costs few reads with all that a fix must know of it', async (_, layer, most) => {
  const all = Array.from({ length: 1000 }, (_, i) => layer(i))
  const frame = cover(...all) as unknown as CoverFrame
  const once = lookOnce()
  const how = { wall: wallOf(frame, 1080), size: { width: 1080, height: 1920 }, goOn: () => {}, once } // prettier-ignore
  reads.reset()
  const told = await layersOf(frame, how)
  const placed = placementsOf(frame, once)
  expect([told!.layers.length, placed.length]).toEqual([1000, 1000])
  expect(reads.total).toBeLessThanOrEqual(most * 1000 + 40)
})

test('3,900 opaque rectangles are sorted with few comparisons each, wherever they lie', async () => {
  const never = { over: () => false, rest: async () => {} }
  const places: Record<string, (i: number) => readonly [number, number, number, number]> = {
    'side by side': cell,
    'on one heap': () => [0, 0, 1080, 1920],
  }
  for (const [where, place] of Object.entries(places)) {
    let asked = 0
    const stack = Array.from({ length: 3900 }, (_, i) => {
      const [x, y, width, height] = place(i)
      const layer = { id: `${i}`, name: '', type: 'RECTANGLE', opacity: 1 }
      const box = { x, y, width, height }
      Object.defineProperty(layer, 'box', { get: () => (asked++, box) })
      return { layer: layer as never, opaque: true, wordy: false }
    })
    const left = await uncovered(stack, { width: 1080, height: 1920 }, never)
    expect([where, left.length]).toEqual([where, where === 'on one heap' ? 1 : 3900])
    expect(asked).toBeLessThan(40 * 3900)
  }
})

test('the editor has its turn before 100 ms are over, however many layers there are', async () => {
  // A clock that every read of a layer, and every look at the clock, lets go on.
  const layers = rectangles(3900)
  reads.reset()
  let looks = 0
  const now = () => reads.total * 0.05 + looks * 0.05
  vi.spyOn(Date, 'now').mockImplementation(() => (looks++, now()))
  let [begun, longest, turns] = [0, 0, 0]
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void) => {
    longest = Math.max(longest, now() - begun)
    begun = now()
    turns++
    queueMicrotask(done)
    return 0
  }) as never)
  expect(await seenIn(...layers)).toHaveLength(3900)
  longest = Math.max(longest, now() - begun)
  expect(turns).toBeGreaterThan(10)
  expect(longest).toBeLessThan(100)
})
