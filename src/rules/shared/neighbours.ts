import type { Box } from '../../core/geometry'

/** Nearer than this share of the taller line's height is together; a lone sign has a plate around. */
const near = { across: 1.2, acrossPlate: 1.7, down: 0.9 }
/** They share at least this much of the shorter one's side. */
const beside = 0.4
/** They may overlap by this share of the taller one's height. */
const lap = 0.3

interface Placed {
  box: Box
  /** One sign alone, as on a tile or a disc. */
  lone?: boolean
  /** Whether it begins with a digit. */
  number?: boolean
}

/**
 * Whether `b` goes on, to the right, where `a` ends. A sign alone may lie in what was taken for the
 * other: `b` at the end of `a`, or `a` at the start of `b` where that begins with a digit, no
 * farther in than it is high.
 */
export function follows(a: Placed, b: Placed): boolean {
  const tall = Math.max(a.box.height, b.box.height)
  const gap = gapAcross(a, b)
  if (a.lone && b.number && isAtStart(a.box, b.box)) return true
  return (
    overlap(a.box.y, a.box.height, b.box.y, b.box.height) >= beside &&
    gap > -lap * tall - (b.lone ? b.box.width : 0) &&
    gap < (a.lone || b.lone ? near.acrossPlate : near.across) * tall &&
    b.box.x > a.box.x
  )
}

/** A sign on a disc may lie in what was taken for the number behind it. */
const isAtStart = (sign: Box, number: Box): boolean =>
  sign.x >= number.x - lap * sign.height &&
  sign.x + sign.width < number.x + Math.min(number.height, number.width / 2) &&
  overlap(sign.y, sign.height, number.y, number.height) >= 1

/** Whether `b` stands right below `a`. */
export function hangs(a: Placed, b: Placed): boolean {
  const tall = Math.max(a.box.height, b.box.height)
  const gap = gapDown(a, b)
  return (
    overlap(a.box.x, a.box.width, b.box.x, b.box.width) >= beside &&
    gap > -lap * tall &&
    gap < near.down * tall &&
    b.box.y > a.box.y
  )
}

export const gapAcross = ({ box: a }: Placed, { box: b }: Placed): number => b.x - (a.x + a.width)

export const gapDown = ({ box: a }: Placed, { box: b }: Placed): number => b.y - (a.y + a.height)

/** Of two spans on one axis, as a share of the shorter. */
function overlap(a: number, aSize: number, b: number, bSize: number): number {
  const shorter = Math.min(aSize, bSize)
  return shorter <= 0 ? 0 : (Math.min(a + aSize, b + bSize) - Math.max(a, b)) / shorter
}
