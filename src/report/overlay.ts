import type { Evidence, OverlayKind } from '../core/evidence'
import type { Size } from '../core/geometry'
import { newMask, newRaster, type Field, type Mask, type Raster } from '../core/image/raster'
import { fill } from '../core/image/fill'

/**
 * Paints one kind of evidence as a transparent picture, to be laid over the cover. Nothing when
 * nothing was found.
 */
export function overlay<K extends OverlayKind>(
  kind: K,
  seen: Evidence[K],
  size: Size,
): Raster | null {
  return painters[kind](seen, size)
}

const painters: { [K in OverlayKind]: (seen: Evidence[K], size: Size) => Raster | null } = {
  text: textOverlay,
  attention: ({ map }) => heat(map),
  person: (region) => region && tint(region.mask, [0, 163, 255]),
  subject: (region) => region && tint(region.mask, [255, 99, 0]),
}

function textOverlay({ lines }: Evidence['text'], { width, height }: Size): Raster {
  const mask = newMask(width, height)
  for (const { polygon } of lines) fill(mask, polygon)
  return tint(mask, [151, 71, 255])
}

function tint({ width, height, data }: Mask, [r, g, b]: readonly [number, number, number]): Raster {
  const out = newRaster(width, height)
  for (let i = 0, p = 0; i < data.length; i++, p += 4) {
    out.data[p] = r
    out.data[p + 1] = g
    out.data[p + 2] = b
    out.data[p + 3] = data[i] * 0.55
  }
  return out
}

/** From nothing over yellow to red. */
function heat({ width, height, data }: Field): Raster {
  const out = newRaster(width, height)
  let most = 1e-9
  for (const value of data) most = Math.max(most, value)
  for (let i = 0, p = 0; i < data.length; i++, p += 4) {
    const share = data[i] / most
    out.data[p] = 255
    out.data[p + 1] = 220 * (1 - share)
    out.data[p + 3] = 200 * share
  }
  return out
}
