import { newRaster, type Raster } from '../../src/core/image/raster'

/** A colour and how opaque it is, 0…1; null where nothing is painted. */
export type Paint = readonly [r: number, g: number, b: number, alpha?: number] | null

export interface Place {
  /** The middle, cover pixels. */
  x: number
  y: number
  size: number
  /** Radians. */
  angle?: number
  /** How much nearer one side is than the other, 0…0.4. */
  perspective?: number
}

/** Paints a picture that is given as a function of −½…½ in both axes, nine samples a pixel. */
export function paint(
  cover: Raster,
  { x: cx, y: cy, size, angle = 0, perspective = 0 }: Place,
  at: (u: number, v: number) => Paint,
) {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const reach = size * (0.75 + perspective)
  for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(cover.height, cy + reach); y++) {
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(cover.width, cx + reach); x++) {
      const p = (y * cover.width + x) * 4
      const sum = [0, 0, 0]
      for (let k = 0; k < 9; k++) {
        const [dx, dy] = [
          (x + ((k % 3) + 0.5) / 3 - cx) / size,
          (y + (Math.floor(k / 3) + 0.5) / 3 - cy) / size,
        ]
        const [a, b] = [c * dx + s * dy, c * dy - s * dx]
        const depth = 1 + perspective * a
        const ink = depth > 0.2 ? at(a / depth, b / depth) : null
        const alpha = ink ? (ink[3] ?? 1) : 0
        for (const j of [0, 1, 2] as const)
          sum[j] += cover.data[p + j] * (1 - alpha) + (ink ? ink[j] : 0) * alpha
      }
      for (let j = 0; j < 3; j++) cover.data[p + j] = sum[j] / 9
    }
  }
}

/** Three box blurs, which are nearly a Gaussian of that σ, over a part of the picture. */
export function blur(raster: Raster, left: number, top: number, side: number, sigma: number): void {
  const [x0, y0] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))]
  const [w, h] = [
    Math.min(raster.width - x0, Math.ceil(side)),
    Math.min(raster.height - y0, Math.ceil(side)),
  ]
  const radius = Math.max(1, Math.round(Math.sqrt(sigma * sigma + 1 / 12) - 0.5))
  const at = (x: number, y: number) => ((y0 + y) * raster.width + x0 + x) * 4
  for (let pass = 0; pass < 3; pass++) {
    for (const [length, lines, place] of [
      [w, h, (i: number, line: number) => at(i, line)],
      [h, w, (i: number, line: number) => at(line, i)],
    ] as const) {
      const before = new Uint8Array(length)
      for (let line = 0; line < lines; line++) {
        for (let channel = 0; channel < 3; channel++) {
          for (let i = 0; i < length; i++) before[i] = raster.data[place(i, line) + channel]
          let sum = 0
          const value = (i: number) => before[Math.min(length - 1, Math.max(0, i))]
          for (let i = -radius; i <= radius; i++) sum += value(i)
          for (let i = 0; i < length; i++) {
            raster.data[place(i, line) + channel] = sum / (2 * radius + 1)
            sum += value(i + radius + 1) - value(i - radius)
          }
        }
      }
    }
  }
}

/** What lies at the place as it looks after being made `factor` times smaller and larger again. */
export function coarsen(
  raster: Raster,
  left: number,
  top: number,
  side: number,
  factor: number,
): void {
  const [x0, y0] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))]
  const [w, h] = [
    Math.min(raster.width - x0, Math.ceil(side)),
    Math.min(raster.height - y0, Math.ceil(side)),
  ]
  const small = newRaster(Math.ceil(w / factor), Math.ceil(h / factor))
  const counts = new Float32Array(small.width * small.height)
  const sums = new Float32Array(counts.length * 3)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const q = Math.floor(y / factor) * small.width + Math.floor(x / factor)
      counts[q]++
      for (let j = 0; j < 3; j++)
        sums[q * 3 + j] += raster.data[((y0 + y) * raster.width + x0 + x) * 4 + j]
    }
  const value = (x: number, y: number, j: number) => {
    const q =
      Math.min(small.height - 1, Math.max(0, y)) * small.width +
      Math.min(small.width - 1, Math.max(0, x))
    return sums[q * 3 + j] / counts[q]
  }
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const [fx, fy] = [(x + 0.5) / factor - 0.5, (y + 0.5) / factor - 0.5]
      const [ix, iy] = [Math.floor(fx), Math.floor(fy)]
      const [ax, ay] = [fx - ix, fy - iy]
      for (let j = 0; j < 3; j++)
        raster.data[((y0 + y) * raster.width + x0 + x) * 4 + j] =
          (value(ix, iy, j) * (1 - ax) + value(ix + 1, iy, j) * ax) * (1 - ay) +
          (value(ix, iy + 1, j) * (1 - ax) + value(ix + 1, iy + 1, j) * ax) * ay
    }
}
