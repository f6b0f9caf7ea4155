import { describe, expect, test } from 'vitest'
import { findingAt, insideCover } from '../../../src/core/finding'
import { boundsOf, type Polygon } from '../../../src/core/geometry'
import { spanOf } from '../../../src/core/span/span'

type Pair = readonly [number, number]

/** A line of 1000 by 60 pixels about the middle of a cover, turned by so many degrees. */
function lineAt(degrees: number): { polygon: Polygon; at: (share: number) => Pair } {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const place = (u: number, v: number) => [540 + u * c - v * s, 960 + u * s + v * c] as const
  return {
    polygon: [place(-500, -30), place(500, -30), place(500, 30), place(-500, 30)],
    at: (share) => place(-500 + 1000 * share, 0),
  }
}

/** Where along the line an outline begins and ends, 0…1, told from the middles of its ends. */
function along(outline: Polygon, from: Pair, to: Pair): [number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const shares = outline.map(
    ([x, y]) => ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy),
  )
  return [Math.min(...shares), Math.max(...shares)]
}

const close = ([a, b]: [number, number], [c, d]: [number, number]) => {
  expect(a).toBeCloseTo(c, 5)
  expect(b).toBeCloseTo(d, 5)
}

describe('the outline of words', () => {
  // Ten signs of one width, of which the fourth and fifth are meant.
  const text = '0023456789'

  test.each([0, -30, 17, 90])('on a line turned by %d°', (degrees) => {
    const { polygon, at } = lineAt(degrees)
    const outline = spanOf({ polygon, text }, 3, 5)
    expect(outline).toHaveLength(4)
    close(along(outline, at(0), at(1)), [0.3, 0.5])
  })

  test('of a column is cut from top to bottom', () => {
    const polygon: Polygon = [
      [560, 200],
      [560, 1200],
      [500, 1200],
      [500, 200],
    ]
    expect(boundsOf(spanOf({ polygon, text: '新款连衣裙' }, 1, 3))).toEqual({
      x: 500,
      y: 400,
      width: 60,
      height: 400,
    })
  })

  test('of a bent line keeps the points between', () => {
    const arc = Array.from({ length: 11 }, (_, i) => [i * 100, 40 * Math.sin((i / 10) * Math.PI)])
    const polygon: Polygon = [
      ...arc.map(([x, y]) => [x, 500 - y] as const),
      ...arc.map(([x, y]) => [x, 560 - y] as const).reverse(),
    ]
    const outline = spanOf({ polygon, text }, 2, 6)
    expect(outline.length).toBeGreaterThan(8)
    const { x, width } = boundsOf(outline)
    expect(x).toBeCloseTo(200, -1)
    expect(width).toBeCloseTo(400, -1)
  })

  test('runs from the right where the text does, and begins there', () => {
    const { polygon } = lineAt(0)
    const arabic = 'السعر 99 ريال'
    const price = spanOf({ polygon, text: arabic }, 6, 8)
    const word = spanOf({ polygon, text: arabic }, 0, 5)
    const currency = spanOf({ polygon, text: arabic }, 9, 13)
    const [left, middle, right] = [currency, price, word].map((it) => boundsOf(it))
    expect(left.x).toBeCloseTo(40)
    expect(left.x + left.width).toBeLessThan(middle.x)
    expect(middle.x + middle.width).toBeLessThan(right.x)
    expect(right.x + right.width).toBeCloseTo(1040)
    expect(word[0]).toEqual([1040, 930])
  })

  test('of a Latin name in an Arabic line lies where it is seen', () => {
    const { polygon } = lineAt(0)
    const text = 'تسوق Temu الآن'
    const names = boundsOf(spanOf({ polygon, text }, 5, 9))
    const first = boundsOf(spanOf({ polygon, text }, 0, 4))
    expect(names.x + names.width).toBeLessThanOrEqual(first.x)
    expect(names.x).toBeGreaterThan(40)
  })

  test.each([
    ['marks on letters take no room', 'e\u0301'.repeat(5) + '0'.repeat(5), 0, 10, [0, 0.5]],
    ['an emoji is one sign', '👗👗👗👗', 2, 4, [0.25, 0.5]],
    ['a mark alone is shown by its whole line', '0\u0301', 1, 2, [0, 1]],
    ['nothing is the whole line', '0123', 2, 2, [0, 1]],
    ['places outside the text', '0123', -4, 40, [0, 1]],
  ] as const)('%s', (_, written, start, end, expected) => {
    const { polygon, at } = lineAt(0)
    close(along(spanOf({ polygon, text: written }, start, end), at(0), at(1)), [...expected])
  })

  test('in 10,000 letters', () => {
    const { polygon, at } = lineAt(0)
    const outline = spanOf({ polygon, text: '0'.repeat(10_000) }, 5000, 5001)
    close(along(outline, at(0), at(1)), [0.5, 0.5001])
  })
})

describe('a finding lies on the cover', () => {
  const cover = { width: 1080, height: 1920 }
  test.each<[string, Polygon]>([
    ['at a corner', [[-50, -50], [50, -50], [50, 50], [-50, 50]]],
    ['turned, with one corner left', [[1000, 1960], [1100, 1880], [1200, 2000], [1100, 2080]]],
    ['wholly outside', [[2000, -400], [2100, -400], [2100, -300], [2000, -300]]],
    ['larger than the cover', [[-9, -9], [2000, -9], [2000, 3000], [-9, 3000]]],
    ['of a hundred corners', Array.from({ length: 100 }, (_, i) => [540 + 700 * Math.cos((i * Math.PI) / 50), 960 + 300 * Math.sin((i * Math.PI) / 50)] as const)],
  ])('%s', (_, polygon) => {
    const finding = insideCover(findingAt(polygon), cover)
    expect(finding.polygon.length).toBeGreaterThanOrEqual(4)
    expect(finding.polygon.length).toBeLessThanOrEqual(64)
    for (const [x, y] of finding.polygon) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(1080)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(1920)
    }
    expect(finding.box).toEqual(boundsOf(finding.polygon))
    expect(finding.box.width).toBeGreaterThan(0)
    expect(finding.box.height).toBeGreaterThan(0)
  }) // prettier-ignore
})
