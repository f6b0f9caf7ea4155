import type { Box } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { medianOf, shareOf } from './colours'
import { apartness } from './sides'
import { isCrisp, reachesEdges, shareAt } from './steps'

/** Pictures beside each other are at least so wide, of the whole. */
const leastPart = 0.12
/** What parts them is at most so wide, of the whole. */
const widestGap = 0.04
/** A line that parts them is a step on so much of its length; more where a side is plain. */
const most = { varied: 0.66, mixed: 0.8, plain: 0.95 }
/** The same near both ends, which nothing that stands in the picture reaches. */
const ends = { seam: 0.5, gap: 0.35 }
/** A gap is of one colour to so many levels, on so much of it, and ends in steps on so much. */
const gap = { within: 16, share: 0.9, steps: 0.55 }
/** More lines than this are stripes or texture. */
const stripes = { any: 8, plain: 3 }
/** Beside a line, so wide a strip tells what lies there, pixels. */
const strip = 6
/** A strip is plain from this share of one colour on, and half plain from that. */
const plain = 0.85
const half = 0.3
/** Of a part, so much must differ from what lies at the line: a thing stands in it. */
const content = 0.06
/** How far two pictures differ along the line, levels; the two sides of a thing's edge less. */
const unrelated = 25

export interface Cut {
  x: number
  /** Not where one side is plain: it may be a plate, or two tones of one ground. */
  sure: boolean
}

/** Where upright lines part a picture from edge to edge. */
export function cutsOf(picture: Raster, lines: readonly number[]): Cut[] {
  const { width } = picture
  const inner = lines.filter((x) => x > leastPart * width && x < (1 - leastPart) * width)
  if (inner.length > stripes.any) return []
  const gaps = inner.flatMap((line, i): Cut[] => {
    const next = inner[i + 1]
    return next && next - line <= widestGap * width && isGap(picture, line, next)
      ? [{ x: (line + next) / 2, sure: true }]
      : []
  })
  if (gaps.length > 0) return gaps
  const whole = inner.filter((x) => reachesEdges(picture, x, ends.seam))
  return whole.flatMap((x) => seamAt(picture, x, whole.length > stripes.plain) ?? [])
}

/** One even colour from edge to edge, with something on both sides. */
function isGap(picture: Raster, from: number, to: number): boolean {
  const inside = [{ x: from + 2, y: 0, width: Math.max(1, to - from - 3), height: picture.height }]
  const colour = medianOf(picture, inside)
  if (!colour || shareOf(picture, inside, colour, gap.within) < gap.share) return false
  // Stripes are plain on both sides.
  if (isPlain(picture, beside(picture, from - strip - 2)) && isPlain(picture, beside(picture, to + 2)))
    return false
  return [from, to].every(
    (x) => shareAt(picture, x, 0, picture.height) >= gap.steps && reachesEdges(picture, x, ends.gap),
  )
} // prettier-ignore

/** Two pictures that touch: they have nothing to do with each other, or each holds a thing. */
function seamAt(picture: Raster, x: number, stripy: boolean): Cut | null {
  const { width, height } = picture
  const share = shareAt(picture, x, 0, height)
  if (share < most.varied || !isCrisp(picture, x)) return null
  const sides = [beside(picture, x - strip - 2), beside(picture, x + 2)]
  const tones = sides.map((side) => plainness(picture, side))
  const varied = tones.filter((it) => it <= plain).length
  if (varied === 2) {
    if (apartness(picture, sides) < unrelated) return null
    // Two tones of a ground, and something that stands across, may look so.
    return { x, sure: Math.min(...tones) < half }
  }
  if (varied === 1)
    return share >= most.mixed
      ? { x, sure: isOfGap(picture, x, isPlain(picture, sides[0]) ? -1 : 1) }
      : null
  if (share < most.plain || stripy) return null
  const parts = [
    { x: 0, y: 0, width: x - 2, height },
    { x: x + 2, y: 0, width: width - x - 2, height },
  ]
  const hold = parts.every((part, i) => holdsSomething(picture, part, sides[i]))
  return hold ? { x, sure: false } : null
}

/** Whether what is plain on one side of a line ends soon: the other picture is as pale there. */
function isOfGap(picture: Raster, x: number, way: -1 | 1): boolean {
  const { width, height } = picture
  const column = (by: number) => [{ x: x + way * by, y: 0, width: 1, height }]
  const colour = medianOf(picture, column(3))
  for (let by = 3; colour && by <= widestGap * width; by++)
    if (shareOf(picture, column(by), colour, gap.within) < gap.share) return true
  return false
}

const beside = ({ height }: Raster, x: number): Box => ({ x, y: 0, width: strip, height })

/** The share of a strip that is of one colour. */
function plainness(picture: Raster, side: Box): number {
  const colour = medianOf(picture, [side])
  return colour ? shareOf(picture, [side], colour, 24) : 1
}

const isPlain = (picture: Raster, side: Box): boolean => plainness(picture, side) > plain

function holdsSomething(picture: Raster, part: Box, side: Box): boolean {
  const colour = medianOf(picture, [side])
  return !!colour && shareOf(picture, [part], colour, 40) < 1 - content
}
