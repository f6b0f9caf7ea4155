import { isColumn, tight, unclip } from './rect'
import type { SeenLine } from './see'

/** Of the picture's height: a sign so tall that stands alone is a thing, unless it is surely read. */
const tall = 0.06
const sure = 0.95

/** Han that are only bars and boxes: a loudspeaker is 日, a camera 白. All others are no thing. */
const boxes = /[口日白回田目自曰百四国凸凹中甲由申占早旦古石曲皿血罒亜凹一二三十工王土士]/u
const han = /\p{Script=Han}/u

/** Rows of a pattern of rings or dots, so many below one another with so many shapes. */
const rounds = /^[oOоОοΟ0°○〇◯●•QС]+$/u
const fewest = { rows: 3, shapes: 6 }
/** On one level: of the higher one's height, from middle to middle; beside: from end to end. */
const level = 0.5
const beside = 2.5

/** What is no writing, as its surroundings tell: goods alone on their ground, patterns, and stars. */
export function thingsAmong(lines: readonly SeenLine[], pictureHeight: number): Set<SeenLine> {
  const things = lines.filter((line) => isLoneThing(line, pictureHeight))
  const alone = (line: SeenLine) => !lines.some((other) => other !== line && isBeside(line, other))
  const rows = lines.filter((line) => rounds.test(textOf(line)))
  const free = rows.filter((line) =>
    lines.every((other) => rows.includes(other) || !isBeside(line, other)),
  )
  const stars = lines.filter((line) => lines.some((other) => goOn(line, other)))
  return new Set([...things.filter(alone), ...(isPattern(free) ? free : []), ...stars])
}

/** The last stars of a rating, of which nothing was read, behind the first: four are the most. */
const goOn = (line: SeenLine, first: SeenLine) =>
  /^[★☆]{0,4}☒{0,2}$/.test(textOf(line)) &&
  /[★☆]$/.test(textOf(first)) &&
  first !== line &&
  line.region.rect.cx > first.region.rect.cx &&
  isBeside(line, first)

function isLoneThing({ region: { rect }, sureness, signs }: SeenLine, pictureHeight: number) {
  const text = signs.map((sign) => sign.text.trim()).join('')
  // A currency says by itself what the number beside it is.
  const isOne = /^[^\p{Sc}]$/u.test(text) && (!han.test(text) || boxes.test(text))
  // One sign is as tall as its place, a handle of a cup as narrow as a letter.
  if (isOne && sureness < sure) return rect.height >= tall * pictureHeight
  return cones.test(text) && isColumn(rect) && rect.height >= tall * pictureHeight
}

/** The cones of a loudspeaker, above one another; of figures, some are not round. */
const cones = /^[oOоОοΟ0°○〇◯●•Q:.·]{2,}$/u

function isPattern(rows: readonly SeenLine[]): boolean {
  const levels: number[] = []
  for (const { region } of rows) {
    const { cy, height } = unclip(region.rect, tight)
    if (!levels.some((other) => Math.abs(other - cy) < level * height)) levels.push(cy)
  }
  const shapes = rows.reduce((sum, line) => sum + textOf(line).length, 0)
  return levels.length >= fewest.rows && shapes >= fewest.shapes
}

const textOf = ({ signs }: SeenLine) => signs.map(({ text }) => text.trim()).join('')

function isBeside({ region: a }: SeenLine, { region: b }: SeenLine): boolean {
  const [one, other] = [unclip(a.rect, tight), unclip(b.rect, tight)]
  const height = Math.max(one.height, other.height)
  const gap = Math.abs(one.cx - other.cx) - (one.width + other.width) / 2
  return (
    Math.abs(one.cy - other.cy) < level * height &&
    gap < beside * Math.min(one.height, other.height)
  )
}
