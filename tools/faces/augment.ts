import { alignedSide, cut, type Frame } from '../../src/engines/faces/align'
import { crop, type Raster } from '../../src/core/image/raster'
import type { Random } from './random'

/** A frame as another detector might have set it. */
export const shake = ({ x, y, side, angle }: Frame, { normal }: Random): Frame => ({
  x: x + 0.03 * side * normal(),
  y: y + 0.03 * side * normal(),
  side: side * Math.exp(0.08 * normal()),
  angle: angle + 0.1 * normal(),
})

/** How one photo of a face might have come out otherwise: mirrored, small, in other light. */
export function develop(random: Random): (raster: Raster, frame: Frame) => Float32Array {
  const { uniform, normal } = random
  const mirrored = uniform() < 0.5
  const small = uniform() < 0.5 ? Math.round(24 + 80 * uniform()) : alignedSide
  const light = {
    gamma: Math.exp(0.15 * normal()),
    gain: Math.exp(0.2 * normal()),
    contrast: Math.exp(0.15 * normal()),
  }
  const tint = [0, 1, 2].map(() => Math.exp(0.06 * normal()))
  const edges = uniform() < tight ? [0, 1, 2, 3].map(() => 0.3 + 0.4 * uniform()) : null
  return (raster, frame) => {
    const seen = edges ? tightened(raster, frame, edges) : { raster, frame }
    const picture = coarsen(cut(seen.raster, shake(seen.frame, random)), small)
    const out = mirrored ? mirror(picture) : picture
    for (let i = 0; i < out.length; i++) {
      const value = out[i] ** light.gamma * light.gain * tint[i % 3]
      out[i] = Math.max(0, Math.min(1, (value - 0.5) * light.contrast + 0.5))
    }
    return out
  }
}

/** The share of photos that end near the face: what lies beyond is the edge, repeated. */
const tight = 0.35

/** The photo cut so many sides of the frame from its middle: left, top, right, bottom. */
function tightened(raster: Raster, frame: Frame, edges: readonly number[]) {
  const [left, top, right, bottom] = edges.map((edge) => edge * frame.side)
  const x = Math.max(0, Math.round(frame.x - left))
  const y = Math.max(0, Math.round(frame.y - top))
  const part = crop(raster, {
    x,
    y,
    width: Math.min(raster.width, Math.round(frame.x + right)) - x,
    height: Math.min(raster.height, Math.round(frame.y + bottom)) - y,
  })
  return part.width > 1 && part.height > 1
    ? { raster: part, frame: { ...frame, x: frame.x - x, y: frame.y - y } }
    : { raster, frame }
}

function mirror(picture: Float32Array): Float32Array {
  const out = new Float32Array(picture.length)
  for (let y = 0; y < alignedSide; y++) {
    for (let x = 0; x < alignedSide; x++) {
      const from = (y * alignedSide + (alignedSide - 1 - x)) * 3
      out.set(picture.subarray(from, from + 3), (y * alignedSide + x) * 3)
    }
  }
  return out
}

/** As if the face had been only `size` pixels wide: box means, enlarged bilinearly. */
function coarsen(picture: Float32Array, size: number): Float32Array {
  if (size >= alignedSide) return picture
  const small = new Float32Array(size * size * 3)
  const counts = new Float32Array(size * size)
  const cell = (at: number) => Math.min(size - 1, Math.floor((at * size) / alignedSide))
  for (let y = 0; y < alignedSide; y++) {
    for (let x = 0; x < alignedSide; x++) {
      const to = cell(y) * size + cell(x)
      counts[to]++
      for (let c = 0; c < 3; c++) small[to * 3 + c] += picture[(y * alignedSide + x) * 3 + c]
    }
  }
  const out = new Float32Array(picture.length)
  for (let y = 0; y < alignedSide; y++) {
    const [top, bottom, v] = between(y, size)
    for (let x = 0; x < alignedSide; x++) {
      const [left, right, u] = between(x, size)
      for (let c = 0; c < 3; c++) {
        const value = (row: number, column: number) =>
          small[(row * size + column) * 3 + c] / counts[row * size + column]
        const above = value(top, left) * (1 - u) + value(top, right) * u
        const below = value(bottom, left) * (1 - u) + value(bottom, right) * u
        out[(y * alignedSide + x) * 3 + c] = above * (1 - v) + below * v
      }
    }
  }
  return out
}

function between(at: number, size: number): [first: number, second: number, weight: number] {
  const exact = Math.max(0, Math.min(size - 1, ((at + 0.5) * size) / alignedSide - 0.5))
  const first = Math.floor(exact)
  return [first, Math.min(size - 1, first + 1), exact - first]
}
