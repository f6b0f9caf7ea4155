import { polygonOfRect, tight, unclip, type Rect } from './rect'
import type { Found } from './found'

/**
 * Pieces of one line, of like height and on one level, are no farther apart than this share of the
 * height.
 */
const nearest = 0.55
/** Two patches of one line may overlap by this share. */
const lap = 0.6
const alikeHeight = 1.5
const sameLevel = 0.25
const sameTilt = (6 * Math.PI) / 180

/**
 * Joins what the detector took apart at a wide space: "$ 199" is one price. Bent lines and columns
 * stay as they are.
 */
export function joinPieces(found: readonly Found[]): Found[] {
  const lines = [...found].sort((a, b) => a.rect.cx - b.rect.cx)
  for (let i = 0; i < lines.length; i++) {
    const next = lines.findIndex((other, j) => j > i && belong(lines[i], other))
    if (next < 0) continue
    lines[i] = joined(lines[i], lines[next])
    lines.splice(next, 1)
    i--
  }
  return lines
}

function belong(a: Found, b: Found): boolean {
  if (a.bend || b.bend) return false
  const [left, right] = [unclip(a.rect, tight), unclip(b.rect, tight)]
  // A single sign says nothing about the tilt of its line.
  const guide = left.width > right.width ? left : right
  const height = guide.height
  if (isTall(left) || isTall(right)) return false
  if (Math.max(left.height, right.height) > alikeHeight * Math.min(left.height, right.height))
    return false
  const both = Math.min(left.width / left.height, right.width / right.height) > 2
  if (both && Math.abs(left.angle - right.angle) > sameTilt) return false
  const [c, s] = [Math.cos(guide.angle), Math.sin(guide.angle)]
  const along = (right.cx - left.cx) * c + (right.cy - left.cy) * s
  const off = Math.abs((right.cy - left.cy) * c - (right.cx - left.cx) * s)
  const gap = along - (left.width + right.width) / 2
  return off < sameLevel * height && gap < nearest * height && gap > -lap * height
}

const isTall = ({ width, height }: Rect) => height > 2 * width

function joined(a: Found, b: Found): Found {
  const guide = a.rect.width > b.rect.width ? a.rect : b.rect
  const corners = [...polygonOfRect(a.rect), ...polygonOfRect(b.rect)]
  const [c, s] = [Math.cos(guide.angle), Math.sin(guide.angle)]
  const us = corners.map(([x, y]) => x * c + y * s)
  const vs = corners.map(([x, y]) => y * c - x * s)
  const [u, v] = [(Math.min(...us) + Math.max(...us)) / 2, (Math.min(...vs) + Math.max(...vs)) / 2]
  return {
    rect: {
      cx: u * c - v * s,
      cy: u * s + v * c,
      width: Math.max(...us) - Math.min(...us),
      height: Math.max(...vs) - Math.min(...vs),
      angle: guide.angle,
    },
    score: Math.min(a.score, b.score),
    fill: Math.min(a.fill, b.fill),
    pixels: a.pixels,
    bend: null,
    pieces: [...(a.pieces ?? [a.rect]), ...(b.pieces ?? [b.rect])],
  }
}
