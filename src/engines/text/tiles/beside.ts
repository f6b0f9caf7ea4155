import { boundsOf, centre, type Box, type Polygon } from '../../../core/geometry'
import type { Raster } from '../../../core/image/raster'
import { sample } from '../crops'
import { foundAt, type Found } from '../found'
import { clip, polygonOfRect, tight, unclip, type Rect } from '../rect'
import type { SeenLine } from '../see'
import { signPlaces, type SignPlace } from './beside-places'
import type { TileRow } from './row'
import { inOneLine } from './side-by-side'

/** One sign beside a number, as it is to be read. */
export interface SignBeside extends TileRow {
  number: SeenLine
  end: 'before' | 'behind'
  /** The number without its disc, which was taken for one of its digits. */
  bared: SeenLine
}

/** A number without a currency: money's only if one stands beside it. */
const bare = /^\d[\d\s.,]*$/
/** Radians: numbers are level. */
const level = 0.06
/** A number is looked at so high, pixels, with so many heights at its sides, above and below. */
const high = 72
const around = { across: 2.2, down: 0.45 }
/** What is left of a number without its disc holds a digit, and is no narrower, of its height. */
const narrowest = 0.3
/** What is told of a sign that was looked for. */
const score = 0.95

/**
 * Signs right beside numbers which nobody found: small behind the figures of a display, or on a disc
 * of their own, which may have been taken for a nought.
 */
export const signsBeside = (picture: Raster, lines: readonly SeenLine[]): SignBeside[] =>
  lines.filter(isBareNumber).flatMap((number) => besideOne(picture, number))

export const textOf = ({ signs }: SeenLine) => signs.map(({ text }) => text).join('').trim() // prettier-ignore

const isBareNumber = (line: SeenLine): boolean =>
  bare.test(textOf(line)) && !line.region.bend && Math.abs(line.region.rect.angle) <= level

function besideOne(picture: Raster, number: SeenLine): SignBeside[] {
  const { x, y, width, height } = boundsOf(number.polygon)
  const rect = {
    cx: x + width / 2,
    cy: y + height / 2,
    width: width + 2 * around.across * height,
    height: (1 + 2 * around.down) * height,
    angle: 0,
  }
  const scale = high / height
  const size = (length: number) => Math.round(length * scale)
  const band = sample(picture, rect, size(rect.width), size(rect.height))
  const own = { x: around.across * high, y: around.down * high, width: width * scale, height: high }
  return signPlaces(band, own).flatMap((place): SignBeside[] => {
    const end = centre(place.sign).x < centre(own).x ? 'before' : 'behind'
    const region = regionOf(place, rect, scale)
    const bared = withoutDisc(number, own, place, scale)
    if (!bared) return []
    const { x, y, width, height } = boundsOf(bared.polygon)
    const digits = { cx: x + width / 2, cy: y + height / 2, width, height, angle: 0 }
    const polygon = polygonOfRect(unclip(region.rect, tight))
    return [{ number, end, bared, region, polygon, ...inOneLine(picture, digits, place, end) }]
  })
}

function regionOf({ sign }: SignPlace, rect: Rect, scale: number): Found {
  const { x, y } = centre(sign)
  const at = { cx: rect.cx - rect.width / 2 + x / scale, cy: rect.cy - rect.height / 2 + y / scale }
  const size = { width: sign.width / scale, height: sign.height / scale }
  return foundAt(clip({ ...at, ...size, angle: 0 }, tight), score)
}

/**
 * A disc of which the middle lies in what was found is one of the digits that were read. Undefined
 * where nothing is left of the number: the disc is what was read.
 */
function withoutDisc(
  number: SeenLine,
  own: Box,
  { disc }: SignPlace,
  scale: number,
): SeenLine | undefined {
  if (!disc) return number
  const middle = centre(disc).x
  if (middle < own.x || middle > own.x + own.width) return number
  const first = middle < own.x + own.width / 2
  const { rect } = number.region
  const [left, right] = [own.x, own.x + own.width]
  const [from, to] = first ? [disc.x + disc.width, right] : [left, disc.x]
  const cx = rect.cx + ((from + to) / 2 - (left + right) / 2) / scale
  const signs = first ? number.signs.slice(1) : number.signs.slice(0, -1)
  if (to - from < narrowest * own.height || !signs.some(({ text }) => /\d/.test(text)))
    return undefined
  const bounds = boundsOf(number.polygon)
  const width = (to - from) / scale
  const polygon: Polygon = polygonOfRect({ cx, cy: bounds.y + bounds.height / 2, width, height: bounds.height, angle: 0 }) // prettier-ignore
  return { ...number, signs, polygon, region: { ...number.region, rect: { ...rect, cx, width: Math.max(rect.height, rect.width - bounds.width + width) } } } // prettier-ignore
}
