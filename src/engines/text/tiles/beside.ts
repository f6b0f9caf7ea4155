import { centre } from '../../../core/geometry'
import type { Raster } from '../../../core/image/raster'
import { sample } from '../crops'
import { foundAt, type Found } from '../found'
import { clip, moved, polygonOfRect, tight, unclip, type Rect } from '../rect'
import type { SeenLine } from '../see'
import { rectOf, withoutDisc } from './bared'
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

/**
 * A number without a currency: money's only if one stands beside it. A disc of its own may have been
 * told to be any one sign before or behind the digits: `?89`.
 */
const bare = /^\S?\s?\d[\d\s.,]*\S?$/
const digits = /^\d[\d\s.,]*$/
/** Radians: what is tilted more is a word's, not a price's. */
const mostTilt = 0.45
/** A number is looked at so high, pixels, with so many heights at its sides, above and below. */
const high = 72
const around = { across: 2.2, down: 0.45 }
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
  bare.test(textOf(line)) && !line.region.bend && Math.abs(line.region.rect.angle) <= mostTilt

function besideOne(picture: Raster, number: SeenLine): SignBeside[] {
  const line = rectOf(number)
  const { width, height } = line
  const rect = {
    ...line,
    width: width + 2 * around.across * height,
    height: (1 + 2 * around.down) * height,
  }
  const scale = high / height
  const size = (length: number) => Math.round(length * scale)
  const band = sample(picture, rect, size(rect.width), size(rect.height))
  const own = { x: around.across * high, y: around.down * high, width: width * scale, height: high }
  return signPlaces(band, own).flatMap((place): SignBeside[] => {
    const end = centre(place.sign).x < centre(own).x ? 'before' : 'behind'
    const region = regionOf(place, rect, scale)
    const bared = withoutDisc(number, own, place, scale)
    if (!bared || !digits.test(textOf(bared))) return []
    const polygon = polygonOfRect(unclip(region.rect, tight))
    const one = inOneLine(picture, rectOf(bared), place, end)
    return [{ number, end, bared, region, polygon, ...one }]
  })
}

function regionOf({ sign }: SignPlace, rect: Rect, scale: number): Found {
  const { x, y } = centre(sign)
  const [across, down] = [x / scale - rect.width / 2, y / scale - rect.height / 2]
  const { cx, cy } = moved(rect, across)
  const at = { cx: cx - down * Math.sin(rect.angle), cy: cy + down * Math.cos(rect.angle) }
  const size = { width: sign.width / scale, height: sign.height / scale }
  return foundAt(clip({ ...at, ...size, angle: rect.angle }, tight), score)
}
