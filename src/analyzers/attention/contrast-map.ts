import type { Field, Raster } from '../../core/raster'
import { shrink } from '../../core/shrink'

/** Long side of the map; attention is a matter of places, not of pixels. */
const longSide = 96
/** Radii of the surroundings, as shares of the long side. */
const surroundings = [0.08, 0.16, 0.32]

/**
 * Centre–surround contrast of brightness, red–green and blue–yellow over three sizes, 0…1 (after Itti, Koch and Niebur 1998,
 * with box means in place of pyramids). Not stretched to the picture's own maximum: a flat picture stays flat.
 */
export function contrastMap(raster: Raster): Field {
  const scale = longSide / Math.max(raster.width, raster.height)
  const width = Math.max(1, Math.round(raster.width * scale))
  const height = Math.max(1, Math.round(raster.height * scale))
  const small = shrink(raster, width, height)
  const data = new Float32Array(width * height)
  for (const channel of opponents(small)) {
    const total = integral(channel, width, height)
    for (const share of surroundings) {
      const radius = Math.max(1, Math.round(share * longSide))
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const centre = boxMean(total, width, height, x, y, 1)
          const around = boxMean(total, width, height, x, y, radius)
          data[y * width + x] += Math.abs(centre - around) / surroundings.length
        }
      }
    }
  }
  return { width, height, data: data.map((value) => Math.min(1, value)) }
}

function opponents({ data }: Raster): Float32Array[] {
  const size = data.length / 4
  const [light, redGreen, blueYellow] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)]
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

function boxMean(sums: Float64Array, width: number, height: number, x: number, y: number, radius: number): number {
  const left = Math.max(0, x - radius)
  const top = Math.max(0, y - radius)
  const right = Math.min(width, x + radius + 1)
  const bottom = Math.min(height, y + radius + 1)
  const at = (column: number, row: number) => sums[row * (width + 1) + column]
  return (at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)) / ((right - left) * (bottom - top))
}
