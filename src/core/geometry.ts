/** Lengths and positions are cover pixels, origin top left, everywhere but in `figma/sheet/canvas.ts`. */
export interface Point {
  x: number
  y: number
}

export interface Size {
  width: number
  height: number
}

export interface Box extends Point, Size {}

/** Corners in drawing order; at least three. */
export type Polygon = readonly (readonly [x: number, y: number])[]

export const area = (size: Size): number => Math.max(0, size.width) * Math.max(0, size.height)

export const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

export function polygonOf({ x, y, width, height }: Box): Polygon {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
}

/** The same place on a picture of another size. */
export const scaledBox = ({ x, y, width, height }: Box, from: Size, to: Size): Box => ({
  x: (x * to.width) / from.width,
  y: (y * to.height) / from.height,
  width: (width * to.width) / from.width,
  height: (height * to.height) / from.height,
})

/** The smallest upright box around all points. */
export function boundsOf(points: Iterable<readonly [number, number]>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The common part; zero-sized when there is none. */
export function intersect(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  }
}

/** The smallest box around both. */
export function enclose(boxes: readonly Box[]): Box {
  return boundsOf(boxes.flatMap((box) => [...polygonOf(box)]))
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** Intersection over union, 0…1. */
export function iou(a: Box, b: Box): number {
  const common = area(intersect(a, b))
  return common === 0 ? 0 : common / (area(a) + area(b) - common)
}

/** How much of `part` lies inside `whole`, 0…1. */
export function shareInside(part: Box, whole: Box): number {
  const size = area(part)
  return size === 0 ? 0 : area(intersect(part, whole)) / size
}

/** The shorter side of a rectangle, of whatever tilt; of another polygon, that of its bounds. */
export function shortSide(polygon: Polygon): number {
  if (polygon.length !== 4) {
    const { width, height } = boundsOf(polygon)
    return Math.min(width, height)
  }
  const side = (i: number) =>
    Math.hypot(polygon[i + 1][0] - polygon[i][0], polygon[i + 1][1] - polygon[i][1])
  return Math.min(side(0), side(1))
}

/** Whether the shapes are alike, but for what rounding the sides to whole pixels explains. */
export function sameRatio(a: Size, b: Size): boolean {
  if (area(a) === 0 || area(b) === 0) return false
  const near = Math.abs((a.width * b.height) / (a.height * b.width) - 1) < 0.01
  return (
    near &&
    (Math.abs((a.width * b.height) / b.width - a.height) <= 0.5 ||
      Math.abs((a.height * b.width) / b.height - a.width) <= 0.5)
  )
}

/** The same with so much forgiven, as a share; null takes any ratio. */
export const ratioWithin = (a: Size, b: Size, tolerance: number | null): boolean =>
  tolerance === null ||
  sameRatio(a, b) ||
  Math.abs((a.width * b.height) / (a.height * b.width) - 1) <= tolerance + 1e-9

/** A ratio as people write it: `3:4`; of sides that have no such, with decimals: `0.71`. */
export function ratioOf({ width, height }: Size): string {
  const divisor = commonDivisor(width, height)
  const [across, down] = [width / divisor, height / divisor]
  return Math.max(across, down) <= 50 ? `${across}:${down}` : (width / height).toFixed(2)
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))
