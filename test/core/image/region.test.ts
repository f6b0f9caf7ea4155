import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enlarge } from '../../../src/core/image/enlarge'
import { markedRegion, regionOf } from '../../../src/core/image/region'
import type { Mask } from '../../../src/core/image/raster'
import type { Layer } from '../../../src/core/scene'
import { box, mask } from '../../kit/rules'

describe('regionOf', () => {
  it('measures share, box and centroid', () => {
    expect(regionOf(mask('....', '.##.', '.##.', '....'), 'estimated')).toMatchObject({
      share: 0.25,
      box: box(1, 1, 2, 2),
      boxShare: 0.25,
      centroid: { x: 0.5, y: 0.5 },
    })
  })
  it('is null when nothing is inside', () =>
    expect(regionOf(mask('..', '..'), 'estimated')).toBeNull())
})

describe('markedRegion', () => {
  const layer = (role: Layer['role'], at = box(1, 0, 2, 2)): Layer => ({
    id: role ?? '?',
    name: '',
    type: 'RECTANGLE',
    box: at,
    opacity: 1,
    role,
  })
  it('is the union of the layers with the role, exactly', () => {
    const found = markedRegion(
      [layer('host'), layer('product', box(0, 0, 1, 1)), layer('title')],
      ['host', 'product'],
      {
        width: 4,
        height: 2,
      },
    )
    expect(found).toMatchObject({ share: 5 / 8, confidence: 'exact', layers: ['host', 'product'] })
  })
  it.each([
    ['no layers', undefined],
    ['none marked', [layer(undefined)]],
    ['one outside', [layer('host', box(9, 9, 2, 2))]],
  ])('is null for %s', (_, layers) =>
    expect(markedRegion(layers, ['host'], { width: 4, height: 2 })).toBeNull(),
  )
})

describe('enlarge', () => {
  it('is bilinear between pixel centres', () => {
    const { data } = enlarge({ width: 2, height: 1, data: Uint8Array.of(0, 200) }, 4, 2)
    expect([...data]).toEqual([0, 50, 150, 200, 0, 50, 150, 200])
  })
})

/** Pictures of noughts, of things in their midst and of single pixels. */
const masks = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc
      .array(fc.constantFrom(0, 0, 0, 0, 1, 90, 127, 128, 255), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((values): Mask => ({ width, height, data: Uint8Array.from(values) })),
  )

describe('whatever the mask', () => {
  it('is enlarged pixel by pixel as the mean of its four neighbours', () => {
    fc.assert(
      fc.property(
        masks,
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 25 }),
        (small, width, height) => {
          const place = (at: number, from: number, to: number) => {
            const exact = Math.min(from - 1, Math.max(0, ((at + 0.5) * from) / to - 0.5))
            const first = Math.floor(exact)
            return {
              first,
              second: Math.min(from - 1, first + 1),
              weight: Math.fround(exact - first),
            }
          }
          const expected = Array.from({ length: width * height }, (_, i) => {
            const [x, y] = [place(i % width, small.width, width), Math.floor(i / width)]
            const rows = place(y, small.height, height)
            const along = (row: number) => {
              const a = small.data[row * small.width + x.first]
              return Math.fround(a + (small.data[row * small.width + x.second] - a) * x.weight)
            }
            const [above, below] = [along(rows.first), along(rows.second)]
            return Math.floor(above + (below - above) * rows.weight + 0.5)
          })
          expect([...enlarge(small, width, height).data]).toEqual(expected)
        },
      ),
      { seed: 18, numRuns: 200 },
    )
  })

  it('is measured as each of its pixels says', () => {
    fc.assert(
      fc.property(masks, (mask) => {
        const inside = [...mask.data.keys()].filter((at) => mask.data[at] > 127)
        const region = regionOf(mask, 'estimated')
        if (inside.length === 0) {
          expect(region).toBeNull()
          return
        }
        const columns = inside.map((at) => at % mask.width)
        const rows = inside.map((at) => Math.floor(at / mask.width))
        const mean = (list: number[]) => list.reduce((sum, n) => sum + n, 0) / list.length
        const [x, y] = [Math.min(...columns), Math.min(...rows)]
        expect(region).toMatchObject({
          share: inside.length / (mask.width * mask.height),
          box: { x, y, width: Math.max(...columns) - x + 1, height: Math.max(...rows) - y + 1 },
        })
        expect(region!.centroid.x).toBeCloseTo((mean(columns) + 0.5) / mask.width, 10)
        expect(region!.centroid.y).toBeCloseTo((mean(rows) + 0.5) / mask.height, 10)
      }),
      { seed: 19, numRuns: 100 },
    )
  })
})
