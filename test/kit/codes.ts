import type { Raster } from '../../src/core/image/raster'
import { loopsOf } from '../../src/engines/shapes/polygons'
import { qrCode } from '../../stand-in/samples/qr'

export type Ink = [number, number, number]

/** The sample document's code, `x`, `y` and `size` of its white card. */
export function layCode(
  raster: Raster,
  x: number,
  y: number,
  size: number,
  ink: Ink = [17, 17, 17],
  paper: Ink = [255, 255, 255],
): Raster {
  const [, code] = qrCode(0, 0, size).children!
  const [{ data }] = code.vectorPaths as { data: string }[]
  fillBox(raster, x, y, size, size, paper)
  for (const [[left, top], , [right, bottom]] of loopsOf({ data }))
    fillBox(raster, x + code.x! + left, y + code.y! + top, right - left, bottom - top, ink)
  return raster
}

export function fillBox(
  { width, height, data }: Raster,
  x: number,
  y: number,
  w: number,
  h: number,
  ink: Ink,
) {
  for (let row = Math.max(0, Math.round(y)); row < Math.min(height, Math.round(y + h)); row++)
    for (
      let column = Math.max(0, Math.round(x));
      column < Math.min(width, Math.round(x + w));
      column++
    )
      data.set(ink, (row * width + column) * 4)
}
