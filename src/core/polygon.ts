import type { Point, Polygon, Size } from './geometry'

type Pair = readonly [x: number, y: number]

/** The convex polygon around all points, clockwise (Andrew's monotone chain). */
export function hull(points: readonly Pair[]): Pair[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (ordered: Pair[]) => {
    const chain: Pair[] = []
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], point) <= 0)
        chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

const turn = (o: Pair, a: Pair, b: Pair) =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

/** Whether a point lies in a polygon, even-odd. */
export const isInside = ([x, y]: Pair, polygon: Polygon): boolean =>
  polygon.reduce((inside, [ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    return crosses ? !inside : inside
  }, false)

/** What of a polygon lies on a picture of that size (Sutherland–Hodgman); empty if nothing does. */
export function clip(polygon: Polygon, { width, height }: Size): Pair[] {
  const sides: { inside: (p: Pair) => boolean; axis: 0 | 1; at: number }[] = [
    { inside: ([x]) => x >= 0, axis: 0, at: 0 },
    { inside: ([x]) => x <= width, axis: 0, at: width },
    { inside: ([, y]) => y >= 0, axis: 1, at: 0 },
    { inside: ([, y]) => y <= height, axis: 1, at: height },
  ]
  return sides.reduce<Pair[]>(
    (corners, { inside, axis, at }) =>
      corners.flatMap((b, i) => {
        const a = corners[(i || corners.length) - 1]
        const crossing = inside(a) === inside(b) ? [] : [crossingAt(a, b, axis, at)]
        return inside(b) ? [...crossing, b] : crossing
      }),
    [...polygon],
  )
}

function crossingAt(a: Pair, b: Pair, axis: 0 | 1, at: number): Pair {
  const t = (at - a[axis]) / (b[axis] - a[axis])
  const other = a[1 - axis] + (b[1 - axis] - a[1 - axis]) * t
  return axis === 0 ? [at, other] : [other, at]
}

/**
 * A line of text, straight or bent, is two rows of as many points: the first half of its corners
 * runs along the tops of its letters in reading direction, the second half back along their feet.
 * Cuts it across its length: `from` and `to` are shares 0…1 of its length.
 */
export function cutAcross(line: Polygon, from: number, to: number): Polygon {
  if (line.length < 4 || line.length % 2 === 1) return line
  const half = line.length / 2
  const tops = line.slice(0, half)
  const feet = line.slice(half).reverse()
  const lengths = lengthsAlong(tops.map((top, i) => middle(top, feet[i])))
  const [start, end] = [from, to].map(
    (share) => Math.min(1, Math.max(0, share)) * lengths[half - 1],
  )
  const between = lengths.flatMap((length, i) => (length > start && length < end ? [i] : []))
  const row = (points: Polygon) => [
    pointAt(points, lengths, start),
    ...between.map((i) => points[i]),
    pointAt(points, lengths, end),
  ]
  return [...row(tops), ...row(feet).reverse()]
}

const middle = (a: Pair, b: Pair): Point => ({ x: (a[0] + b[0]) / 2, y: (a[1] + b[1]) / 2 })

function lengthsAlong(points: readonly Point[]): number[] {
  let sum = 0
  return points.map((point, i) => {
    if (i > 0) sum += Math.hypot(point.x - points[i - 1].x, point.y - points[i - 1].y)
    return sum
  })
}

function pointAt(points: Polygon, lengths: readonly number[], at: number): Pair {
  const next = lengths.findIndex((length, i) => i > 0 && length >= at)
  const i = next < 0 ? lengths.length - 1 : next
  const step = lengths[i] - lengths[i - 1]
  const t = step > 0 ? (at - lengths[i - 1]) / step : 0
  const [[ax, ay], [bx, by]] = [points[i - 1], points[i]]
  return [ax + (bx - ax) * t, ay + (by - ay) * t]
}
