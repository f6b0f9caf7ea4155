import type { Box } from '../../core/geometry'
import { luma, newMask, type Mask, type Raster } from '../../core/image/raster'
import { half } from '../../core/image/shrink'
import { ComponentBounds } from '../../core/image/component-bounds'
import { inverse } from '../../core/image/inverse'

/**
 * A place where a mark might be; `votes` counts the thresholds at which it stands out as one piece.
 */
export interface Proposal {
  box: Box
  votes: number
}

interface Plane extends Mask {
  /** Cover pixels for one of the plane. */
  scale: number
  levels: number[]
  /** Sizes of the cells in which loose parts are joined, in plane pixels. */
  pools: number[]
}

/**
 * Lengths in pixels of a 1080 px wide cover: the longer side of a mark, the least shorter one, and
 * how slim it may be.
 */
const limits = { least: 34, most: 470, short: 14, slim: 8, filled: 0.08 }

/**
 * Candidate boxes for platform marks: connected pieces of the picture cut at many levels of luma
 * and of two opponent colours, light on dark and dark on light, whole and with nearby parts joined.
 * The steadiest first, at most `most`.
 */
export function propose(raster: Raster, most: number): Proposal[] {
  const found = new Map<number, Proposal>()
  const components = new ComponentBounds()
  for (const { scale, levels, pools, ...plane } of planesOf(raster)) {
    const light = inverse(plane)
    // What is at most a level in the darkest pixel of a cell has a pixel at most that level: pooled
    // once, cut at every level.
    const cells = [1, ...pools].map((cell) => ({
      size: scale * cell,
      dark: darkest(plane, cell),
      light: darkest(light, cell),
    }))
    for (const level of levels) {
      for (const { size, dark, light } of cells) {
        const visit = (l: number, t: number, r: number, b: number, area: number) =>
          note(found, l * size, t * size, r * size, b * size, area * size * size)
        components.each(dark, level, visit)
        components.each(light, 254 - level, visit)
      }
    }
  }
  return [...found.values()].sort((a, b) => b.votes - a.votes).slice(0, most)
}

/** Boxes that differ by less than the eye would see count as one, and vote for it. */
function note(
  found: Map<number, Proposal>,
  left: number,
  top: number,
  right: number,
  bottom: number,
  area: number,
): void {
  const width = right - left
  const height = bottom - top
  const long = Math.max(width, height)
  const short = Math.min(width, height)
  if (
    long < limits.least ||
    long > limits.most ||
    short < limits.short ||
    long > limits.slim * short ||
    area < limits.filled * width * height
  )
    return
  const step = Math.max(4, long * 0.07)
  const x = Math.round((left + right) / 2 / step)
  const y = Math.round((top + bottom) / 2 / step)
  const key =
    ((x * 2048 + y) * 64 + Math.round(Math.log(width) * 8)) * 64 + Math.round(Math.log(height) * 8)
  const known = found.get(key)
  if (known) known.votes++
  else found.set(key, { box: { x: left, y: top, width, height }, votes: 1 })
}

function planesOf(raster: Raster): Plane[] {
  const grey = luma(half(raster))
  const width = raster.width >> 1
  const height = raster.height >> 1
  const redGreen = new Uint8Array(width * height)
  const blueYellow = new Uint8Array(width * height)
  const { data } = raster
  const stride = raster.width * 4
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, p = y * 2 * stride; x < width; x++, i++, p += 8) {
      const r = data[p] + data[p + 4] + data[p + stride] + data[p + stride + 4]
      const g = data[p + 1] + data[p + 5] + data[p + stride + 1] + data[p + stride + 5]
      const b = data[p + 2] + data[p + 6] + data[p + stride + 2] + data[p + stride + 6]
      redGreen[i] = (r - g) / 8 + 128
      blueYellow[i] = (b - (r + g) / 2) / 8 + 128
    }
  }
  const lights: number[] = []
  for (let level = 22; level < 250; level += 19) lights.push(level)
  return [
    { ...grey, scale: 2, levels: lights, pools: [3, 5] },
    { data: redGreen, width, height, scale: 2, levels: [112, 120, 138, 148, 162, 178], pools: [3] },
    {
      data: blueYellow,
      width,
      height,
      scale: 2,
      levels: [72, 88, 104, 116, 140, 152, 168],
      pools: [3],
    },
  ]
}

/** The darkest pixel of every cell: parts nearer than a cell grow together. */
function darkest(plane: Mask, cell: number): Mask {
  if (cell === 1) return plane
  const { width, data } = plane
  const out = newMask(Math.floor(width / cell), Math.floor(plane.height / cell))
  out.data.fill(255)
  for (let y = 0; y < out.height * cell; y++) {
    const target = Math.floor(y / cell) * out.width
    let i = y * width
    for (let x = 0; x < out.width; x++) {
      let least = out.data[target + x]
      for (let k = 0; k < cell; k++, i++) if (data[i] < least) least = data[i]
      out.data[target + x] = least
    }
  }
  return out
}
