import type { Box } from '../../core/geometry'
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
  const taken = new Uint8Array(width * height)
  const stack = new Int32Array(width * height)
  const parts: EvenPart[] = []
  for (let start = 0; start < taken.length; start++) {
    if (taken[start]) continue
    let [left, right, top, bottom] = [width, 0, height, 0]
    // Below `done` stands what was looked at, from there to `open` what is still to be.
    let [done, open] = [0, 1]
    const steps = { across: 0, down: 0 }
    const sums = { across: 0, down: 0 }
    const visit = (at: number, next: number, way: 'across' | 'down') => {
      const distance = apart(at, next)
      if (distance > step) return
      steps[way]++
      sums[way] += distance
      if (taken[next] || apart(start, next) > shade) return
      taken[next] = 1
      stack[open++] = next
    }
    stack[0] = start
    taken[start] = 1
    while (done < open) {
      const at = stack[done++]
      const x = at % width
      const y = (at - x) / width
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
      if (x > 0) visit(at, at - 1, 'across')
      if (x < width - 1) visit(at, at + 1, 'across')
      if (y > 0) visit(at, at - width, 'down')
      if (y < height - 1) visit(at, at + width, 'down')
    }
    if (open < least) continue
    // A part one pixel wide has no step across.
    const mean = Math.min(
      sums.across / Math.max(1, steps.across),
      sums.down / Math.max(1, steps.down),
    )
    if (mean > even) continue
    const box = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
    parts.push({ pixels: stack.slice(0, open), box })
  }
  return parts
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
