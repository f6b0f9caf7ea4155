import type { ReadLine } from '../../core/engines'
import { boundsOf, polygonOf, shareInside, type Box } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { inkColourIn, isIn } from './ink-colour'
import { letterFinder } from './letters-of-ink'
import { rowsOf, type Part } from './one-row'

/** Of the picture's height: type so tall is looked for behind whoever stands before it. */
const tall = 0.065
/** The picture is looked at so high at most, pixels. */
const looked = 480
/** Of a line's height: how far tops and feet of its letters differ. */
const aligned = 0.1
/** Letters are wider than this many of their heights. */
const wide = 0.4
/** Of a letter's height, what may be left of one that is half hidden. */
const left = 0.3
/** Of the height of what was found, a whole letter's: what was hardly read may be two lines. */
const leastWhole = { read: 0.7, doubted: 0.25 }
/** … and at most: higher ones are hair and clothes of the ink's colour. */
const mostWhole = 1.3
/** Radians: rows are level, and a line that is tilted more is none of theirs. */
const level = 0.06
/** A reading from here on is of one line. */
const read = 0.9
/** Less than this share of a line more, and nothing was hidden. */
const more = 0.12
/** With so much of it in the row of a title that goes on behind somebody, a piece is the title's. */
const within = 0.8
/** Whatever is set over the title, a price on its plate, is read more surely, if only in part. */
const hardly = 0.3

interface Row {
  top: number
  bottom: number
  letters: Box[]
}

/**
 * Titles that somebody stands before: the detector sees the letters at one side, or the starts of two
 * lines as one. Their ink is of one colour, so the lines go from the first letter of that colour to
 * the last that stands on the same level and is as high.
 */
export function withHidden(lines: readonly ReadLine[], picture: Raster): ReadLine[] {
  const huge = lines.filter((line) => isLevel(line) && heightOf(line) >= tall * picture.height)
  if (huge.length === 0) return [...lines]
  // Enlarging shows nothing more, and a low picture may be very wide.
  const scale = Math.min(1, looked / picture.height)
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  const small = resize(picture, side(picture.width), side(picture.height))
  const letters = letterFinder(small, left * tall * small.height)
  const rows = rowsOf(
    lines.flatMap((line) =>
      huge.includes(line) ? whole(line, small, scale, letters) : [asFound(line)],
    ),
  )
  const isGrown = ({ polygon }: ReadLine) => !lines.some((line) => line.polygon === polygon)
  const grown = rows.filter((row) => row.readable && isGrown(row))
  return rows.filter((row) => row.readable || !grown.some((whole) => isRestOf(row, whole)))
}

/** Whether a line of which hardly a sign was made out is what is seen of hidden letters of another. */
const isRestOf = (line: ReadLine, whole: ReadLine) =>
  line.confidence < hardly &&
  heightOf(line) < heightOf(whole) &&
  shareInside(boundsOf(line.polygon), boundsOf(whole.polygon)) >= within

const asFound = (line: ReadLine): Part => ({ line, x: boundsOf(line.polygon).x, state: 'found' })

const isLevel = ({ polygon: [[x, y], [toX, toY]] }: ReadLine) =>
  Math.abs(Math.atan2(toY - y, toX - x)) <= level

const heightOf = ({ polygon }: ReadLine) => boundsOf(polygon).height

function whole(
  line: ReadLine,
  small: Raster,
  scale: number,
  lettersOf: ReturnType<typeof letterFinder>,
): Part[] {
  const seed = scaled(boundsOf(line.polygon), scale)
  const colour = inkColourIn(small, seed)
  if (!colour) return [asFound(line)]
  const rows = rowsIn(lettersOf(colour), seed, line.confidence >= read)
  if (rows.length === 0) return [asFound(line)]
  const boxes = rows.map(({ letters }) => boundsOf(letters.flatMap((box) => [...polygonOf(box)])))
  const grown = boxes.some(({ x, width }) => x + width > seed.x + seed.width * (1 + more) || x < seed.x - seed.width * more) // prettier-ignore
  if (!grown) return [asFound(line)]
  // What was read is the line's that holds most of it; what the others say was not read.
  return boxes.map((box, i) => ({
    line: {
      ...(i === 0 ? line : { text: '', confidence: 0, readable: false }),
      polygon: polygonOf(scaled(box, 1 / scale)),
    },
    x: seed.x,
    state: i === 0 ? 'grown' : 'unread',
  }))
}

const scaled = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
})

/** The bars of a seven-segment digit are of one height, too. */
const isWide = ({ width, height }: Box) => width >= wide * height

/**
 * Letters of one height on one level, of which some lie where the line was found; first its own.
 * What is left of a half hidden one begins at their tops or ends at their feet.
 */
function rowsIn(letters: readonly Box[], seed: Box, sure: boolean): Row[] {
  const least = sure ? leastWhole.read : leastWhole.doubted
  const rows: Row[] = []
  for (const box of [...letters].sort((a, b) => b.height - a.height)) {
    const [top, bottom] = [box.y, box.y + box.height]
    const near = (row: Row, a: number, b: number) =>
      Math.abs(a - b) <= aligned * (row.bottom - row.top)
    const row = rows.find((it) => near(it, it.top, top) && near(it, it.bottom, bottom))
    const part = rows.find(
      (it) =>
        (near(it, it.top, top) || near(it, it.bottom, bottom)) &&
        top >= it.top - 1 &&
        bottom <= it.bottom + 1 &&
        box.height >= left * (it.bottom - it.top),
    )
    if (row) row.letters.push(box)
    else if (part) part.letters.push(box)
    else if (box.height >= least * seed.height && box.height <= mostWhole * seed.height)
      rows.push({ top, bottom, letters: [box] })
  }
  const own = ({ letters: some }: Row) =>
    some.filter((box) => isIn(box.x + box.width / 2, box.y + box.height / 2, seed)).length
  return rows
    .filter((row) => row.letters.filter(isWide).length > 1 && own(row) > 0)
    .sort((a, b) => own(b) - own(a) || a.top - b.top)
}
