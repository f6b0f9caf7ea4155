import type { Field, Raster } from '../../core/image/raster'
import { shrink } from '../../core/image/shrink'

/** Long side of the map; attention is a matter of places, not of pixels. */
const longSide = 96
/** Radii of the surroundings, as shares of the long side. */
const surroundings = [0.08, 0.16, 0.32]

/**
 * Centre–surround contrast of brightness, red–green and blue–yellow over three sizes, 0…1 (after
 * Itti, Koch and Niebur 1998, with box means in place of pyramids). Not stretched to the picture's
 * own maximum: a flat picture stays flat.
 */
export function contrastMap(raster: Raster): Field {
  const scale = longSide / Math.max(raster.width, raster.height)
  const width = Math.max(1, Math.round(raster.width * scale))
  const height = Math.max(1, Math.round(raster.height * scale))
  const small = shrink(raster, width, height)
  const data = new Float32Array(width * height)
  for (const channel of opponents(small)) {
    const total = integral(channel, width, height)
    const centre = boxMeans(total, width, height, 1)
    for (const share of surroundings) {
      const around = boxMeans(total, width, height, Math.max(1, Math.round(share * longSide)))
      for (let i = 0; i < data.length; i++)
        data[i] += Math.abs(centre[i] - around[i]) / surroundings.length
    }
  }
  return { width, height, data: data.map((value) => Math.min(1, value)) }
}

function opponents({ data }: Raster): Float32Array[] {
  const size = data.length / 4
  const [light, redGreen, blueYellow] = [
    new Float32Array(size),
    new Float32Array(size),
    new Float32Array(size),
  ]
  for (let i = 0; i < size; i++) {
    const r = data[i * 4] / 255
    const g = data[i * 4 + 1] / 255
    const b = data[i * 4 + 2] / 255
    light[i] = (r + g + b) / 3
    redGreen[i] = (r - g) / 2
    blueYellow[i] = b / 2 - (r + g) / 4
  }
  return [light, redGreen, blueYellow]
}

function integral(values: Float32Array, width: number, height: number): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += values[y * width + x]
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row
    }
  }
  return sums
}

/**
 * The mean of the square of side 2·`radius` + 1 around each pixel, as far as it lies in the
 * picture.
 */
function boxMeans(sums: Float64Array, width: number, height: number, radius: number): Float64Array {
  const out = new Float64Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    const top = Math.max(0, y - radius)
    const bottom = Math.min(height, y + radius + 1)
    const [above, below] = [top * (width + 1), bottom * (width + 1)]
    for (let x = 0; x < width; x++, i++) {
      const left = Math.max(0, x - radius)
      const right = Math.min(width, x + radius + 1)
      const sum =
        sums[below + right] - sums[below + left] - sums[above + right] + sums[above + left]
      out[i] = sum / ((right - left) * (bottom - top))
    }
  }
  return out
}
