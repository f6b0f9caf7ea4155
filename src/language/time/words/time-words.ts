/**
 * How one language speaks of time that runs out; patterns for plain text (lower case, no Latin or
 * Greek accents, ё = е, أ = ا), without capturing groups, every quantifier bounded.
 */
export interface TimeWords {
  /** Written without spaces: words need no ends. */
  solid?: true
  /** Units of time, full names and, behind ` / `, short ones. */
  day: string
  hour: string
  minute: string
  second: string
  /** Amounts of time without a digit: 两天, ساعتين. */
  few?: string
  /** What makes a number an hour of the day, behind it: `Uhr`, `pm`, `点`. */
  oclock?: string
  /** Before a number and a unit, or behind both: `осталось 4 часа`, `3 hours left`. */
  left?: string
  after?: string
  /** Before a unit with or without a number: `last 2 hours`. */
  last?: string
  /** Before an hour that is told as one, `um 20 Uhr`, and before a bare number: `a las 8`. */
  at?: string
  atBare?: string
  /** An offer, its end's preposition (`until`), and named ends: `midnight`, `Sunday`. */
  sale: string
  until?: string
  when?: string
  /** The preposition stands behind: `21時まで`. */
  untilBehind?: true
  /** Verbs that an end follows, in so many hours, at an hour, or on a day: `ends in 2h`, `endet um 20 Uhr`. */
  ends?: string
  /** Such words that stand behind the end: `20시 마감`. */
  endsBehind?: string
  /** What says `only`, before an end: `nur bis 21 Uhr`. */
  only?: string
  /** The same behind it: “until 9 pm only”. */
  onlyBehind?: string
  /** Between an offer and how long it lasts: “sale for 2 hours”. */
  lasting?: string
  /** Whole phrases beside these. */
  more?: string
  /** The show's start, before or behind so many hours: a countdown, but to the show. */
  starts?: string
  startsBehind?: string
  /** Phrases that press without saying when. */
  press?: string
  /** On which an offer ends as often as on an hour. */
  midnight?: string
  /** Before a clock: the show begins then. */
  live?: string
  /** Its twelve months, as they stand beside a day; without groups. */
  months?: string
}

/** Full names and short ones of a unit. */
export const fullOf = (unit: string): string => unit.split(' / ')[0]
export const allOf = (unit: string): string => unit.replace(' / ', '|')

export const unitsOf = (words: TimeWords): string =>
  `(?:${[words.day, words.hour, words.minute, words.second].map(allOf).join('|')})`
export const fullUnitsOf = (words: TimeWords): string =>
  `(?:${[words.day, words.hour, words.minute, words.second].map(fullOf).join('|')})`
