import type { Box } from '../../core/geometry'
import { components } from '../../core/image/components'
import { newMask, type Raster } from '../../core/image/raster'
import { sameInk } from './ink-colour'

/** Letters are as wide as this many of their heights at most, and fill so much of their box. */
const letter = { widest: 1.9, fill: 0.18 }

/** Finds what may be letters of one colour, each colour once. `least`: their height, pixels. */
export function letterFinder(
  picture: Raster,
  least: number,
): (colour: readonly number[]) => readonly Box[] {
  const known = new Map<string, readonly Box[]>()
  return (colour) => {
    const key = colour.join()
    const letters = known.get(key) ?? lettersOf(picture, colour, least)
    known.set(key, letters)
    return letters
  }
}

function lettersOf(picture: Raster, colour: readonly number[], least: number): Box[] {
  const mask = newMask(picture.width, picture.height)
  for (let i = 0, p = 0; i < mask.data.length; i++, p += 4)
    if (colour.every((value, k) => Math.abs(picture.data[p + k] - value) <= sameInk))
      mask.data[i] = 255
  return components(mask)
    .parts.filter(
      ({ area, box }) =>
        box.height >= least &&
        box.width <= letter.widest * box.height &&
        area >= letter.fill * box.width * box.height &&
        box.y > 0,
    )
    .map(({ box }) => box)
}
