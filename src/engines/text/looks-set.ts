import { luma } from '../../core/image/raster'
import { otsu } from '../../core/image/threshold'
import { isHardlyRead } from './believe'
import { isColumn } from './rect'
import type { SeenLine } from './see'

/** Surer than this nobody asks whether it is writing … */
const sure = 0.8
/** … and below this what it looks like decides. */
const unread = 0.5

/**
 * Type is set in one tone on another: its crop parts into two levels, with little between. Seams,
 * foliage and prints of cloth have all tones. Of the variance; of 255.
 */
const parts = { share: 0.75, distance: 100, leastDistance: 36 }
/** One channel alone, as for red on green, must part better. */
const inColour = { share: 0.85, distance: 60 }

/** Of the picture's height: the core of a line so tall is a headline's, or a thing's. */
const tall = 0.031
/** A headline is one from afar, too, where it is of usual size. */
const fromAfarToo = 0.4

/** What rings, cones and stripes are read as; few signs of one kind so tall are things. */
const rings = /^[oOqQcC0568əоОοΟ○〇◯°◎◉⊙●•@©Ｏｏ]+$/u
const bars = /^[Il1i|!丨ｌ／\\/-]+$/u
const fewest = { pattern: 4, things: 3 }

/**
 * Whether a place is lettering that somebody set, as far as its look tells: not a hob's rings, a
 * row of dots or stripes, nor a fold in which the detector saw a line.
 */
export function looksSet(line: SeenLine, pictureHeight: number): boolean {
  const { rect, fromAfar = 1 } = line.region
  const isTall = Math.min(rect.width, rect.height) >= tall * pictureHeight
  const text = line.signs.map((sign) => sign.text.trim()).join('')
  const alike = rings.test(text) || bars.test(text)
  if (isTall && alike && text.length <= fewest.things && text !== '1')
    return fromAfar >= fromAfarToo && !(isColumn(rect) && text.length > 1)
  if (line.sureness >= sure) return true
  // A row of rings is told as one of them, too.
  if (alike && (text.length >= fewest.pattern || isHardlyRead(line))) return false
  if (isTall && fromAfar < fromAfarToo) return false
  return line.sureness >= unread || isOfTwoTones(line)
}

function isOfTwoTones({ crop }: SeenLine): boolean {
  const { share, distance } = otsu(luma(crop).data)
  if (distance >= parts.leastDistance && (share >= parts.share || distance >= parts.distance))
    return true
  return [0, 1, 2].some((channel) => {
    const own = otsu(levels(crop.data, channel))
    return own.distance >= inColour.distance && own.share >= inColour.share
  })
}

function levels(data: Uint8ClampedArray, channel: number): Uint8Array {
  const out = new Uint8Array(data.length / 4)
  for (let i = 0; i < out.length; i++) out[i] = data[i * 4 + channel]
  return out
}
