import type { Box } from '../../../core/geometry'
import type { Mask } from '../../../core/image/raster'

/** A sign on a tile: where it is in the band, and its own two levels of grey. */
export interface Cell {
  box: Box
  ink: number
  ground: number
}

/** The mean grey of what is ink in a box, and of what is not. */
export function tonesOf(band: Mask, ink: Mask, box: Box): Cell {
  let [dark, light, inked, bare] = [0, 0, 0, 0]
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const i = y * band.width + x
      if (ink.data[i]) [dark, inked] = [dark + band.data[i], inked + 1]
      else [light, bare] = [light + band.data[i], bare + 1]
    }
  }
  const [own, around] = [dark / Math.max(1, inked), light / Math.max(1, bare)]
  // A sign that fills its box, an I or a dot, shows no ground of its own.
  return { box, ink: own, ground: bare > 0 ? around : own < 128 ? 255 : 0 }
}
