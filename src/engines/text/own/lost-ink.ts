import { components } from '../../../core/image/components'
import { newMask, type Raster } from '../../../core/image/raster'
import { otsu } from '../../../core/image/threshold'
import { sample } from '../crops'
import { inkOf } from '../ink'
import { tight, unclip } from '../rect'
import type { SeenLine } from '../see'
import { foreign } from './alphabet'
import { isMostlyForeign, type Told } from './told'

/** The line is looked at so high, pixels. */
const height = 48
/** Letters are so high at least, of the line's height. */
const letter = 0.3
/** A digit is no wider, of the line's height; nor is what stands beside it narrower, if it is a word. */
const wide = { digit: 0.8, word: 1 }
/** So many shapes beside the digits are letters: one alone is an icon, a star or a heart. */
const letters = 2
/** Ink and ground part so well where all that is inked is type. */
const clear = 0.8

/** A number and nothing else; noughts alone are rings. */
const bare = /^(?=.*[1-9])\d[\d\s.,]*$/

/**
 * Whether there is more ink where a number was read than its digits explain: a word of another script
 * stands beside it, of which the readers see nothing, as of Arabic in thin type.
 */
export function losesInk(picture: Raster, { signs, region }: SeenLine): boolean {
  const text = signs.map((sign) => sign.text).join('').trim() // prettier-ignore
  if (!bare.test(text) || region.bend) return false
  const rect = unclip(region.rect, tight)
  const { grey, threshold } = inkOf(
    sample(picture, rect, Math.round((height * rect.width) / rect.height), height),
  )
  if (otsu(grey.data).share < clear) return false
  const ink = newMask(grey.width, grey.height)
  grey.data.forEach((value, i) => (ink.data[i] = value <= threshold ? 255 : 0))
  const shapes = components(ink)
    .parts.map(({ box }) => box)
    .filter((box) => box.height >= letter * height)
  const apart = shapes
    .sort((a, b) => a.x - b.x)
    .reduce<{ right: number; count: number }>(
      ({ right, count }, { x, width }) => ({
        right: Math.max(right, x + width),
        count: count + (x >= right ? 1 : 0),
      }),
      { right: 0, count: 0 },
    )
  const digits = text.replace(/\D/g, '').length
  return (
    apart.count >= digits + letters && rect.width >= (wide.digit * digits + wide.word) * rect.height
  )
}

/** The same line, marked where it loses ink; the mark goes with it wherever its outline is mended. */
export const withLostInk = (picture: Raster, line: SeenLine): SeenLine =>
  losesInk(picture, line) ? { ...line, losesInk: true } : line

/** The same line with the word that nobody read. */
export function withUnread(line: SeenLine): SeenLine {
  const unread: Told = { text: foreign, confidence: line.sureness }
  const signs = [...line.signs, { text: ' ', confidence: line.sureness }, unread, unread]
  return { ...line, signs, foreign: isMostlyForeign(signs) }
}
