import { rings, sectors, type Fingerprint } from './fingerprint'

/** Rings and sectors of the full print in one of the coarse. */
const each = { rings: 3, sectors: 4 }
const width = sectors / each.sectors

/** The ink of a fingerprint in 4 rings of 12 sectors, of length 1: what is unlike here is unlike. */
export function coarse({ ink }: Fingerprint): Float32Array {
  const out = new Float32Array((rings / each.rings) * width)
  for (let r = 0; r < rings; r++)
    for (let t = 0; t < sectors; t++)
      out[Math.floor(r / each.rings) * width + Math.floor(t / each.sectors)] += ink[r * sectors + t]
  const length = Math.hypot(...out) || 1
  return out.map((value) => value / length)
}

/** How alike two coarse prints are at the best of their turns, −1…1. */
export function coarselyAlike(a: Float32Array, b: Float32Array): number {
  let best = -1
  for (let turn = 0; turn < width; turn++) {
    let sum = 0
    for (let r = 0; r < a.length; r += width) {
      for (let t = 0, u = r + turn; t < width - turn; t++) sum += a[r + t] * b[u++]
      for (let t = width - turn, u = r; t < width; t++) sum += a[r + t] * b[u++]
    }
    if (sum > best) best = sum
  }
  return best
}
