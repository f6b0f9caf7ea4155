import type { Box } from '../../../core/geometry'
import { newRaster, type Mask, type Raster } from '../../../core/image/raster'
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
  const size = { width: Math.max(1, Math.round((tall * width) / height)), height: tall }
  const data = new Uint8Array(size.width * tall)
  for (let row = 0; row < tall; row++)
    for (let column = 0; column < size.width; column++)
      data[row * size.width + column] = at(mask, x + ((column + 0.5) * width) / size.width - 0.5, y + ((row + 0.5) * height) / tall - 0.5) // prettier-ignore
  return { ...size, data }
}

/** Bilinear. */
function at({ width, height, data }: Mask, x: number, y: number): number {
  const [x0, y0] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))]
  const [x1, y1] = [Math.min(width - 1, x0 + 1), Math.min(height - 1, y0 + 1)]
  const [tx, ty] = [Math.max(0, x - x0), Math.max(0, y - y0)]
  const along = (row: number) => data[row * width + x0] * (1 - tx) + data[row * width + x1] * tx
  return along(y0) * (1 - ty) + along(y1) * ty
}
