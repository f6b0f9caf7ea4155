import type { Box, Size } from '../../core/geometry'
import { wordsOf, type Raster } from '../../core/image/raster'

/** Neighbours of nearly one colour, with all that hang on them. */
export interface EvenPart {
  /** Where its pixels lie in the picture, row by row. */
  pixels: Int32Array
  box: Box
}

/** How far one pixel's colour may be from the next one's, 0…255. */
const step = 6
/**
 * The mean of those steps, across or down, whichever is less, so that light may fall off over a
 * thing from one side: what is drawn has .02 to .45, saved as a JPEG; few smooth things in
 * photographs have less than .5.
 */
const even = 0.5

/**
 * The 4-connected parts of at least so many pixels that are as even as if they were drawn. `shade`:
 * how far one pixel's colour may be from the first one's, 0…255.
 */
export function evenParts(raster: Raster, least: number, shade: number): EvenPart[] {
  const { width, height } = raster
  const apart = distances(raster)
  const steps = stepsOf(raster, apart)
  const { right, below } = steps
  const taken = new Uint8Array(width * height)
  const stack = new Int32Array(width * height)
  const parts: EvenPart[] = []
  let [start, open] = [0, 0]
  const visit = (at: number) => {
    if (taken[at] || apart(start, at) > shade) return
    taken[at] = 1
    stack[open++] = at
  }
  for (start = 0; start < taken.length; start++) {
    if (taken[start]) continue
    // Below `done` stands what was looked at, from there to `open` what is still to be.
    let done = 0
    open = 0
    visit(start)
    while (done < open) {
      const at = stack[done++]
      const x = at % width
      if (x > 0 && right[at - 1] <= step) visit(at - 1)
      if (x < width - 1 && right[at] <= step) visit(at + 1)
      if (at >= width && below[at - width] <= step) visit(at - width)
      if (at < taken.length - width && below[at] <= step) visit(at + width)
    }
    if (open < least) continue
    const pixels = stack.slice(0, open)
    if (isEven(pixels, steps, raster)) parts.push({ pixels, box: boxOf(pixels, width) })
  }
  return parts
}

/** Of each pixel, how far the colour of the one to its right, and of the one below it, is from its own. */
interface Steps {
  right: Uint8Array
  below: Uint8Array
}

function stepsOf({ width, height }: Size, apart: (a: number, b: number) => number): Steps {
  const right = new Uint8Array(width * height)
  const below = new Uint8Array(width * height)
  for (let at = 0; at < right.length; at++) {
    if ((at + 1) % width > 0) right[at] = apart(at, at + 1)
    if (at + width < below.length) below[at] = apart(at, at + width)
  }
  return { right, below }
}

/** By all its small steps to its neighbours, be they its own or another's. */
function isEven(pixels: Int32Array, { right, below }: Steps, { width, height }: Size): boolean {
  const across = { count: 0, sum: 0 }
  const down = { count: 0, sum: 0 }
  const add = (way: typeof across, distance: number) => {
    if (distance > step) return
    way.count++
    way.sum += distance
  }
  for (const at of pixels) {
    const x = at % width
    if (x > 0) add(across, right[at - 1])
    if (x < width - 1) add(across, right[at])
    if (at >= width) add(down, below[at - width])
    if (at < width * (height - 1)) add(down, below[at])
  }
  // A part one pixel wide has no step across.
  const means = [across, down].map(({ count, sum }) => sum / Math.max(1, count))
  return Math.min(...means) <= even
}

function boxOf(pixels: Int32Array, width: number): Box {
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1]
  for (const at of pixels) {
    const x = at % width
    const y = (at - x) / width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}

/** Of two pixels, the largest of their three channels' differences. */
function distances(raster: Raster): (a: number, b: number) => number {
  const { data } = raster
  const words = wordsOf(raster)
  return (a, b) =>
    words[a] === words[b]
      ? 0
      : Math.max(
          Math.abs(data[a * 4] - data[b * 4]),
          Math.abs(data[a * 4 + 1] - data[b * 4 + 1]),
          Math.abs(data[a * 4 + 2] - data[b * 4 + 2]),
        )
}
