import type { MarkSetting } from '../../core/evidence'
import { grow, type Box } from '../../core/geometry'
import { crop, luma, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { twoTone } from '../../core/image/two-tone'

/** Pixels of the longer side at which a mark's ink is looked at. */
const side = 160
/** Of so few pixels of ink, rims left out, nothing can be said. */
const least = 40

/**
 * How a mark or a name lies in the picture: its contrast, and how evenly it is inked. A plate that
 * lies half over something else is as even as its inside.
 */
export function settingOf(raster: Raster, box: Box): MarkSetting {
  const around = twoTones(raster, grow(box, 0.06 * Math.max(box.width, box.height)))
  const inside = twoTones(raster, grow(box, -0.12 * Math.min(box.width, box.height)))
  const known = [around, inside].flatMap((it) => it?.unevenness ?? [])
  return {
    contrast: around?.contrast ?? 0,
    unevenness: around && known.length > 0 ? Math.min(...known) : null,
  }
}

function twoTones(raster: Raster, box: Box): MarkSetting | null {
  const part = crop(raster, box)
  if (Math.min(part.width, part.height) < 8) return null
  const scale = side / Math.max(part.width, part.height)
  const sized = (length: number) => Math.max(8, Math.round(length * scale))
  const small = scale < 1 ? resize(part, sized(part.width), sized(part.height)) : part
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
