import type { Raster } from './raster'

/** From the middle of what is compared to its end, in pixels: lines of up to four vanish, two at the edge. */
const reach = 2

/**
 * The picture without what is thinner than five pixels, be it darker or lighter than all around: a
 * grey closing, then an opening, channel by channel, by a square of five pixels (Serra, Image
 * Analysis and Mathematical Morphology, 1982). Broad steps of colour stay where they are.
 */
export function withoutLines({ width, height, data }: Raster): Raster {
  const rows = { step: 4, count: width, next: width * 4, lines: height }
  const columns = { step: width * 4, count: height, next: 4, lines: width }
  let values = data
  for (const isMost of [true, false, false, true])
    for (const way of [rows, columns]) values = extremes(values, way, isMost)
  return { width, height, data: values }
}

interface Way {
  /** From one pixel to the next, and from one line to the next, in bytes. */
  step: number
  next: number
  /** Pixels of a line, and lines. */
  count: number
  lines: number
}

/** Of each value the most, or the least, of those up to `reach` before and behind it. */
function extremes(
  from: Uint8ClampedArray<ArrayBuffer>,
  { step, count, next, lines }: Way,
  isMost: boolean,
): Uint8ClampedArray<ArrayBuffer> {
  const to = new Uint8ClampedArray(from)
  for (let line = 0; line < lines; line++)
    for (let i = 0; i < count; i++) {
      const place = line * next + i * step
      const before = Math.min(reach, i) * step
      const behind = Math.min(reach, count - 1 - i) * step
      for (let at = place; at < place + 3; at++) {
        let value = from[at]
        for (let other = at - before; other <= at + behind; other += step)
          if (isMost ? from[other] > value : from[other] < value) value = from[other]
        to[at] = value
      }
    }
  return to
}
