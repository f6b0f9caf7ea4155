import type { Matrix, Point, Rect } from './item'

export const identity: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
]

/** First `b`, then `a`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  const row = (r: [number, number, number]): [number, number, number] => [
    r[0] * b[0][0] + r[1] * b[1][0],
    r[0] * b[0][1] + r[1] * b[1][1],
    r[0] * b[0][2] + r[1] * b[1][2] + r[2],
  ]
  return [row(a[0]), row(a[1])]
}

export function invert([[a, c, x], [b, d, y]]: Matrix): Matrix {
  const det = a * d - b * c
  if (!det) return identity
  return [
    [d / det, -c / det, (c * y - d * x) / det],
    [-b / det, a / det, (b * x - a * y) / det],
  ]
}

export const apply = ([[a, c, x], [b, d, y]]: Matrix, p: Point): Point => ({
  x: a * p.x + c * p.y + x,
  y: b * p.x + d * p.y + y,
})

/** Degrees, counter-clockwise on the screen, in (-180, 180], as Figma's `rotation`. */
export const angleOf = (m: Matrix) => clean((Math.atan2(-m[1][0], m[0][0]) * 180) / Math.PI)

export function rotated(m: Matrix, degrees: number): Matrix {
  const r = (degrees * Math.PI) / 180
  const [cos, sin] = [clean(Math.cos(r)), clean(Math.sin(r))]
  return [
    [cos, sin, m[0][2]],
    [-sin, cos, m[1][2]],
  ]
}

export const moved = (m: Matrix, x: number, y: number): Matrix => [
  [m[0][0], m[0][1], x],
  [m[1][0], m[1][1], y],
]

export const corners = (m: Matrix, r: Rect): Point[] =>
  [
    [r.x, r.y],
    [r.x + r.width, r.y],
    [r.x + r.width, r.y + r.height],
    [r.x, r.y + r.height],
  ].map(([x, y]) => apply(m, { x: x, y: y }))

export function boundsOf(points: Point[]): Rect {
  const xs = points.map((p) => p.x)
  const ys = points.map((p) => p.y)
  const [x, y] = [clean(Math.min(...xs)), clean(Math.min(...ys))]
  return { x, y, width: clean(Math.max(...xs) - x), height: clean(Math.max(...ys) - y) }
}

export const union = (rects: Rect[]): Rect =>
  boundsOf(
    rects.flatMap((r) => [
      { x: r.x, y: r.y },
      { x: r.x + r.width, y: r.y + r.height },
    ]),
  )
export const mapped = (m: Matrix, r: Rect): Rect => boundsOf(corners(m, r))
export const grown = (r: Rect, by: number): Rect => ({
  x: r.x - by,
  y: r.y - by,
  width: r.width + 2 * by,
  height: r.height + 2 * by,
})
/** Null where they have nothing in common; where they only touch, too. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const width = clean(Math.min(a.x + a.width, b.x + b.width) - x)
  const height = clean(Math.min(a.y + a.height, b.y + b.height) - y)
  const gone = width < 0 || height < 0 || (!width && a.width > 0) || (!height && a.height > 0)
  return gone ? null : { x, y, width, height }
}
export const contains = (r: Rect, p: Point) =>
  p.x >= r.x && p.y >= r.y && p.x <= r.x + r.width && p.y <= r.y + r.height

/** Takes away the dust of floating point that sines and cosines leave. */
export const clean = (v: number) => {
  const r = Math.round(v * 1e9) / 1e9
  return Object.is(r, -0) ? 0 : r
}
