import type { Size } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { UnreadableImage } from '../../core/engines'
import type { Take } from '../parts/unpack'
import { unfilter } from './png-filters'
import type { Head, Paint } from './png-pixels'

/** Every how many pixels the rows of one pass of a PNG have one, from which corner. */
export interface Grid extends Size {
  x: number
  y: number
  dx: number
  dy: number
}

/**
 * Gathers rows from what is unpacked and paints each as soon as it is whole: unpacked at once, the
 * rows of a large picture of 16 bits would take twice the memory of the picture.
 */
export function rowTaker(
  head: Head,
  grids: readonly Grid[],
  bits: number,
  raster: Raster,
  paint: Paint,
): Take {
  let [which, y, filled] = [0, 0, 0]
  let line = new Uint8Array()
  let above = new Uint8Array()
  const start = () => {
    const length = 1 + Math.ceil((grids[which].width * bits) / 8)
    line = new Uint8Array(length)
    above = new Uint8Array(length)
  }
  const end = () => {
    const grid = grids[which]
    const [row, before] = [line.subarray(1), above.subarray(1)]
    if (!unfilter(line[0], row, before, Math.max(1, bits >> 3)))
      throw new UnreadableImage('damaged', 'filter')
    const at = ((grid.y + y * grid.dy) * head.width + grid.x) * 4
    paint(row, grid.width, raster.data, at, grid.dx * 4)
    ;[line, above, filled] = [above, line, 0]
    if (++y < grid.height) return
    y = 0
    if (++which < grids.length) start()
  }
  start()
  return (piece) => {
    for (let from = 0; from < piece.length && which < grids.length;) {
      const part = piece.subarray(from, from + line.length - filled)
      line.set(part, filled)
      from += part.length
      filled += part.length
      if (filled === line.length) end()
    }
  }
}
