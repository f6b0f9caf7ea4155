import type { Box, Polygon } from '../../../core/geometry'
import { newRaster, type Mask, type Raster } from '../../../core/image/raster'
import { median } from '../../../core/image/median'
import { sample } from '../crops'
import { foundAt, type Found } from '../found'
import { inkOf } from '../ink'
import { tight, unclip, type Rect } from '../rect'
import { cellsIn } from './cells'
import type { Cell } from './tones'

/** A row of signs on tiles, put together as a line is set. */
export interface TileRow {
  /** Where it is in the picture; the signs, not the tiles. */
  polygon: Polygon
  region: Found
  /** The signs side by side, black on white … */
  picture: Raster
  /** … and the line in that picture. */
  line: Found
}

/** The band is looked at so high, pixels. */
const bandHeight = 112
/** Of the signs' height, between two of them at most. */
const gap = 0.12
/** Set apart by this much more than usual, and by this share of the height, begins a new word. */
const apart = { usual: 1.6, height: 0.5 }
const wordGap = 0.45
/** From tile to tile: so much farther to the next group's, and alike within this share. */
const groupStep = { least: 1.2, most: 1.8 }
const sameStep = 0.07
/** The signs are this many times as high as the detector's patch of a line; tiles want tight crops. */
const shrunk = 2.55

/** Undefined where fewer than two signs stand out. */
export function tileRow(source: Raster, found: Found): TileRow | undefined {
  const rect = unclip(found.rect, tight)
  const scale = bandHeight / rect.height
  const band = inkOf(sample(source, rect, Math.max(16, Math.round(rect.width * scale)), bandHeight))
  const cells = cellsIn(band.grey)
  return cells.length < 2 ? undefined : rowOfCells(band.grey, cells, rect, found)
}

/**
 * The signs of a band, which shows the rectangle `rect` of the picture, as they are set side by side.
 * `found`: what is told of the row. Undefined where there are none.
 */
export function rowOfCells(
  band: Mask,
  cells: readonly Cell[],
  rect: Rect,
  found: Found,
): TileRow | undefined {
  if (cells.length === 0) return undefined
  const scale = band.height / rect.height
  const top = Math.min(...cells.map(({ box }) => box.y))
  const bottom = Math.max(...cells.map(({ box }) => box.y + box.height))
  const [first, last] = [cells[0].box, cells[cells.length - 1].box]
  const at = (x: number, y: number) => placeIn(rect, x / scale, y / scale)
  const [left, right] = [first.x, last.x + last.width]
  const picture = sideBySide(band, cells, top, bottom - top)
  return {
    polygon: [at(left, top), at(right, top), at(right, bottom), at(left, bottom)],
    region: found,
    picture,
    line: lineIn(picture, bottom - top, found.score),
  }
}

const placeIn = ({ cx, cy, width, height, angle }: Rect, x: number, y: number) => {
  const [u, v] = [x - width / 2, y - height / 2]
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return [cx + u * c - v * s, cy + u * s + v * c] as const
}

function sideBySide(
  band: { width: number; data: Uint8Array },
  cells: readonly Cell[],
  top: number,
  height: number,
): Raster {
  const gaps = cells.slice(1).map(({ box }, i) => box.x - cells[i].box.x - cells[i].box.width)
  const usual = median(gaps)
  const groups = groupsOf(cells)
  const places = gaps.reduce<number[]>(
    (lefts, between, i) => {
      const word =
        between > Math.max(apart.usual * usual, apart.height * height) || groups.has(cells[i + 1])
      const wide = word ? wordGap : Math.min(gap, between / height)
      return [...lefts, lefts[i] + cells[i].box.width + Math.round(wide * height)]
    },
    [Math.round(height / 2)],
  )
  const last = cells[cells.length - 1]
  const out = newRaster(
    places[cells.length - 1] + last.box.width + Math.round(height / 2),
    2 * height,
  )
  out.data.fill(255)
  cells.forEach(({ box, ink, ground }, k) => {
    for (let y = 0; y < box.height; y++) {
      for (let x = 0; x < box.width; x++) {
        const grey = band.data[(box.y + y) * band.width + box.x + x]
        const value = 255 * Math.min(1, Math.max(0, (grey - ink) / (ground - ink || 1)))
        const p = ((box.y - top + (height >> 1) + y) * out.width + places[k] + x) * 4
        out.data[p] = out.data[p + 1] = out.data[p + 2] = value
      }
    }
  })
  return out
}

/**
 * The signs that begin a group: signs are wide, so that their tiles' distances tell more than the gaps
 * between them. All distances are of two kinds, as between tiles of one group and of the next.
 */
function groupsOf(cells: readonly Cell[]): Set<Cell> {
  const steps = cells.slice(1).map(({ box }, i) => middleOf(box) - middleOf(cells[i].box))
  const [least, most] = [Math.min(...steps), Math.max(...steps)]
  const isNear = (step: number, to: number) => Math.abs(step / to - 1) < sameStep
  const two = most > groupStep.least * least && most < groupStep.most * least
  const even = two && steps.every((step) => isNear(step, least) || isNear(step, most))
  return new Set(even ? cells.slice(1).filter((_, i) => isNear(steps[i], most)) : [])
}

const middleOf = ({ x, width }: Box) => x + width / 2

/** As the detector would have found it: never narrower than high, however narrow the signs are. */
function lineIn({ width, height }: Raster, tall: number, score: number): Found {
  const core = tall / shrunk
  const wide = Math.max(core, width - 2 * tall + core)
  const rect = { cx: width / 2, cy: height / 2, width: wide, height: core, angle: 0 }
  return foundAt(rect, score)
}
