import type { Box } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'

export type Colour = readonly [red: number, green: number, blue: number]

/** The middle colour of some boxes of a picture, channel by channel; null where there is nothing. */
export function medianOf(picture: Raster, boxes: readonly Box[]): Colour | null {
  const counts = [0, 1, 2].map(() => new Uint32Array(256))
  let total = 0
  eachPixel(picture, boxes, (at) => {
    total++
    for (let c = 0; c < 3; c++) counts[c][picture.data[at + c]]++
  })
  if (total === 0) return null
  const [red, green, blue] = counts.map((of) => middle(of, total / 2))
  return [red, green, blue]
}

/** The share of the pixels of some boxes that are as near to a colour in each channel. */
export function shareOf(
  picture: Raster,
  boxes: readonly Box[],
  colour: Colour,
  within: number,
): number {
  let [near, total] = [0, 0]
  eachPixel(picture, boxes, (at) => {
    total++
    if (colour.every((value, c) => Math.abs(picture.data[at + c] - value) <= within)) near++
  })
  return near / Math.max(1, total)
}

/** White, or so near to it that it may be the ground of a product. */
export const isPale = (colour: Colour): boolean => Math.min(...colour) >= palest
const palest = 225

/** One colour but for what a file's compression does to it. */
export function isEven(picture: Raster, boxes: readonly Box[], { share, within } = even): boolean {
  const colour = medianOf(picture, boxes)
  return colour !== null && shareOf(picture, boxes, colour, within) >= share
}
/** So much of a band must be one colour to so many levels. */
export const even = { share: 0.97, within: 8 }

export const differ = (a: Colour, b: Colour): number =>
  Math.max(...a.map((value, c) => Math.abs(value - b[c])))

function middle(counts: Uint32Array, half: number): number {
  let sum = 0
  for (let value = 0; value < 256; value++) if ((sum += counts[value]) >= half) return value
  return 255
}

function eachPixel(
  { width, height }: Raster,
  boxes: readonly Box[],
  visit: (at: number) => void,
): void {
  for (const box of boxes) {
    const [top, bottom] = [Math.max(0, box.y), Math.min(height, box.y + box.height)]
    const [left, right] = [Math.max(0, box.x), Math.min(width, box.x + box.width)]
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) visit((y * width + x) * 4)
  }
}
