import { expect, test } from 'vitest'
import { area, intersect } from '../../../src/core/geometry'
import { distance, freePlace } from '../../../src/figma/sheet/free-place'

const frame = { x: 0, y: 0, width: 100, height: 200 }
const size = { width: 150, height: 200 }
const at = (x: number, y: number, width = 50, height = 50) => ({ x, y, width, height })

test.each<[string, ReturnType<typeof at>[], { x: number; y: number }]>([
  ['right of the frame', [], { x: 110, y: 0 }],
  ['left when the right is taken', [at(120, 0)], { x: -160, y: 0 }],
  ['above when both sides are taken', [at(120, 0), at(-60, 0)], { x: 0, y: -210 }],
  ['below when that is taken, too', [at(120, 0), at(-60, 0), at(0, -60)], { x: 0, y: 210 }],
  [
    'at the nearest place when no side is free',
    [at(120, 0), at(-60, 0), at(0, -60), at(0, 300), at(400, 100)],
    { x: 60, y: -210 },
  ],
  ['touching is not lying on', [at(260, 0)], { x: 110, y: 0 }],
])('%s', (_, taken, place) => expect(freePlace(frame, size, taken, 10)).toEqual(place))

test.each([
  ['in a long row', 40, 1],
  ['in a grid', 6, 6],
  ['in a column', 1, 40],
])('%s of frames it lies on nothing, and no further off than it must', (_, columns, rows) => {
  const all = Array.from({ length: columns * rows }, (_, i) => ({
    x: (i % columns) * 140,
    y: Math.floor(i / columns) * 240,
    width: 100,
    height: 200,
  }))
  for (const one of all) {
    const taken = all.filter((it) => it !== one)
    const place = { ...freePlace(one, size, taken, 10), ...size }
    expect(all.filter((it) => area(intersect(it, place)) > 0)).toEqual([])
    if (columns === 1 || rows === 1) expect(distance(one, place)).toBe(10)
  }
})
