import type { Border } from '../../core/evidence'
import type { Raster } from '../../core/image/raster'
import { differ, even, isEven, isPale, medianOf, shareOf, type Colour } from './colours'
import { deepest, ends, equal, type Found } from './depths'
import { reachesEdges } from './steps'

/** Lines from edge to edge: of two bars, and of something within. */
const most = 4
/** As drawn: one value, but near the edge, where compression smears it. A wall behind goods has grain. */
const exact = { share: 0.85, within: 1 }
const blackest = 16

/** Two bars of one colour, from edge to edge; sure where it is exact, or black. */
export function barsOf({ picture, turned, upright, level }: Found): Border | null {
  const beside = barsIn(picture, upright)
  const bars = beside ?? barsIn(turned, level)
  if (!bars) return null
  const [from, length] = [bars.from, bars.until - bars.from]
  const box = beside
    ? { x: from, y: 0, width: length, height: picture.height }
    : { x: 0, y: from, width: picture.width, height: length }
  return { box, kind: 'bars', sure: bars.sure }
}

/** From where to where the picture lies between upright bars. */
function barsIn(picture: Raster, lines: readonly number[]) {
  const { width, height } = picture
  const { first, last } = ends(lines, width, deepest * width)
  const [[left], [right]] = [first, last]
  if (!left || !right || Math.abs(left - right) > equal * width) return null
  if (![left, width - right].every((x) => reachesEdges(picture, x, 0.5))) return null
  // More of them are stripes.
  if (lines.filter((x) => reachesEdges(picture, x, 0.5)).length > most) return null
  const strips = [
    { x: 0, y: 0, width: left - 1, height },
    { x: width - right + 1, y: 0, width: right - 1, height },
  ]
  const colours = strips.map((strip) => medianOf(picture, [strip]))
  if (!areOne(colours) || isPale(colours[0])) return null
  const drawn = strips.every((it) => shareOf(picture, [it], colours[0], even.within) >= even.share)
  if (!drawn) return null
  const sure = Math.max(...colours[0]) <= blackest || isEven(picture, strips, exact)
  return { from: left, until: width - right, sure }
}

const areOne = (colours: (Colour | null)[]): colours is [Colour, Colour] =>
  colours.every((it) => it !== null) && differ(colours[0], colours[1]) <= even.within
