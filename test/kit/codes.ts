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
  fillBox(raster, x, y, size, size, paper)
  for (const { left, top, right, bottom } of barsOf(size))
    fillBox(raster, x + left, y + top, right - left, bottom - top, ink)
  return raster
}

/** The same code as dots that stand apart, on a card turned by `angle` radians. */
export function layDots(raster: Raster, x: number, y: number, size: number, angle: number): Raster {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const bars = barsOf(size)
  const step = Math.min(...bars.map(({ top, bottom }) => bottom - top))
  for (let v = 0; v < size; v++)
    for (let u = 0; u < size; u++) {
      const bar = bars.find(({ left, top, right, bottom }) => u >= left && u < right && v >= top && v < bottom) // prettier-ignore
      const [across, down] = [(u - (bar?.left ?? 0)) % step, (v - (bar?.top ?? 0)) % step]
      const isDot = bar && Math.hypot(across - step / 2, down - step / 2) < 0.42 * step
      const [dx, dy] = [u - size / 2, v - size / 2]
      const [px, py] = [x + size / 2 + dx * c - dy * s, y + size / 2 + dx * s + dy * c]
      fillBox(raster, px, py, 2, 2, isDot ? [80, 20, 70] : [255, 255, 255])
    }
  return raster
}

/** Runs of dark modules, in pixels of the card. */
function barsOf(size: number) {
  const [, code] = qrCode(0, 0, size).children!
  const [{ data }] = code.vectorPaths as { data: string }[]
  return loopsOf({ data }).map(([[left, top], , [right, bottom]]) => ({
    left: code.x! + left, top: code.y! + top, right: code.x! + right, bottom: code.y! + bottom,
  })) // prettier-ignore
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
