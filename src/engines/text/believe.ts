import { squash } from './recogniser'
import { isColumn } from './rect'
import type { SeenLine } from './see'

/** From here on a place counts for text: on pictures without any, no place reached 0.4. */
const likely = 0.5
/** Below it not even other readers are asked. */
const maybe = 0.15

/** Surer than this of several signs, the recogniser needs no second opinion. */
const sure = 0.8

export type Worth = 'read' | 'ask' | 'nothing'

/** A place, and the chance that it is text. */
export interface Sighting {
  line: SeenLine
  chance: number
}

/**
 * The chance that each place is text. The detector also fires on fur, boots and foliage, in
 * pictures without any writing: what tells them apart is how sure it is, how surely several signs
 * are read, and whether there is other writing, since who sets one line sets more. A logistic
 * regression of these three, rounded, over 738 places with text and 97 without
 * (docs/calibration.md).
 */
export function believe(seen: readonly SeenLine[]): Sighting[] {
  const certain = new Set(seen.filter((line) => isFoundForSure(line) || isReadForSure(line)))
  return seen.map((line) => {
    const score = Math.min(0.98, Math.max(0.02, line.region.score))
    const company = Math.min(3, certain.size - (certain.has(line) ? 1 : 0))
    const read = (line.sureness * Math.min(4, signsOf(line))) / 4
    const chance =
      1 / (1 + Math.exp(3.9 - Math.log(score / (1 - score)) - 6.5 * read - 1.1 * company))
    return { line, chance: isFoundForSure(line) ? Math.max(likely, chance) : chance }
  })
}

/** As surely as no fur: a line in a script that nobody reads may stand alone. */
const isFoundForSure = ({ region: { rect, score } }: SeenLine) =>
  score >= 0.82 && Math.max(rect.width, rect.height) >= 2.5 * Math.min(rect.width, rect.height)

const isReadForSure = (line: SeenLine) =>
  line.sureness >= sure && line.signs.length > 1 && line.region.score >= 0.7

export function worthOf({ line, chance }: Sighting): Worth {
  const { signs, sureness, region } = line
  if (chance < maybe) return 'nothing'
  return chance >= likely &&
    !isHardlyRead(line) &&
    sureness >= sure &&
    (signs.length > 1 || sureness >= 0.95 || region.score >= 0.78)
    ? 'read'
    : 'ask'
}

/** Of the picture's height: writing so tall that nobody can read it is a thing. */
const tallest = 0.15
/** And what is hardly longer than high, and no longer than this, a dot, a button or a card's corner. */
const dot = { longest: 0.025, ratio: 1.5 }

/** Whether what nobody could read is writing all the same. */
export const isUnreadText = (place: Sighting, pictureHeight: number): boolean =>
  isText(place) &&
  heightOf(place.line) < tallest * pictureHeight &&
  (lengthOf(place.line) >= dot.longest * pictureHeight ||
    lengthOf(place.line) >= dot.ratio * heightOf(place.line))

/** Height of the type, picture pixels; of a column, its width. */
export const heightOf = ({ region: { rect } }: SeenLine): number =>
  Math.min(rect.width, rect.height)

const lengthOf = ({ region: { rect } }: SeenLine): number => Math.max(rect.width, rect.height)

export const isText = ({ chance }: Sighting): boolean => chance >= likely

/** Whether what no reader could make sure of is kept as a reading, a weak one. */
export const halfRead = (place: Sighting): boolean =>
  isText(place) && place.line.sureness >= 0.5 && !isMostlyUnread(place.line)

/**
 * A doubtful reading of few signs in a long line: "30" of "마지막 30분". Chinese set wide takes up to
 * 1.3 line heights a sign; of a column, whose signs may be narrow, up to 1.5 widths.
 */
const isMostlyUnread = (line: SeenLine): boolean =>
  line.crop.width / (line.crop.height * squash) >
  (isColumn(line.region.rect) ? 1.3 : 1.1) * signsOf(line) + 1.8

/** One sign or two of a line in which many more find room: "U" of "รองเท้า", however surely it is read. */
export const isHardlyRead = (line: SeenLine): boolean =>
  signsOf(line) <= 2 &&
  !isColumn(line.region.rect) &&
  line.crop.width / (line.crop.height * squash) > 2.5 * signsOf(line) + 2

const signsOf = ({ signs }: SeenLine) => signs.filter(({ text }) => text !== ' ').length
