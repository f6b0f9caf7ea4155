import { area, intersect, iou, type Box, type Point, type Size } from '../geometry'
import { reference } from '../image/reference'

/**
 * By how much lengths made for the reference cover grow on a picture of that size, so that marks stay
 * legible when it is fitted: by its larger side, as long as the shorter one has room for them.
 */
export const unitOf = ({ width, height }: Size): number =>
  Math.min(
    Math.max(width / reference.width, height / reference.height),
    Math.min(width, height) / 600,
  )

/**
 * Of `spots` the first where something of `size` hides nothing of what is told first, and as little
 * as may be of all the others; each list counts more than what stands behind it.
 */
export function leastHiding(
  spots: readonly Point[],
  size: Size,
  ...hidden: readonly (readonly Box[])[]
): Point {
  const costs = (at: Point) =>
    hidden.map((boxes) =>
      boxes.reduce((sum, box) => sum + area(intersect({ ...at, ...size }, box)), 0),
    )
  return spots
    .map((at) => ({ at, cost: costs(at) }))
    .reduce((best, it) => (isLess(it.cost, best.cost) ? it : best)).at
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const differs = a.findIndex((cost, i) => cost !== b[i])
  return differs >= 0 && a[differs] < b[differs]
}

/** The spot moved so that `size` lies inside `whole`, as far as there is room. */
export const keptInside = (at: Point, size: Size, whole: Size): Point => ({
  x: Math.max(0, Math.min(at.x, whole.width - size.width)),
  y: Math.max(0, Math.min(at.y, whole.height - size.height)),
})

/** A place over more than this share of the picture is too large for a label to keep off it. */
const mostKeptFree = 0.25
export const isLarge = (box: Size, whole: Size): boolean => area(box) > mostKeptFree * area(whole)

/** Boxes that overlap by so much are one place. */
const onePlace = 0.6
export const samePlace = (a: Box, b: Box): boolean => iou(a, b) >= onePlace

/** For a `label` above a box, below it, beside it or, last, in its corners; inside `whole`. */
export function spotsAbout(box: Box, label: Size, whole: Size): Point[] {
  const [left, right] = [box.x, box.x + box.width - label.width]
  const [above, below] = [box.y - label.height, box.y + box.height]
  return [
    { x: left, y: above },
    { x: left, y: below },
    { x: right, y: above },
    { x: right, y: below },
    { x: box.x - label.width, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: left, y: box.y },
    { x: left, y: below - label.height },
  ].map((at) => keptInside(at, label, whole))
}

/** The words of a label with at most so many letters. */
export function shortened(words: string, most: number): string {
  const letters = [...words]
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : words
}

/** The shortest line between the edges of two boxes, in the middle of what they share. */
export function tieOf(a: Box, b: Box): [Point, Point] {
  const [ax, bx] = between([a.x, a.x + a.width], [b.x, b.x + b.width])
  const [ay, by] = between([a.y, a.y + a.height], [b.y, b.y + b.height])
  return [
    { x: ax, y: ay },
    { x: bx, y: by },
  ]
}

function between(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
  if (from <= to) return [(from + to) / 2, (from + to) / 2]
  return a[1] < b[0] ? [a[1], b[0]] : [a[0], b[1]]
}
