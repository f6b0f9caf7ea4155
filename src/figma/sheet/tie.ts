import type { Box, Point } from '../../core/geometry'

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
