import type { Box } from '../../../core/geometry'
import { components } from '../../../core/image/components'
import { newMask, type Mask } from '../../../core/image/raster'
import { colourAt, farApart, type Plate } from './patches'
import type { PlateRow } from './plates'
import type { Cell } from './tones'

/** Of the plate's height: lower things on it are specks, or a hinge's shade. */
const leastSign = 0.25
/** Of the signs' height: the dots of a colon, and how they differ. */
const dot = { least: 0.06, most: 0.36, alike: 1.5 }
/** Of the signs' height: how far the middles of a colon's dots are apart. */
const colon = { least: 0.2, most: 0.95 }
/** Gaps this much wider than the narrowest are a group's end; such gaps are alike within this share. */
const groupGap = { wider: 1.25, alike: 0.12 }

/** Signs on plates and the dots between them, from left to right, dark on a light band of their own. */
export interface PlateSigns {
  band: Mask
  cells: Cell[]
  /** Of each colon, how many signs stand before it; nothing where lower dots part some, too. */
  colons: number[]
}

/** What stands on the plates of a row: nothing of one that is cut through its sign. */
export function signsOn(row: PlateRow): PlateSigns {
  const band = newMask(row.band.width, row.band.height)
  band.data.fill(255)
  const signs = row.plates.map((plate) => signsOf(row, plate, band))
  const all = signs.flat()
  if (all.length === 0) return { band, cells: [], colons: [] }
  const top = Math.min(...all.map(({ y }) => y))
  const height = Math.max(...all.map((box) => box.y + box.height)) - top
  const gaps = row.plates.slice(1).map(({ box }, i) => {
    const left = row.plates[i].box.x + row.plates[i].box.width
    return { x: left, y: top, width: box.x - left, height }
  })
  const dots = colonsIn(row, gaps).flatMap((boxes) => (boxes ? [boxes] : []))
  const colons = dots.map(([{ x }]) => all.filter((sign) => sign.x < x).length)
  return {
    band,
    cells: [...all, ...dots.map((boxes) => drawn(boxes, band))].map(asCell).sort(byPlace),
    colons: dots.every(({ length }) => length === 2) ? colons : [],
  }
}

const asCell = (box: Box): Cell => ({ box, ink: 0, ground: 255 })
const byPlace = (a: Cell, b: Cell) => a.box.x - b.box.x

/** The signs of one plate: what is of another colour inside it, and does not reach its edge. */
export function signsOf({ band, tolerance }: Pick<PlateRow, 'band' | 'tolerance'>, { box: plate, within, colour }: Plate, to: Mask): Box[] {
  const { x: left, y: top, width, height } = within
  const apartAt = (i: number) => {
    const [x, y] = [left + (i % width), top + Math.floor(i / width)]
    return farApart(colour, colourAt(band, x, y))
  }
  const ink = newMask(width, height)
  for (let i = 0; i < ink.data.length; i++) ink.data[i] = apartAt(i) > tolerance ? 255 : 0
  const { labels, parts } = components(ink)
  const signs = parts.map(({ box }) => box.height >= leastSign * plate.height && isInside(box, within))
  const own = [...ink.data.keys()].filter((i) => labels[i] > 0 && signs[labels[i] - 1])
  const full = own.map(apartAt).sort((a, b) => a - b)[Math.floor(own.length * inked)]
  for (const i of own) {
    const at = (top + Math.floor(i / width)) * band.width + left + (i % width)
    to.data[at] = 255 - Math.min(255, (255 * apartAt(i)) / full)
  }
  return parts.filter((_, i) => signs[i]).map(({ box }) => ({ ...box, x: box.x + left, y: box.y + top }))
} // prettier-ignore

/** So much of a sign is less inked than the rest: its rims. */
const inked = 0.8

const isInside = ({ x, y, width, height }: Box, within: Box) =>
  x > 0 && y > 0 && x + width < within.width && y + height < within.height

/**
 * The dots of the colon in each gap. Groups stand apart by equal gaps: where one of these has a colon,
 * and another one's can't be seen, as of dark dots on a dark coat, it is there as well.
 */
function colonsIn(row: PlateRow, gaps: readonly Box[]): (Box[] | undefined)[] {
  const narrowest = Math.min(...gaps.map(({ width }) => width))
  const isWide = ({ width }: Box) => width >= groupGap.wider * narrowest
  const all = gaps.map((gap) => dotsIn(row, gap, narrowest))
  // Where wide gaps hold colons, what lies in narrow ones is of the cloth behind.
  const parted = gaps.some((gap, i) => all[i]?.length === 2 && isWide(gap))
  const found = gaps.map((gap, i) => (parted && !isWide(gap) ? undefined : all[i]))
  return gaps.map((gap, i) => {
    if (found[i] || !isWide(gap)) return found[i]
    const like = gaps.findIndex(
      ({ width }, j) => found[j]?.length === 2 && Math.abs(width - gap.width) <= groupGap.alike * gap.width, // prettier-ignore
    )
    const by = like < 0 ? 0 : gap.x - gaps[like].x
    return like < 0 ? undefined : found[like]!.map((box) => ({ ...box, x: box.x + by }))
  })
}

/** Two dots over each other, or one low dot. */
function dotsIn({ patches }: PlateRow, gap: Box, narrowest: number): Box[] | undefined {
  const dots = patches.map(({ box }) => box).filter((box) => isDot(box, gap))
  for (const a of dots) for (const b of dots) if (areColon(a, b, gap.height)) return [a, b]
  if (gap.width < groupGap.wider * narrowest) return undefined
  const low = dots.find(({ y, height }) => y + height / 2 > gap.y + 0.7 * gap.height)
  return dots.length === 1 && low ? [low] : undefined
}

const isDot = ({ x, y, width, height }: Box, gap: Box): boolean =>
  x >= gap.x &&
  x + width <= gap.x + gap.width &&
  y >= gap.y &&
  y + height <= gap.y + 1.1 * gap.height &&
  Math.min(width, height) >= Math.max(2, dot.least * gap.height) &&
  Math.max(width, height) <= dot.most * gap.height &&
  Math.max(width, height) <= dot.alike * Math.min(width, height) + 1

function areColon(a: Box, b: Box, height: number): boolean {
  const apart = b.y - a.y
  return (
    apart >= colon.least * height &&
    apart <= colon.most * height &&
    Math.abs(a.x - b.x) <= 0.5 * Math.min(a.width, b.width) + 1 &&
    Math.max(a.height, b.height) <= dot.alike * Math.min(a.height, b.height) + 1
  )
}

function drawn(boxes: readonly Box[], band: Mask): Box {
  for (const { x, y, width, height } of boxes)
    for (let row = y; row < y + height; row++)
      band.data.fill(0, row * band.width + x, row * band.width + x + width)
  const top = Math.min(...boxes.map(({ y }) => y))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return { x: boxes[0].x, y: top, width: boxes[0].width, height: bottom - top }
}
