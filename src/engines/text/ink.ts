import { newMask, type Mask, type Raster } from '../../core/image/raster'
import { otsu } from '../../core/image/threshold'

/** A line's crop as readers of print like it: grey, dark signs on a light ground. */
export interface Ink {
  grey: Mask
  /** Where signs end and ground begins, 0…255. */
  threshold: number
}

/**
 * Takes the channel in which signs and ground part best, and turns it so that the ground, which
 * rules the border, is light.
 */
export function inkOf(crop: Raster): Ink {
  let best: { grey: Mask; threshold: number; score: number } | undefined
  for (const channel of channels) {
    const grey = newMask(crop.width, crop.height)
    for (let i = 0, p = 0; i < grey.data.length; i++, p += 4) grey.data[i] = channel(crop.data, p)
    const { level, share, distance } = otsu(grey.data)
    // Classes that are near each other part less well than their variance says.
    const score = share * Math.min(1, distance / 70)
    if (!best || score > best.score) best = { grey, threshold: level, score }
  }
  const { grey, threshold } = best!
  const dark = borderIsDark(grey, threshold)
  const { low, span } = range(grey.data)
  const bring = (value: number) => Math.min(255, Math.max(0, ((value - low) * 255) / span))
  const mend = (value: number) => (dark ? 255 - bring(value) : bring(value))
  return { grey: { ...grey, data: grey.data.map(mend) }, threshold: mend(threshold) }
}

const channels: ((data: Uint8ClampedArray, p: number) => number)[] = [
  (data, p) => (data[p] * 77 + data[p + 1] * 150 + data[p + 2] * 29) >> 8,
  (data, p) => data[p],
  (data, p) => data[p + 1],
  (data, p) => data[p + 2],
]

function borderIsDark({ width, height, data }: Mask, threshold: number): boolean {
  const rim = Math.max(1, Math.round(height * 0.06))
  let [light, all] = [0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (y >= rim && y < height - rim && x >= rim && x < width - rim) continue
      all++
      if (data[y * width + x] > threshold) light++
    }
  }
  return light < all / 2
}

/** From the first to the 99th hundredth of the values. */
function range(grey: Uint8Array): { low: number; span: number } {
  const sorted = grey.slice().sort()
  const low = sorted[Math.floor(sorted.length * 0.01)]
  const high = sorted[Math.floor(sorted.length * 0.99)]
  return high - low < 8 ? { low: 0, span: 255 } : { low, span: high - low }
}
