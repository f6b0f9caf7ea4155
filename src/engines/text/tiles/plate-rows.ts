import { boundsOf } from '../../../core/geometry'
import type { Raster } from '../../../core/image/raster'
import { sample } from '../crops'
import { foundAt, type Found } from '../found'
import { clip, tight } from '../rect'
import type { SeenLine } from '../see'
import type { Plate } from './patches'
import { isCut, platesIn, type PlateRow } from './plates'
import { signsOn } from './plate-signs'
import { rowOfCells, type TileRow } from './row'

/** A sign is looked at so high, pixels, in a band so many signs high. */
const signHeight = 44
const bandSigns = 3.4
/** A band's signs are no smaller and no larger, of the picture's height. */
const signs = { least: 0.015, most: 0.15 }
/** A row on equal plates, and at which ends the frame cuts it. */
export interface PlatedRow extends TileRow {
  cut: { before: boolean; behind: boolean }
}

/** What is told of a row of equal plates. */
const score = 0.95
/** Longer lines are sentences. */
const longest = 12

/**
 * Rows of equal tiles and discs on which one sign, or a part of a clock, was read: all of them, also
 * those that nobody found, each with its signs.
 */
export function plateRows(picture: Raster, lines: readonly SeenLine[]): PlatedRow[] {
  const out: PlatedRow[] = []
  for (const line of lines.filter(mayStandOnPlates)) {
    const { y, height } = boundsOf(line.polygon)
    const cy = y + height / 2
    const known = out.some(({ polygon }) => {
      const row = boundsOf(polygon)
      return cy > row.y && cy < row.y + row.height
    })
    if (known || height < signs.least * picture.height || height > signs.most * picture.height)
      continue
    // What was found may be as high as its plates are.
    const row = rowAt(picture, cy, height) ?? rowAt(picture, cy, height / 2)
    if (row) out.push(row)
  }
  return out
}

function mayStandOnPlates({ signs: told, region }: SeenLine): boolean {
  const text = told.map((sign) => sign.text).join('').trim() // prettier-ignore
  return !region.bend && (/^[\d\s.,:;|]+$/.test(text) || text.length < 3) && text.length <= longest
}

function rowAt(picture: Raster, cy: number, sign: number): PlatedRow | undefined {
  const scale = signHeight / sign
  const rect = { cx: picture.width / 2, cy, width: picture.width, height: bandSigns * sign, angle: 0 } // prettier-ignore
  const size = (length: number) => Math.round(length * scale)
  const row = platesIn(sample(picture, rect, size(rect.width), size(rect.height)), signHeight)
  if (!row) return undefined
  const { band, cells } = signsOn(row)
  if (cells.length < 2) return undefined
  const made = rowOfCells(band, cells, rect, regionOf(row, rect.cy - rect.height / 2, scale))
  const isCutAt = (plate: Plate) => isCut(plate.box, row.band)
  const cut = { before: isCutAt(row.plates[0]), behind: isCutAt(row.plates[row.plates.length - 1]) }
  return made && { ...made, cut }
}

/** As the detector would have found it. */
function regionOf({ plates }: PlateRow, top: number, scale: number): Found {
  const [first, last] = [plates[0].box, plates[plates.length - 1].box]
  const [left, right] = [first.x / scale, (last.x + last.width) / scale]
  const [cy, height] = [top + (first.y + first.height / 2) / scale, first.height / scale]
  const rect = { cx: (left + right) / 2, cy, width: right - left, height, angle: 0 }
  return foundAt(clip(rect, tight), score)
}
