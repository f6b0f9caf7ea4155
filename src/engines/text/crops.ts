import { crop, newRaster, resize, type Raster } from '../../core/image/raster'
import type { Rect } from './rect'

/**
 * The line, level, at a height, and drawn together to `squash` of its width; supersampled where it
 * shrinks.
 */
export function level(
  source: Raster,
  rect: Rect,
  height: number,
  widest: number,
  squash = 1,
): Raster {
  const width = Math.max(
    16,
    Math.min(widest, Math.round((height * rect.width * squash) / rect.height)),
  )
  return sample(source, rect, width, height)
}

/**
 * Samples a tilted rectangle into `width` × `height`, bilinear, up to 3 × 3 samples a pixel; the
 * border goes on outside the picture.
 */
export function sample(source: Raster, rect: Rect, width: number, height: number): Raster {
  const out = newRaster(width, height)
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const [across, down] = [rect.width / width, rect.height / height]
  const n = Math.max(1, Math.min(3, Math.round(Math.max(across, down))))
  const { data } = source
  const [mostX, mostY] = [source.width - 1, source.height - 1]
  const share = 1 / (n * n)
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0; x < width; x++, o += 4) {
      let [r, g, b] = [0, 0, 0]
      for (let j = 0; j < n; j++) {
        for (let i = 0; i < n; i++) {
          const u = (x + (i + 0.5) / n) * across - rect.width / 2
          const v = (y + (j + 0.5) / n) * down - rect.height / 2
          const fx = Math.min(mostX, Math.max(0, rect.cx + u * c - v * s - 0.5))
          const fy = Math.min(mostY, Math.max(0, rect.cy + u * s + v * c - 0.5))
          const x0 = fx | 0
          const y0 = fy | 0
          const tx = fx - x0
          const ty = fy - y0
          const p00 = (y0 * source.width + x0) * 4
          const p10 = x0 < mostX ? p00 + 4 : p00
          const below = y0 < mostY ? source.width * 4 : 0
          const [w00, w10, w01, w11] = [(1 - tx) * (1 - ty), tx * (1 - ty), (1 - tx) * ty, tx * ty]
          r += data[p00] * w00 + data[p10] * w10 + data[p00 + below] * w01 + data[p10 + below] * w11
          g +=
            data[p00 + 1] * w00 +
            data[p10 + 1] * w10 +
            data[p00 + below + 1] * w01 +
            data[p10 + below + 1] * w11
          b +=
            data[p00 + 2] * w00 +
            data[p10 + 2] * w10 +
            data[p00 + below + 2] * w01 +
            data[p10 + below + 2] * w11
        }
      }
      out.data[o] = r * share
      out.data[o + 1] = g * share
      out.data[o + 2] = b * share
      out.data[o + 3] = 255
    }
  }
  return out
}

/** A column turned by a quarter to the left, for writing that was turned as a whole. */
export function turned(source: Raster): Raster {
  const out = newRaster(source.height, source.width)
  const from = new Uint32Array(source.data.buffer)
  const to = new Uint32Array(out.data.buffer)
  for (let y = 0; y < source.height; y++) {
    for (let x = 0; x < source.width; x++)
      to[(source.width - 1 - x) * source.height + y] = from[y * source.width + x]
  }
  return out
}

/**
 * A column of upright signs laid as a row: cut into about square cells where least goes on, and set
 * side by side.
 */
export function rowOfColumn(source: Raster, rect: Rect, height: number): Raster {
  const column = sample(
    source,
    rect,
    height,
    Math.max(height, Math.round((height * rect.height) / rect.width)),
  )
  const cuts = quietCuts(column)
  const cells = cuts.slice(1).flatMap((end, i) => {
    const tall = end - cuts[i]
    if (tall < 4) return []
    const cell = crop(column, { x: 0, y: cuts[i], width: column.width, height: tall })
    const natural = Math.max(8, Math.round((column.width * height) / tall))
    return [resize(cell, Math.min(Math.round(height * 1.15), natural), height)]
  })
  return besides(cells, height)
}

function quietCuts(column: Raster): number[] {
  const activity = new Float32Array(column.height)
  for (let y = 0, p = 4; y < column.height; y++, p += 4) {
    for (let x = 1; x < column.width; x++, p += 4) {
      for (let k = p; k < p + 3; k++) activity[y] += Math.abs(column.data[k] - column.data[k - 4])
    }
  }
  const count = Math.max(1, Math.round(column.height / column.width))
  const cell = column.height / count
  const cuts = [0]
  for (let k = 1; k < count; k++) {
    const middle = k * cell
    let [best, least] = [Math.round(middle), Infinity]
    for (
      let y = Math.max(1, Math.round(middle - cell * 0.28));
      y <= Math.min(column.height - 2, Math.round(middle + cell * 0.28));
      y++
    ) {
      const noise =
        activity[y - 1] + activity[y] + activity[y + 1] + Math.abs(y - middle) * activity[y] * 0.01
      if (noise < least) [best, least] = [y, noise]
    }
    cuts.push(best)
  }
  return [...cuts, column.height]
}

function besides(cells: Raster[], height: number): Raster {
  const out = newRaster(
    cells.reduce((sum, { width }) => sum + width, 0),
    height,
  )
  let left = 0
  for (const cell of cells) {
    for (let y = 0; y < height; y++) {
      out.data.set(
        cell.data.subarray(y * cell.width * 4, (y + 1) * cell.width * 4),
        (y * out.width + left) * 4,
      )
    }
    left += cell.width
  }
  return out
}
