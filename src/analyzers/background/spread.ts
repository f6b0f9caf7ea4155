import type { Mask, Raster } from '../../core/image/raster'
import { zone } from './zones'

/**
 * How many colours the background has, 0…1: the deviation of R, G and B from a plane laid through
 * each, so that an even light that falls off to one side still counts as plain. 0 where there is
 * none.
 */
export function colourSpread({ width, height, data }: Raster, zones: Mask): number {
  // normal equations of value = a + b·x + c·y, the same matrix for all channels
  const m = [0, 0, 0, 0, 0, 0]
  const right = [new Float64Array(3), new Float64Array(3), new Float64Array(3)]
  const squares = new Float64Array(3)
  let count = 0
  for (let y = 0, at = 0; y < height; y++) {
    const v = y / height - 0.5
    for (let x = 0; x < width; x++, at++) {
      if ((zones.data[at] & zone.behind) === 0) continue
      const u = x / width - 0.5
      count++
      m[0] += 1
      m[1] += u
      m[2] += v
      m[3] += u * u
      m[4] += u * v
      m[5] += v * v
      for (let c = 0; c < 3; c++) {
        const value = data[at * 4 + c] / 255
        right[c][0] += value
        right[c][1] += value * u
        right[c][2] += value * v
        squares[c] += value * value
      }
    }
  }
  if (count === 0) return 0
  const solve = solver(m)
  let residual = 0
  for (let c = 0; c < 3; c++) {
    const fitted = solve(right[c])
    const explained = fitted[0] * right[c][0] + fitted[1] * right[c][1] + fitted[2] * right[c][2]
    residual += Math.max(0, squares[c] - explained)
  }
  return Math.sqrt(residual / (3 * count))
}

/**
 * Inverts a symmetric 3×3 matrix; a little is added to its diagonal for regions that are a point or
 * a line.
 */
function solver([n, u, v, uu, uv, vv]: number[]): (right: Float64Array) => number[] {
  const e = 1e-9 * n
  const [a, b, c, d, f, g] = [n + e, u, v, uu + e, uv, vv + e]
  const [A, B, C] = [d * g - f * f, c * f - b * g, b * f - c * d]
  const [D, E, F] = [a * g - c * c, b * c - a * f, a * d - b * b]
  const det = a * A + b * B + c * C
  return ([p, q, r]) => [
    (A * p + B * q + C * r) / det,
    (B * p + D * q + E * r) / det,
    (C * p + E * q + F * r) / det,
  ]
}
