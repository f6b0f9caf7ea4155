import { boundsOf, centre, type Box } from '../../../core/geometry'
import type { Told } from '../own/told'
import { leastRect, moved, polygonOfRect, type Rect } from '../rect'
import type { SeenLine } from '../see'
import type { SignPlace } from './beside-places'

/** Radians: what is tilted less is level. */
const level = 0.06
/** What is left of a number without its disc holds a digit, and is no narrower, of its height. */
const narrowest = 0.3

/** What was read, with its tilt. */
export function rectOf({ polygon, region }: SeenLine): Rect {
  const { x, y, width, height } = boundsOf(polygon)
  return Math.abs(region.rect.angle) > level
    ? leastRect([...polygon])
    : { cx: x + width / 2, cy: y + height / 2, width, height, angle: 0 }
}

/**
 * A disc of which the middle lies in what was found is one of the digits that were read. Undefined
 * where nothing is left of the number: the disc is what was read.
 */
export function withoutDisc(
  number: SeenLine,
  own: Box,
  { disc }: SignPlace,
  scale: number,
): SeenLine | undefined {
  if (!disc) return number
  const middle = centre(disc).x
  if (middle < own.x || middle > own.x + own.width) return withoutRim(number, middle < own.x)
  const first = middle < own.x + own.width / 2
  const [left, right] = [own.x, own.x + own.width]
  const [from, to] = first ? [disc.x + disc.width, right] : [left, disc.x]
  const signs = first ? number.signs.slice(1) : number.signs.slice(0, -1)
  if (to - from < narrowest * own.height || !signs.some(({ text }) => /\d/.test(text)))
    return undefined
  const [line, { rect }] = [rectOf(number), number.region]
  const by = ((from + to) / 2 - (left + right) / 2) / scale
  const width = (to - from) / scale
  const narrower = Math.max(rect.height, rect.width - line.width + width)
  return {
    ...number,
    signs,
    polygon: polygonOfRect({ ...moved(line, by), width }),
    region: { ...number.region, rect: { ...moved(rect, by), width: narrower } },
  }
}

/** What a disc's rim is read as, `1299(`; what says more of a number, as % does, stays. */
const rim = /^[()[\]{}|+?]$/

function withoutRim(number: SeenLine, first: boolean): SeenLine {
  const { signs } = number
  const isRim = ({ text }: Told) => rim.test(text)
  if (first) return isRim(signs[0]) ? { ...number, signs: signs.slice(1) } : number
  return isRim(signs[signs.length - 1]) ? { ...number, signs: signs.slice(0, -1) } : number
}
