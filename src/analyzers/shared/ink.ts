import type { Box } from '../../core/geometry'
import { crop, luma, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { twoTone } from '../../core/image/two-tone'

/** Pixels of the longer side at which ink is looked at; of a line's, where grain must not be lost. */
const side = 160
const fine = 480
/** Of so few pixels of ink, rims left out, nothing can be said. */
const least = 40

/** Ink that stands out less from its ground, in RGB, is too faint to tell. */
const faint = 120

/**
 * How uneven what is written in a box is inked, as a share of its contrast: JPEG rings with the
 * contrast, so that the share stays. Undefined where it is too faint or too small to tell.
 */
export function grainOf(raster: Raster, box: Box): number | undefined {
  const part = seenAt(raster, box, fine)
  if (!part) return undefined
  const { ink, gap } = twoTone(part)
  const unevenness = unevennessOf(luma(part).data, ink)
  return gap < faint || unevenness === null ? undefined : unevenness / gap
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
