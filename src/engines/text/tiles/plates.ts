import type { Box } from '../../../core/geometry'
import type { Raster } from '../../../core/image/raster'
import { lostPlates } from './lost-plates'
import { farApart, patchesOf, type Patch, type Plate } from './patches'

/** Equal plates side by side, from left to right, in a level band of the picture. */
export interface PlateRow {
  band: Raster
  patches: readonly Patch[]
  plates: readonly Plate[]
  /** How far a plate's pixels may differ from its colour. */
  tolerance: number
}

/** A plate is of one colour but for what photographs' compression adds: little, or more. */
const tolerances = [16, 32]
/** Of the height of a sign: how high its plate may be, … */
const tall = { least: 1.15, most: 3 }
/** … of its own height how wide, and of its box how much it fills: a disc with a broad sign least. */
const wide = { least: 0.45, most: 1.9 }
const filled = 0.4
/** Plates of one row are equal but for so much of their height; their colours, but for so much. */
const equal = { size: 0.08, level: 0.06, colour: 28 }
/** Of a plate's width, to the next: there is room for a colon. */
const farthest = 0.9
/** Fewer equal things side by side are no row, of which some may not part from their ground. */
const fewest = { seen: 2, whole: 3 }
/** So many things side by side are a fence or a keyboard, no clock. */
const most = 40

/**
 * The longest row of equal plates in a band: as wide as the picture, around a sign `sign` pixels high
 * at its middle. Equal size, level and colour is what tells tiles and discs from all that stands
 * around them, whatever is read on them; a last one may be cut by the frame.
 */
export function platesIn(band: Raster, sign: number): PlateRow | undefined {
  let best: PlateRow | undefined
  for (const tolerance of tolerances) {
    const patches = patchesOf(band, tolerance)
    const plates = longestRow(patches, band, sign, tolerance)
    if (plates.length >= Math.max(fewest.whole, (best?.plates.length ?? 0) + 1))
      best = { band, patches, plates, tolerance }
  }
  return best
}

function longestRow(
  patches: readonly Patch[],
  band: Raster,
  sign: number,
  tolerance: number,
): Plate[] {
  const some = patches.filter((patch) => mayBePlate(patch, band, sign))
  let best: Plate[] = []
  if (some.length > most) return best
  // Each plate of a row has the same ones for its equals.
  const known = new Set<string>()
  for (const first of some.filter(({ box }) => !isCut(box, band))) {
    const alike = some.filter((patch) => isEqual(patch, first, band))
    const row = alike.map((patch) => some.indexOf(patch)).join()
    if (known.has(row) || alike.filter(({ box }) => !isCut(box, band)).length < fewest.seen)
      continue
    known.add(row)
    const plates = alike.map(({ box, colour }): Plate => ({ box, colour, within: box }))
    const all = [...plates, ...lostPlates(band, patches, plates, tolerance)]
    for (const row of runsOf(all.sort((a, b) => a.box.x - b.box.x))) {
      const whole = row.filter(({ box }) => !isCut(box, band)).length
      if (whole >= fewest.whole && row.length > best.length) best = row
    }
  }
  return best
}

function mayBePlate({ box, area }: Patch, band: Raster, sign: number): boolean {
  const { y, width, height } = box
  const middle = band.height / 2
  return (
    height >= tall.least * sign &&
    height <= tall.most * sign &&
    y > 0 &&
    y + height < band.height &&
    y < middle &&
    y + height > middle &&
    width <= wide.most * height &&
    (width >= wide.least * height || isCut(box, band)) &&
    area >= filled * width * height
  )
}

/** Whether it ends where the picture does. */
export const isCut = ({ x, width }: Box, band: { width: number }): boolean =>
  x === 0 || x + width === band.width

function isEqual({ box, colour }: Patch, first: Patch, band: Raster): boolean {
  const { y, width, height } = first.box
  return (
    Math.abs(box.height - height) <= Math.max(2, equal.size * height) &&
    Math.abs(box.y - y) <= Math.max(2, equal.level * height) &&
    (isCut(box, band)
      ? box.width < width
      : Math.abs(box.width - width) <= Math.max(2, equal.size * height)) &&
    farApart(first.colour, colour) <= equal.colour
  )
}

/** Those that stand side by side; one within another's width is a patch of the same plate. */
function runsOf(row: readonly Plate[]): Plate[][] {
  const runs: Plate[][] = []
  for (const patch of row) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1].box
    if (!last || patch.box.x - last.x - last.width > farthest * last.width) runs.push([patch])
    else if (patch.box.x >= last.x + last.width) run.push(patch)
  }
  return runs
}
