import { squash } from './recogniser'
import { isColumn } from './rect'
import type { SeenLine } from './see'

/**
 * What a place is worth before anyone else is asked. The detector also fires on fur, boots, hats and foliage: there its own score
 * stays below 0.76, and the recogniser sees one sign or none (29 such places on 91 pictures without text, 345 true lines on
 * posters and 152 on covers; bench/RESULTS.md).
 */
export type Worth = 'read' | 'ask' | 'nothing'

/** Surer than this of several signs, the recogniser needs no second opinion. */
const sure = 0.8
const halfSure = 0.65
/** The detector's score from which a place is text even where nobody can read it … */
export const surelyText = 0.78
/** … and below which other readers aren't asked. */
const maybeText = 0.66
/** Of the picture's height: writing so tall that nobody can read it is a thing. */
const tallest = 0.15

export function worthOf({ signs, sureness, region }: SeenLine): Worth {
  const alone = signs.length < 2
  if (sureness >= sure && (!alone || sureness >= 0.95 || region.score >= surelyText)) return 'read'
  if (region.score >= maybeText || (sureness >= halfSure && signs.length > 2)) return 'ask'
  return 'nothing'
}

/** Whether what no reader could make sure of is kept as a reading, a weak one. */
export const halfRead = (line: SeenLine): boolean =>
  line.sureness >= 0.5 &&
  !isMostlyUnread(line) &&
  (line.region.score >= surelyText || (line.sureness >= halfSure && line.signs.length > 2))

/** A doubtful reading of few signs in a long line: "30" of "마지막 30분". Chinese set wide takes up to 1.3 line heights a sign. */
const isMostlyUnread = ({ signs, crop }: SeenLine): boolean =>
  crop.width / (crop.height * squash) > 1.1 * signs.filter(({ text }) => text !== ' ').length + 1.8

/** Whether what nobody could read is writing all the same: sure of being found, and longer than tall, as a line is. */
export function isUnreadText({ region }: SeenLine, pictureHeight: number): boolean {
  const { rect, score } = region
  const [long, short] = isColumn(rect) ? [rect.height, rect.width] : [rect.width, rect.height]
  return (
    score >= surelyText && Math.max(long, short) >= 1.2 * Math.min(long, short) && Math.min(long, short) < tallest * pictureHeight
  )
}
