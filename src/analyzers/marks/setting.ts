import type { MarkSetting } from '../../core/evidence'
import { grow, type Box } from '../../core/geometry'
import { crop, luma, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { twoTone } from '../../core/image/two-tone'

/** Pixels of the longer side at which a mark's ink is looked at. */
const side = 160
/** Of so few pixels of ink, rims left out, nothing can be said. */
const least = 40

/** How a mark or a name lies in the picture: its contrast, and how evenly it is inked. */
export function settingOf(raster: Raster, box: Box): MarkSetting {
  const around = crop(raster, grow(box, 0.06 * Math.max(box.width, box.height)))
  if (Math.min(around.width, around.height) < 8) return { contrast: 0, unevenness: null }
  const scale = Math.min(1, side / Math.max(around.width, around.height))
  const small =
    scale < 1
      ? resize(
          around,
          Math.max(8, Math.round(around.width * scale)),
          Math.max(8, Math.round(around.height * scale)),
        )
      : around
  const { ink, gap } = twoTone(small)
  return { contrast: gap, unevenness: unevennessOf(luma(small).data, ink) }
}

/** Standard deviation of the ink's luma, without its rims; null where hardly any is left. */
function unevennessOf(
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
