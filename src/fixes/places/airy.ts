import { grow, type Box, type Size } from '../../core/geometry'
import type { Look } from '../look'
import { isClear, type Obstacle } from './room'

/** Pixels between two places that are tried. */
const step = 16
/**
 * What stays free between a product that has grown and hosts and the cover's edges, and between it
 * and words, as a share of the cover's width; where it stood nearer, as much as there was.
 */
const air = 0.02
const airToWords = 0.035

/** The cover without its air; a side to which the product stood nearer keeps less of it. */
export function roomIn(cover: Size, { x, y, width, height }: Box): Box {
  const most = air * cover.width
  const left = clamp(x, 0, most)
  const top = clamp(y, 0, most)
  const right = clamp(cover.width - x - width, 0, most)
  const bottom = clamp(cover.height - y - height, 0, most)
  return {
    x: left,
    y: top,
    width: cover.width - left - right,
    height: cover.height - top - bottom,
  }
}

/** The clear place that is nearest to a goal, straight up, down or aside of it where it can be. */
export function nearest(
  goal: Box,
  from: Box,
  obstacles: readonly Obstacle[],
  { cover }: Look,
): Box | null {
  const room = roomIn(cover, from)
  const airTo = ({ box, text }: Obstacle) =>
    Math.min((text ? airToWords : air) * cover.width, apart(from, box))
  const isFree = (to: Box) => obstacles.every((it) => isClear(grow(to, airTo(it)), from, [it]))
  if (isFree(goal)) return goal
  let best: Box | null = null
  let way = Infinity
  for (const y of around(goal.y, room.y, room.y + room.height - goal.height)) {
    for (const x of around(goal.x, room.x, room.x + room.width - goal.width)) {
      const far = Math.hypot(x - goal.x, y - goal.y)
      const to = { ...goal, x, y }
      if (far < way && isFree(to)) [best, way] = [to, far]
    }
  }
  return best
}

/** Places on both sides of one that is tried first, between two ends. */
const around = (at: number, from: number, to: number): number[] =>
  Array.from(
    { length: Math.floor((at - from) / step) + 1 + Math.max(0, Math.floor((to - at) / step)) },
    (_, i) => at + (i - Math.floor((at - from) / step)) * step,
  )

/** How far two boxes stand from one another, across or down; 0 where they touch. */
const apart = (a: Box, b: Box): number =>
  Math.max(
    0,
    Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width),
    Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height),
  )

export const clamp = (value: number, least: number, most: number) =>
  Math.min(Math.max(least, value), Math.max(least, most))
