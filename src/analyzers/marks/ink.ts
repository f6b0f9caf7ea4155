import type { Box } from '../../core/geometry'
import { crop, luma, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { twoTone } from '../../core/image/two-tone'

/** Pixels of the longer side at which ink is looked at; of a line's, where grain must not be lost. */
const side = 160
const fine = 480
/** Of so few pixels of ink, rims left out, nothing can be said. */
const least = 40

/**
 * Ink that stands out from its ground by so much in RGB, and whose own luma varies by less than this
 * share of it, was set on the picture: print has the light and the grain of its thing. JPEG rings with
 * the contrast, so that the share stays. Of 31 lines printed on photographed goods the evenest has .075,
 * of 20 small lines laid over a host the most uneven .034, saved as JPEG at 60.
 */
const set = { contrast: 120, unevenness: 0.05 }

/** Whether what is written in a box was set on the picture, and isn't print on a photographed thing. */
export function isSetOver(raster: Raster, box: Box): boolean {
  const part = seenAt(raster, box, fine)
  if (!part) return false
  const { ink, gap } = twoTone(part)
  const unevenness = unevennessOf(luma(part).data, ink)
  return gap >= set.contrast && unevenness !== null && unevenness < set.unevenness * gap
}

/** A part of the picture at working size; null where it is too small to tell. */
export function seenAt(raster: Raster, box: Box, most = side): Raster | null {
  const part = crop(raster, box)
  if (Math.min(part.width, part.height) < 8) return null
  const scale = most / Math.max(part.width, part.height)
  const sized = (length: number) => Math.max(8, Math.round(length * scale))
  return scale < 1 ? resize(part, sized(part.width), sized(part.height)) : part
}

/** Standard deviation of the ink's luma, without its rims; null where hardly any is left. */
export function unevennessOf(
  grey: Uint8Array,
  { width, height, data }: { width: number; height: number; data: Uint8Array },
): number | null {
  let [count, sum, squares] = [0, 0, 0]
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      if (!data[i] || !data[i - 1] || !data[i + 1] || !data[i - width] || !data[i + width]) continue
      count++
      sum += grey[i]
      squares += grey[i] * grey[i]
    }
  }
  if (count < least) return null
  const mean = sum / count
  return Math.sqrt(Math.max(0, squares / count - mean * mean))
}
