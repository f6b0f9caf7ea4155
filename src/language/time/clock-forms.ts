import { matchesOf } from '../letters/matches-of'
import {
  blurredClock,
  clock,
  cutClock,
  letteredClock,
  misreadClock,
  shortClock,
  shortUnitClocks,
  startCue,
  unitClocks,
} from './clocks'
import type { CountdownStrength, Form, Line, Place } from './form'
import { languages } from './words/languages'
import { late } from './late'

/** Clocks that run down, in digits or in units of time. */
export const clockForms: readonly Form[] = [
  {
    id: 'clock',
    example: '00:12:59',
    find: (line) => look(line, [clock], 'sure').filter((place) => !isStart(line, place)),
  },
  {
    id: 'misread-clock',
    example: '00.12.59',
    find: (line) => line.ocr ? look(line, [misreadClock, letteredClock], 'sure').filter((place) => !isStart(line, place)) : [],
  },
  {
    id: 'start-clock',
    example: 'Live at 20:00:00',
    find: (line) => look(line, line.ocr ? [clock, misreadClock] : [clock], 'likely').filter((place) => isStart(line, place)),
  },
  {
    id: 'unit-clock',
    example: '2 days 5 hours 30 minutes',
    find: (line) => threeNumbers.test(line.text) ? look(line, unitClocks(), 'sure') : [],
  },
  {
    id: 'short-unit-clock',
    example: '2 hours 30 minutes',
    find: (line) => twoNumbers.test(line.text) ? look(line, shortUnitClocks(), 'sure').filter((place) => isAlone(line, place)) : [],
  },
  {
    id: 'short-clock',
    example: '00:45',
    find: (line) => look(line, [shortClock], 'likely'),
  },
  {
    id: 'cut-clock',
    example: '01:30:0',
    find: (line) => line.ocr ? look(line, [cutClock], surelyCut.test(line.text) ? 'sure' : 'likely') : [],
  },
  {
    id: 'blurred-clock',
    example: '00:ч43:33',
    find: (line) => line.ocr ? look(line, [blurredClock], 'likely') : [],
  },
] // prettier-ignore

const look = ({ text }: Line, patterns: readonly RegExp[], strength: CountdownStrength): Place[] =>
  patterns.flatMap((pattern) =>
    matchesOf(text, pattern).map(({ 0: { length }, index }) => {
      return { start: index, end: index + length, strength }
    }),
  )

/**
 * Two whole groups and a digit of the third, or all that the frame's edge left; not an hour and a number
 * (`21:00 : 5`), scales (`1:24:1`), nor when a show may begin (`20:30:…`).
 */
const surelyCut =
  /^\D{0,4}(?:(?:\d ?\d:[0-5] ?\d:\d ?(?:\.{3})?|\d ?\d:(?!(?:[03] ?0|[14] ?5):)[0-5] ?\d:\.{3})|\.{3} ?\d?:[0-5] ?\d:[0-5] ?\d)\D{0,4}$/

/** No clock of units has fewer. */
const twoNumbers = /\d\D+\d/
const threeNumbers = /\d\D+\d+\D+\d/

/** What stands before it says that the show begins then. */
const isStart = ({ text }: Line, { start }: Place): boolean =>
  startCue.test(text.slice(Math.max(0, start - 12), start))

const saleBefore = late(
  () => new RegExp(`(?:${languages.map(({ sale }) => sale).join('|')})[^\\p{L}\\d]{0,3}$`, 'u'),
)

/** Nothing says what lasts so long: a battery does. An offer's name may stand before. */
function isAlone({ text }: Line, { start, end }: Place): boolean {
  const [ahead, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)]
  return !/[\p{L}\d]/u.test(behind) && (!/[\p{L}\d]/u.test(ahead) || saleBefore().test(ahead))
} // prettier-ignore
