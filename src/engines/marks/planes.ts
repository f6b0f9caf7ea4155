import { luma, newMask, type Mask, type Raster } from '../../core/image/raster'
import { half } from '../../core/image/shrink'

/** One channel of the picture, and how it is to be cut. */
export interface Plane extends Mask {
  /** Cover pixels for one of the plane. */
  scale: number
  levels: number[]
  /** Sizes of the cells in which loose parts are joined, in plane pixels. */
  pools: number[]
  /** Set where the plane says how far a pixel is from pure white or black. */
  from?: Pure
}

export type Pure = 'white' | 'black'

/**
 * Luma, two opponent colours, and how far from white and from black, at half size. White drowns in
 * the luma of a yellow or a bright photo, but not in its least colour.
 */
export function planesOf(raster: Raster): Plane[] {
  const grey = luma(half(raster))
  const width = raster.width >> 1
  const height = raster.height >> 1
  const redGreen = new Uint8Array(width * height)
  const blueYellow = new Uint8Array(width * height)
  const fromWhite = new Uint8Array(width * height)
  const fromBlack = new Uint8Array(width * height)
  const { data } = raster
  const stride = raster.width * 4
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0, p = y * 2 * stride; x < width; x++, i++, p += 8) {
      const r = data[p] + data[p + 4] + data[p + stride] + data[p + stride + 4]
      const g = data[p + 1] + data[p + 5] + data[p + stride + 1] + data[p + stride + 5]
      const b = data[p + 2] + data[p + 6] + data[p + stride + 2] + data[p + stride + 6]
      redGreen[i] = (r - g) / 8 + 128
      blueYellow[i] = (b - (r + g) / 2) / 8 + 128
      fromWhite[i] = 255 - Math.min(r, g, b) / 4
      fromBlack[i] = Math.max(r, g, b) / 4
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
    { data: fromWhite, width, height, scale: 2, levels: [5, 12, 22, 40], pools: [], from: 'white' },
    { data: fromBlack, width, height, scale: 2, levels: [8, 16, 24, 40], pools: [], from: 'black' },
  ]
}

/** The darkest pixel of every cell: parts nearer than a cell grow together. */
export function darkest(plane: Mask, cell: number): Mask {
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
