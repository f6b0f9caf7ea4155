import { newRaster, type Raster } from '../../src/core/image/raster'
import { polygonOfRect, type Rect } from '../../src/engines/text/rect'
import type { SeenLine } from '../../src/engines/text/see'

interface Look {
  /** Of the recogniser in every sign. */
  sureness?: number
  /** Of the detector near by, and from afar. */
  score?: number
  fromAfar?: number
  crop?: Raster
}

/** A place as the nets saw it. */
export function seenLine(
  text: string,
  over: Partial<Rect> = {},
  { sureness = 0.95, score = 0.9, fromAfar, crop = newRaster(320, 48) }: Look = {},
): SeenLine {
  const rect = { cx: 300, cy: 100, width: 400, height: 50, angle: 0, ...over }
  return {
    polygon: polygonOfRect(rect),
    region: {
      rect,
      score,
      fill: 0.9,
      pixels: new Int32Array(),
      bend: null,
      ...(fromAfar !== undefined && { fromAfar }),
    },
    crop,
    signs: [...text].map((sign, i) => ({
      text: sign,
      confidence: sureness,
      from: 16 + i * 16,
      to: 24 + i * 16,
    })),
    sureness: text === '' ? 0 : sureness,
    foreign: false,
    cropAt: () => crop,
  }
}
