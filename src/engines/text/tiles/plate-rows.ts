import { boundsOf } from '../../../core/geometry'
import type { Raster } from '../../../core/image/raster'
import { sample } from '../crops'
import { foundAt, type Found } from '../found'
import { clip, tight, type Rect } from '../rect'
import type { SeenLine } from '../see'
import type { Plate } from './patches'
import { isCut, platesIn, type PlateRow } from './plates'
import { signsOn } from './plate-signs'
import { rowOfCells, type TileRow } from './row'

/** A sign is looked at so high, pixels, in a band so many signs high. */
const signHeight = 44
const bandSigns = 3.4
/** It is no wider, pixels: beyond lie more plates than a row has. */
const widest = 2000
/** So many places are looked at: every one costs up to two bands, also in a picture without plates. */
const mostTries = 6
/** Of the taller line's height: such lines would be looked at in the same band. */
const sameBand = { level: 0.25, height: 0.75 }
/** A band's signs are no smaller and no larger, of the picture's height. */
const signs = { least: 0.015, most: 0.15 }
/** A row on equal plates, at which ends the frame cuts it, and what its plates tell of its signs. */
export interface PlatedRow extends TileRow {
  cut: { before: boolean; behind: boolean }
  /** How many stand on the plates, … */
  signs: number
  /** … and of each colon between them, how many before it. */
  colons: readonly number[]
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
  for (const { cx, cy, height } of placesToLook(picture, lines)) {
    const known = out.some(({ polygon }) => {
      const row = boundsOf(polygon)
      return cy > row.y && cy < row.y + row.height
    })
    if (known) continue
    // What was found may be as high as its plates are.
    const row = rowAt(picture, cx, cy, height) ?? rowAt(picture, cx, cy, height / 2)
    if (row) out.push(row)
  }
  return out
}

/** The middle of a line, and how high it is. */
interface Place {
  cx: number
  cy: number
  height: number
}

/** The tallest lines that may stand on plates, and of those that share a band one. */
export function placesToLook({ width, height: tall }: Raster, lines: readonly SeenLine[]): Place[] {
  const places = lines
    .filter(mayStandOnPlates)
    .map(({ polygon }): Place => {
      const { x, y, width, height } = boundsOf(polygon)
      return { cx: x + width / 2, cy: y + height / 2, height }
    })
    .filter(({ height }) => height >= signs.least * tall && height <= signs.most * tall)
    .sort((a, b) => b.height - a.height)
  const apart: Place[] = []
  for (const place of places)
    if (!apart.some((taller) => isInBandOf(taller, place, width))) apart.push(place)
  return apart.slice(0, mostTries)
}

function isInBandOf(taller: Place, place: Place, width: number): boolean {
  const band = bandAt(width, taller.cx, taller.height)
  return (
    Math.abs(place.cy - taller.cy) <= sameBand.level * taller.height &&
    place.height >= sameBand.height * taller.height &&
    Math.abs(place.cx - band.cx) <= band.width / 2
  )
}

/** What is looked at around a sign: all of the picture's width, or as much as is looked at. */
function bandAt(pictureWidth: number, cx: number, sign: number): { cx: number; width: number } {
  const width = Math.min(pictureWidth, (widest * sign) / signHeight)
  return { cx: Math.min(pictureWidth - width / 2, Math.max(width / 2, cx)), width }
}

function mayStandOnPlates({ signs: told, region }: SeenLine): boolean {
  const text = told.map((sign) => sign.text).join('').trim() // prettier-ignore
  return !region.bend && (/^[\d\s.,:;|]+$/.test(text) || text.length < 3) && text.length <= longest
}

function rowAt(picture: Raster, at: number, cy: number, sign: number): PlatedRow | undefined {
  const scale = signHeight / sign
  const rect = { ...bandAt(picture.width, at, sign), cy, height: bandSigns * sign, angle: 0 }
  const size = (length: number) => Math.round(length * scale)
  const row = platesIn(sample(picture, rect, size(rect.width), size(rect.height)), signHeight)
  if (!row) return undefined
  const { band, cells, colons } = signsOn(row)
  if (cells.length < 2) return undefined
  const made = rowOfCells(band, cells, rect, regionOf(row, rect, scale))
  const isCutAt = (plate: Plate) => isCut(plate.box, row.band)
  const cut = { before: isCutAt(row.plates[0]), behind: isCutAt(row.plates[row.plates.length - 1]) }
  return made && { ...made, cut, signs: cells.length - colons.length, colons }
}

/** As the detector would have found it. */
function regionOf({ plates }: PlateRow, band: Rect, scale: number): Found {
  const [first, last] = [plates[0].box, plates[plates.length - 1].box]
  const middle = { x: (first.x + last.x + last.width) / 2, y: first.y + first.height / 2 }
  const rect = {
    cx: band.cx - band.width / 2 + middle.x / scale,
    cy: band.cy - band.height / 2 + middle.y / scale,
    width: (last.x + last.width - first.x) / scale,
    height: first.height / scale,
    angle: 0,
  }
  return foundAt(clip(rect, tight), score)
}
