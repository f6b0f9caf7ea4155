import { newRaster, type Raster } from '../image/raster'

/**
 * Turns the picture upright. `orientation` as EXIF counts: 1 upright, 3 upside down, 6 and 8 on its
 * side, even ones mirrored too.
 */
export function orient(raster: Raster, orientation: number): Raster {
  if (orientation <= 1 || orientation > 8) return raster
  const { width, height } = raster
  const turned = orientation >= 5
  const out = newRaster(turned ? height : width, turned ? width : height)
  const from = new Uint32Array(raster.data.buffer, raster.data.byteOffset, width * height)
  const to = new Uint32Array(out.data.buffer)
  const mirrorX = [2, 3, 7, 8].includes(orientation)
  const mirrorY = [3, 4, 6, 7].includes(orientation)
  for (let y = 0; y < out.height; y++) {
    for (let x = 0; x < out.width; x++) {
      const [sx, sy] = turned ? [y, x] : [x, y]
      to[y * out.width + x] =
        from[(mirrorY ? height - 1 - sy : sy) * width + (mirrorX ? width - 1 - sx : sx)]
    }
  }
  return out
}
