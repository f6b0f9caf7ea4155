import type { Raster } from '../../../src/core/image/raster'

/** A channel that differs by so much from one row to the next is an edge. */
const edge = 14
/** Across so much of the width it is a step. */
const across = 0.9

/**
 * Where a frame that became a cover ended, a background that was not carried on shows as a step
 * from edge to edge. A line that the frame itself had is none.
 */
export function stepsNewIn(was: Raster, now: Raster): number[] {
  const scale = Math.min(now.width / was.width, now.height / was.height)
  const room = now.height - was.height * scale
  const own = stepsIn(was).map((y) => y * scale)
  return stepsIn(now).filter(
    (y) => y > 2 && y < now.height - 2 && !own.some((at) => at > 2 && mayLieAt(y, at, room)),
  )
}

/** A line of the frame lies between where it was and as far down as there is room. */
const mayLieAt = (y: number, at: number, room: number): boolean => y > at - 4 && y < at + room + 4

function stepsIn({ width, height, data }: Raster): number[] {
  const found: number[] = []
  for (let y = 1; y < height; y++) {
    let count = 0
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const up = at - width * 4
      const differs = [0, 1, 2, 3].some((c) => Math.abs(data[at + c]! - data[up + c]!) > edge)
      if (differs) count++
    }
    if (count > across * width) found.push(y)
  }
  return found
}
