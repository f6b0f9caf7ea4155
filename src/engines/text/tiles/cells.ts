import type { Box } from '../../../core/geometry'
import { components } from '../../../core/image/components'
import { newMask, type Mask } from '../../../core/image/raster'
import { otsu } from '../../../core/image/threshold'
import { tonesOf, type Cell } from './tones'

/** Of the band's height: how tall signs are there, and how far from its middle they lie. */
const tall = { least: 0.28, most: 0.85 }
const offMiddle = 0.2
/** Signs of one row are as tall as its usual one within these bounds: a $ is taller than its digits. */
const alike = { least: 0.6, most: 1.45 }
/** Dots are so much lower than the signs, and wider than a speck. */
const dots = { most: 0.35, least: 0.08 }
/** An I is narrow; what is wider than this many heights is a plate or a stroke. */
const widest = 1.5

/**
 * The signs of a row of tiles, from left to right. `band` is a level strip in which tiles run from
 * its top to its bottom and signs do not. What of three tones – tile, ground between, ink – belongs
 * together can't be told beforehand: the level at which most signs of one height stand out is taken.
 */
export function cellsIn(band: Mask): Cell[] {
  const { level } = otsu(band.data)
  const levels = [
    level,
    otsu(band.data.filter((value) => value <= level)).level,
    otsu(band.data.filter((value) => value > level)).level,
  ]
  let best: Cell[] = []
  for (const at of levels) {
    for (const dark of [true, false]) {
      const cells = cellsAt(band, at, dark)
      if (signsOf(cells, band) > signsOf(best, band)) best = cells
    }
  }
  return best
}

const signsOf = (cells: readonly Cell[], { height }: Mask) =>
  cells.filter(({ box }) => box.height >= tall.least * height).length

function cellsAt(band: Mask, level: number, dark: boolean): Cell[] {
  const ink = parted(band, (value) => value <= level === dark)
  const parts = components(ink).parts.map(({ box }) => box)
  const signs = parts.filter((box) => isSign(box, band))
  const usual = signs.map(({ height }) => height).sort((a, b) => a - b)[signs.length >> 1]
  if (!usual) return []
  const row = merged(
    signs.filter(({ height }) => height >= alike.least * usual && height <= alike.most * usual),
  )
  const dot = (box: Box) => isDot(box, row, usual)
  // Between two light tiles a colon may be as dark as they are, or the other way round.
  const ground = parted(band, (value) => value <= level !== dark)
  const others = components(ground).parts.map(({ box }) => box)
  const own = merged([...row, ...parts.filter(dot)])
  const beside = merged(others.filter(dot)).filter((box) => !own.some((it) => overlap(it, box)))
  return [
    ...own.map((box) => tonesOf(band, ink, box)),
    ...beside.map((box) => tonesOf(band, ground, box)),
  ].sort((a, b) => a.box.x - b.box.x)
}

function parted(band: Mask, is: (value: number) => boolean): Mask {
  const out = newMask(band.width, band.height)
  for (let i = 0; i < out.data.length; i++) out.data[i] = is(band.data[i]) ? 255 : 0
  return out
}

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width

function isSign({ x, y, width, height }: Box, band: Mask): boolean {
  return (
    x > 0 &&
    y > 0 &&
    x + width < band.width &&
    y + height < band.height &&
    height >= tall.least * band.height &&
    height <= tall.most * band.height &&
    width <= widest * height &&
    Math.abs(y + height / 2 - band.height / 2) <= offMiddle * band.height
  )
}

/** Dots at the row's ends are specks; a dot over or under a sign, and a hole in it, are that sign's. */
function isDot(box: Box, row: readonly Box[], usual: number): boolean {
  const top = Math.min(...row.map(({ y }) => y))
  const bottom = Math.max(...row.map(({ y, height }) => y + height))
  const middle = box.x + box.width / 2
  return (
    Math.max(box.width, box.height) <= dots.most * usual &&
    Math.min(box.width, box.height) >= dots.least * usual &&
    box.y >= top &&
    box.y + box.height <= bottom + dots.most * usual &&
    row.some(({ x }) => x > middle) &&
    row.some(({ x, width }) => x + width < middle) &&
    !row.some((sign) => overlap(sign, box))
  )
}

/** Holes of a nought lie inside it, both dots of a colon over each other: all that overlap are one. */
function merged(boxes: readonly Box[]): Box[] {
  const out: Box[] = []
  for (const box of [...boxes].sort((a, b) => a.x - b.x)) {
    const last = out.at(-1)
    if (!last || box.x >= last.x + last.width) {
      out.push({ ...box })
      continue
    }
    const [right, bottom] = [
      Math.max(last.x + last.width, box.x + box.width),
      Math.max(last.y + last.height, box.y + box.height),
    ]
    last.y = Math.min(last.y, box.y)
    last.width = right - last.x
    last.height = bottom - last.y
  }
  return out
}
