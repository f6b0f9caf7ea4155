import type { Box } from '../../core/geometry'
import { luma, type Raster } from '../../core/raster'
import { Components } from '../components'

/** A place where a mark might be; `votes` counts the thresholds at which it stands out as one piece. */
export interface Proposal {
  box: Box
  votes: number
}

interface Plane {
  data: Uint8Array
  width: number
  height: number
  /** Cover pixels for one of the plane. */
  scale: number
  levels: number[]
  /** Sizes of the cells in which loose parts are joined, in plane pixels. */
  pools: number[]
}

/** Lengths in pixels of a 1080 px wide cover: the longer side of a mark, the least shorter one, and how slim it may be. */
const limits = { least: 34, most: 470, short: 14, slim: 8, filled: 0.08 }

/**
 * Candidate boxes for platform marks: connected pieces of the picture cut at many levels of luma and of two opponent colours,
 * light on dark and dark on light, whole and with nearby parts joined. The steadiest first, at most `most`.
 */
export function propose(raster: Raster, most: number): Proposal[] {
  const found = new Map<number, Proposal & { x: number; y: number }>()
  const components = new Components()
  for (const plane of planesOf(raster)) {
    const { data, width, height, scale, levels, pools } = plane
    const cut = new Uint8Array(width * height)
    for (const level of levels) {
      for (const dark of [true, false]) {
        if (dark) for (let i = 0; i < cut.length; i++) cut[i] = data[i] <= level ? 1 : 0
        else for (let i = 0; i < cut.length; i++) cut[i] ^= 1
        components.each(cut, width, height, (l, t, r, b, area) =>
          note(found, l * scale, t * scale, r * scale, b * scale, area * scale * scale),
        )
        for (const cell of pools) {
          const [pooled, w, h] = pool(cut, width, height, cell)
          const size = scale * cell
          components.each(pooled, w, h, (l, t, r, b, area) =>
            note(found, l * size, t * size, r * size, b * size, area * size * size),
          )
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => b.votes - a.votes).slice(0, most)
}

/** Boxes that differ by less than the eye would see count as one, and vote for it. */
function note(found: Map<number, Proposal>, left: number, top: number, right: number, bottom: number, area: number): void {
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
  const key = ((x * 2048 + y) * 64 + Math.round(Math.log(width) * 8)) * 64 + Math.round(Math.log(height) * 8)
  const known = found.get(key)
  if (known) known.votes++
  else found.set(key, { box: { x: left, y: top, width, height }, votes: 1 })
}

function planesOf(raster: Raster): Plane[] {
  const grey = luma(raster)
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
    { ...grey, scale: 1, levels: lights, pools: [5, 10] },
    { data: redGreen, width, height, scale: 2, levels: [112, 120, 138, 148, 162, 178], pools: [3] },
    { data: blueYellow, width, height, scale: 2, levels: [72, 88, 104, 116, 140, 152, 168], pools: [3] },
  ]
}

/** A cell is set when any of its pixels is: parts nearer than a cell grow together. */
function pool(cut: Uint8Array, width: number, height: number, cell: number): [Uint8Array, number, number] {
  const w = Math.floor(width / cell)
  const h = Math.floor(height / cell)
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h * cell; y++) {
    const target = Math.floor(y / cell) * w
    let i = y * width
    for (let x = 0; x < w; x++) {
      let any = 0
      for (let k = 0; k < cell; k++) any |= cut[i++]
      out[target + x] |= any
    }
  }
  return [out, w, h]
}
