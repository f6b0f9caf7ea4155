import { hasCents, isGrouped } from './amount'
import type { Place } from './form'
import { cueBefore } from './patterns'

/** With cents or in thousands, as money is. */
export const isMoney = (number: string) => hasCents(number) || isGrouped(number)
/** Part of a clock. */
export const inClock = ({ ahead, behind }: Place) => /\d:$/.test(ahead) || /^:\d/.test(behind)
/** `6:9€`: between digits on plates of their own a reader may see a colon; `9:9` is a day of sales. */
export const isOnPlates = ({ ocr, ahead, number, behind }: Place): boolean =>
  ocr &&
  /^\d$/.test(number) &&
  /^(?:\d:)+$/.test(ahead) &&
  !ahead.startsWith(`${number}:`) &&
  /^\p{Sc}(?![\p{L}\d\p{Sc}])/u.test(behind)
/** The sign before this number stands behind another one, which has no nearer. */
export const isTaken = (ahead: string, sign: string) =>
  /\d ?$/.test(ahead.slice(0, -sign.length)) || /\d[a-z]{0,3}\p{Sc}[a-z]? $/u.test(ahead)

/** A word follows that the number belongs to: `RM 5 Pro`, `RS 6 Avant`, `6 Ft cable`. */
export const isNamed = (behind: string) => /^[ -]?\p{L}{2}/u.test(behind)

/** A maker's name goes before: `Audi RS 6`, `Canon R5`. */
export const isNaming = (ahead: string, letters: string) => {
  const rest = ahead.slice(0, -letters.length)
  return /\p{L}{2} ?$/u.test(rest) && !cueBefore(`${rest.trimEnd()} `)
}
