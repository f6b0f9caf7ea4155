import { newRaster, type Raster } from '../../core/image/raster'
import { widening, type Bend } from './bend'
import { sample } from './crops'
import type { TextRegion } from './regions'

/** The bent line laid straight, column by column. */
export function straightened(
  source: Raster,
  { rect }: TextRegion,
  bend: Bend,
  ratio: number,
  height: number,
  widest: number,
): Raster {
  const by = widening(bend, rect.width, ratio)
  const tall = bend.thickness + 2 * by
  const long = rect.width + 2 * by
  const out = newRaster(Math.max(16, Math.min(widest, Math.round((height * long) / tall))), height)
  const pieces = bend.along.length * 2
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  for (let k = 0; k < pieces; k++) {
    const from = Math.round((k * out.width) / pieces)
    const width = Math.round(((k + 1) * out.width) / pieces) - from
    const u = ((k + 0.5) / pieces) * long - by
    const v = middleAt(bend, u)
    const slope = Math.atan2(
      middleAt(bend, u + long / pieces) - middleAt(bend, u - long / pieces),
      (2 * long) / pieces,
    )
    const piece = {
      cx: rect.cx + (u - rect.width / 2) * c - v * s,
      cy: rect.cy + (u - rect.width / 2) * s + v * c,
      width: (width * long) / out.width,
      height: tall,
      angle: rect.angle + slope,
    }
    const cut = sample(source, piece, width, height)
    for (let y = 0; y < height; y++) {
      out.data.set(
        cut.data.subarray(y * width * 4, (y + 1) * width * 4),
        (y * out.width + from) * 4,
      )
    }
  }
  return out
}

function middleAt({ along, middle }: Bend, u: number): number {
  const step = along[1] - along[0]
  const at = Math.min(along.length - 1, Math.max(0, (u - along[0]) / step))
  const i = Math.min(along.length - 2, Math.floor(at))
  return middle[i] + (middle[i + 1] - middle[i]) * (at - i)
}
