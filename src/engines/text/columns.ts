import { crop, newRaster, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { sample } from './crops'
import type { Rect } from './rect'

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
