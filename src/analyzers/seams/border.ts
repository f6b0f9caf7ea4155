import type { Border } from '../../core/evidence'
import type { Box, Size } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { barsOf } from './bars'
import { differ, isEven, isPale, medianOf, shareOf, type Colour } from './colours'
import { deepest, ends, equal, type Ends, type Found } from './depths'
import { shareAt, step } from './steps'

/** Drawn around a picture, rather than the edge of a thing on its ground. */
const near = { band: 0.08, line: 0.06, white: 0.05 }
const thin = 0.025
/** Of a line, so much must be a step. */
const closed = 0.7

/** Distances from the four edges, pixels. */
interface Insets {
  left: number
  right: number
  top: number
  bottom: number
}

/** What is drawn around the picture, or along two of its sides; null where nothing is. */
export const borderOf = (found: Found): Border | null => frameOf(found) ?? barsOf(found)

function frameOf({ picture, turned, upright, level }: Found): Border | null {
  const { width, height } = picture
  const short = Math.min(width, height)
  const deep = deepest * short
  const [xs, ys] = [ends(upright, width, deep), ends(level, height, deep)]
  if ([...Object.values(xs), ...Object.values(ys)].some((lines) => lines.length === 0)) return null
  const outer = depthsOf(xs, ys, ([outermost]) => outermost)
  const inner = depthsOf(xs, ys, (lines) => lines.filter((it) => it <= lines[0] + thin * short).at(-1)!) // prettier-ignore
  const box = insideOf(picture, inner)
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const isClosed =
    [box.x, right].every((x) => shareAt(picture, x, box.y, bottom) >= closed) &&
    [box.y, bottom].every((y) => shareAt(turned, y, box.x, right) >= closed)
  return isClosed ? judged(picture, outer, inner) : null
}

/**
 * Lines all around are a border where they are as far from every edge, and near: a poster, a box or
 * a screen on its ground seldom is. Not sure where the ground may be all there is, white around a
 * photograph, nor where what lies around is of several colours: goods have bands of their own, woven
 * or printed.
 */
function judged(picture: Raster, outer: Insets, inner: Insets): Border | null {
  const short = Math.min(picture.width, picture.height)
  const depths = Object.values(inner)
  const deep = Math.max(...depths) / short
  if (Math.max(...depths) - Math.min(...depths) > equal * short) return null
  const thickness = inner.left - outer.left
  const edge = ringOf({ x: 0, y: 0, ...picture }, 0, Math.max(1, outer.left - 2))
  const border = (sure: boolean): Border => ({
    box: insideOf(picture, inner),
    kind: 'frame',
    sure,
  })
  const colour = medianOf(picture, edge)
  if (!colour) return null
  const isGround = isPale(colour) && shareOf(picture, edge, colour, 20) > 0.95
  const isLine = hasLine(picture, insideOf(picture, outer), thickness, colour)
  if (!isGround) return deep <= near.band ? border(isLine || isEven(picture, edge)) : null
  const thick = thickness / short
  const goesOn = shareOf(picture, ringOf(insideOf(picture, inner), 3, 6), colour, 20) > 0.85
  if (goesOn) return deep <= near.line && thick <= thin ? border(isLine) : null
  return deep <= near.white ? border(false) : null
}

/** Whether one colour, other than what lies around, runs all around near a box's edge. */
function hasLine(picture: Raster, box: Box, thickness: number, ground: Colour): boolean {
  for (let at = -about; at < thickness + about; at++) {
    const ring = ringOf(box, at, at + 1)
    const colour = medianOf(picture, ring)
    if (colour && differ(colour, ground) > step && isEven(picture, ring)) return true
  }
  return false
}
/** Pixels that a smeared step may lie from its line. */
const about = 4

const depthsOf = (xs: Ends, ys: Ends, choose: (lines: readonly number[]) => number): Insets => ({
  left: choose(xs.first),
  right: choose(xs.last),
  top: choose(ys.first),
  bottom: choose(ys.last),
})

const insideOf = ({ width, height }: Size, { left, top, right, bottom }: Insets): Box => ({
  x: left,
  y: top,
  width: width - left - right,
  height: height - top - bottom,
})

/** The four strips of a box between two depths. */
function ringOf({ x, y, width, height }: Box, from: number, to: number): Box[] {
  const [across, down, thick] = [width - 2 * from, height - 2 * from, to - from]
  return [
    { x: x + from, y: y + from, width: across, height: thick },
    { x: x + from, y: y + height - to, width: across, height: thick },
    { x: x + from, y: y + from, width: thick, height: down },
    { x: x + width - to, y: y + from, width: thick, height: down },
  ]
}
