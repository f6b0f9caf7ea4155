import type { Box } from '../../../core/geometry'
import { rasterOf } from '../../../core/image/grey'
import { luma, newRaster, type Mask, type Raster } from '../../../core/image/raster'
import { sample } from '../crops'
import { foundAt, type Found } from '../found'
import { inkOf } from '../ink'
import type { Rect } from '../rect'

/** Type is put together so high, pixels, with a gap of this share of it. */
const tall = 60
const gap = 0.16
/** The type is this many times as high as the detector's patch of a line would be. */
const shrunk = 2.55
/** What is told of what was put together. */
const score = 0.95

/**
 * A sign and a number as they would be set in one line, of one height: alone, or of another size, a
 * sign is hardly read. `mask`: the sign, dark on light.
 */
export function inOneLine(
  picture: Raster,
  number: Rect,
  { mask, sign }: { mask: Mask; sign: Box },
  end: 'before' | 'behind',
): { picture: Raster; line: Found } {
  const digits = sample(picture, number, Math.round((tall * number.width) / number.height), tall)
  const parts = [raised(mask, sign), inkOf(digits).grey]
  if (end === 'behind') parts.reverse()
  const pad = tall >> 1
  const between = Math.round(gap * tall)
  const width = parts[0].width + between + parts[1].width
  const out = newRaster(width + 2 * pad, 2 * tall)
  out.data.fill(255)
  let left = pad
  for (const part of parts) {
    part.data.forEach((grey, i) => {
      const p = ((pad + Math.floor(i / part.width)) * out.width + left + (i % part.width)) * 4
      out.data[p] = out.data[p + 1] = out.data[p + 2] = grey
    })
    left += part.width + between
  }
  const height = tall / shrunk
  const rect = { cx: out.width / 2, cy: tall, width: width - tall + height, height, angle: 0 }
  return { picture: out, line: foundAt(rect, score) }
}

/** The sign as high as the number. */
function raised(mask: Mask, { x, y, width, height }: Box): Mask {
  const rect = { cx: x + width / 2, cy: y + height / 2, width, height, angle: 0 }
  const wide = Math.max(1, Math.round((tall * width) / height))
  return luma(sample(rasterOf(mask), rect, wide, tall))
}
