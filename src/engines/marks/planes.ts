import { greyOf } from '../../core/image/grey'
import { newMask, wordsOf, type Mask, type Raster } from '../../core/image/raster'
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
  const grey = greyOf(half(raster))
  const width = raster.width >> 1
  const height = raster.height >> 1
  const redGreen = new Uint8Array(width * height)
  const blueYellow = new Uint8Array(width * height)
  const fromWhite = new Uint8Array(width * height)
  const fromBlack = new Uint8Array(width * height)
  const words = wordsOf(raster)
  for (let y = 0; y < height; y++) {
    const upper = words.subarray(2 * y * raster.width, (2 * y + 1) * raster.width)
    const lower = words.subarray((2 * y + 1) * raster.width, (2 * y + 2) * raster.width)
    for (let x = 0, p = 0, i = y * width; x < width; x++, i++, p += 2) {
      // Red and blue of the four pixels are added up in one number.
      const redBlue =
        (upper[p] & 0xff00ff) +
        (upper[p + 1] & 0xff00ff) +
        (lower[p] & 0xff00ff) +
        (lower[p + 1] & 0xff00ff)
      const g =
        ((upper[p] >> 8) & 255) +
        ((upper[p + 1] >> 8) & 255) +
        ((lower[p] >> 8) & 255) +
        ((lower[p + 1] >> 8) & 255)
      const r = redBlue & 0xffff
      const b = redBlue >>> 16
      redGreen[i] = (r - g) / 8 + 128
      blueYellow[i] = (b - (r + g) / 2) / 8 + 128
      fromWhite[i] = 255 - (r < g ? (r < b ? r : b) : g < b ? g : b) / 4
      fromBlack[i] = (r > g ? (r > b ? r : b) : g > b ? g : b) / 4
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
  const { width, data } = plane
  const out = newMask(Math.floor(width / cell), Math.floor(plane.height / cell))
  // Of all lines of a row of cells first: what is left to be gone through cell by cell is one line.
  const line = new Uint8Array(out.width * cell)
  for (let y = 0, to = 0; y < out.height; y++) {
    for (let k = 0, from = y * cell * width; k < cell; k++, from += width) {
      if (k === 0) line.set(data.subarray(from, from + line.length))
      else
        for (let x = 0; x < line.length; x++) if (data[from + x] < line[x]) line[x] = data[from + x]
    }
    for (let x = 0; x < line.length; to++) {
      let least = 255
      for (const end = x + cell; x < end; x++) if (line[x] < least) least = line[x]
      out.data[to] = least
    }
  }
  return out
}
