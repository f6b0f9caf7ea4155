import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { components } from '../../src/core/image/components'
import type { Mask } from '../../src/core/image/raster'
import { ComponentBounds } from '../../src/engines/component-bounds'
import { openRuns } from '../../src/engines/runs'
import { sourceParts } from '../../tools/source-parts'

/** Each part's left, top, right, bottom and area, in one order. */
const sorted = (parts: number[][]) => parts.map((part) => part.join(' ')).sort()

let bounds: ComponentBounds
beforeAll(async () => void (bounds = new ComponentBounds(await openRuns(sourceParts))))

function boundsIn(plane: Mask, level: number): string[] {
  const parts: number[][] = []
  bounds.each(plane, level, (...part) => parts.push(part))
  return sorted(parts)
}

const labelledIn = ({ data, ...size }: Mask, level: number) =>
  sorted(
    components({ ...size, data: data.map((value) => (value <= level ? 255 : 0)) }).parts.map(
      ({ area, box: { x, y, width, height } }) => [x, y, x + width, y + height, area],
    ),
  )

test('the bounds are those of the labelled parts, at every level of one plane', () => {
  const planes = fc
    .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
    .chain(([width, height]) =>
      fc
        .uint8Array({ minLength: width * height, maxLength: width * height, max: 3 })
        .map((data) => ({ width, height, data })),
    )
  fc.assert(
    fc.property(planes, fc.integer({ min: 0, max: 3 }), (plane, level) => {
      expect(boundsIn(plane, level)).toEqual(labelledIn(plane, level))
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('parts that go on from one band of lines to the next', () => {
  const side = 400
  // Stripes down and a bar across each second of them: parts as tall as the plane.
  const data = Uint8Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [i % side, Math.floor(i / side)]
    return x % 5 === 0 || (y % 97 === 3 && x % 10 < 5) ? 0 : 3
  })
  const plane = { width: side, height: side, data }
  expect(boundsIn(plane, 1)).toEqual(labelledIn(plane, 1))
})

test('wide planes of long runs, which are passed over sixteen pixels at a time', () => {
  const rows = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 6,
      maxLength: 30,
    })
    .map((runs) => runs.flatMap(([length, value]) => Array<number>(length).fill(value)))
  fc.assert(
    fc.property(
      rows,
      fc.integer({ min: 15, max: 70 }),
      fc.integer({ min: 0, max: 3 }),
      (values, width, level) => {
        const height = Math.max(1, Math.floor(values.length / width))
        const data = Uint8Array.from({ length: width * height }, (_, i) => values[i] ?? 0)
        const plane = { width, height, data }
        expect(boundsIn(plane, level)).toEqual(labelledIn(plane, level))
      },
    ),
    { seed: 16, numRuns: 100 },
  )
})

test('more parts than the tables hold at first are all there', () => {
  const [width, height] = [400, 200]
  const data = Uint8Array.from({ length: width * height }, (_, i) =>
    (i + Math.floor(i / width)) % 2 ? 255 : 0,
  )
  expect(boundsIn({ width, height, data }, 127)).toHaveLength((width * height) / 2)
})
