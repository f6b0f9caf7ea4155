import type { Raster } from '../../../src/core/image/raster'

/** A channel that differs by so much from one row to the next is an edge … */
const edge = 14
/** … and in the frame as it was, where a line may be fainter, by so much. */
const faint = 6
/** Across so much of the picture it is a step … */
const across = 0.9
/** … which was one before though a bar ended it sooner. */
const mostly = 0.7

/**
 * Where a frame that became a cover ended, a background that was not carried on shows as a step
 * from edge to edge: rows, then columns. A line that the frame itself had is none. `was`: the frame
 * at the size that it has in the cover.
 */
export const stepsNewIn = (was: Raster, now: Raster): number[] => [
  ...newAlong(was, now),
  ...newAlong(turned(was), turned(now)),
]

function newAlong(was: Raster, now: Raster): number[] {
  const room = now.height - was.height
  const own = stepsIn(was, faint, mostly)
  return stepsIn(now, edge, across).filter(
    (y) => y > 2 && y < now.height - 2 && !own.some((at) => y > at - 4 && y < at + room + 4),
  )
}

function stepsIn({ width, height, data }: Raster, least: number, share: number): number[] {
  const found: number[] = []
  for (let y = 1; y < height; y++) {
    let count = 0
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const up = at - width * 4
      const differs = [0, 1, 2, 3].some((c) => Math.abs(data[at + c] - data[up + c]) > least)
      if (differs) count++
    }
    if (count > share * width) found.push(y)
  }
  return found
}

/** Columns as rows. */
function turned({ width, height, data }: Raster): Raster {
  const out = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let c = 0; c < 4; c++) out[(x * height + y) * 4 + c] = data[(y * width + x) * 4 + c]!
  return { ...({ width: height, height: width } as Raster), data: out }
}
