import { area, intersect, type Box, type Point, type Size } from '../../core/geometry'

/** Edges that are tried on each axis: as many as a crowded page has near a frame. */
const MOST_EDGES = 60

/**
 * Where something of `size` can stand beside `frame` without lying on anything: right, left, above,
 * below, else the nearest place that is free.
 */
export function freePlace(frame: Box, size: Size, taken: readonly Box[], gap: number): Point {
  const sides = {
    right: { x: frame.x + frame.width + gap, y: frame.y },
    left: { x: frame.x - gap - size.width, y: frame.y },
    above: { x: frame.x, y: frame.y - gap - size.height },
    below: { x: frame.x, y: frame.y + frame.height + gap },
  }
  const isFree = (at: Point) =>
    [frame, ...taken].every((box) => area(intersect(box, { ...at, ...size })) === 0)
  const { right, left, above, below } = sides
  return [right, left, above, below].find(isFree) ?? nearest(frame, size, taken, gap, isFree)
}

/** A free place touches something on both axes: only such are tried, the nearest first. */
function nearest(
  frame: Box,
  size: Size,
  taken: readonly Box[],
  gap: number,
  isFree: (at: Point) => boolean,
): Point {
  const all = [frame, ...taken]
  const xs = edges(
    frame.x,
    all.flatMap(({ x, width }) => [x - gap - size.width, x + width + gap]),
  )
  const ys = edges(
    frame.y,
    all.flatMap(({ y, height }) => [y - gap - size.height, y + height + gap]),
  )
  const places = xs.flatMap((x) =>
    ys.map((y) => ({ x, y, far: distance(frame, { x, y, ...size }) })),
  )
  const found = places.sort((a, b) => a.far - b.far).find(isFree)
  // Past everything it is free for certain.
  if (!found) return { x: Math.max(...all.map(({ x, width }) => x + width)) + gap, y: frame.y }
  return { x: found.x, y: found.y }
}

/** Between the nearest edges of two boxes. */
export function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width))
  const y = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height))
  return Math.hypot(x, y)
}

const edges = (home: number, values: number[]): number[] =>
  [home, ...values]
    .filter((it, i, all) => all.indexOf(it) === i)
    .sort((a, b) => Math.abs(a - home) - Math.abs(b - home))
    .slice(0, MOST_EDGES)
