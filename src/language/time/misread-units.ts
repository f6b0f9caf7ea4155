import { within } from '../letters/edits'
import { matchesOf } from '../letters/matches-of'
import { meant } from '../letters/meant'
import { languages } from './words/languages'
import { late } from './late'
import { allOf, type TimeWords } from './words/time-words'

/** `20 дней 34 часов 15 минут`: numbers with a word each, and nothing else. */
const columns = /^(?:\d ?\d{0,2} ?[^\s\d]{2,14} ?){2,4}$/u
const column = /(\d ?\d{0,2}) ?([^\s\d]+)/gu

/**
 * Whether a plain text, read from a picture, is a countdown in columns of which some units are misread:
 * `20 дне 34 асов 15 минут`, or one column is lost: `42 дня 13 минут`. One unit at least is read as it
 * is, all others nearly, and they fall from column to column.
 */
export function isMisreadColumns(plain: string): boolean {
  if (!columns.test(plain.trim())) return false
  const read = matchesOf(plain, column).map(([, number, word]): Column => {
    return { number: Number(number.replace(' ', '')), word }
  })
  return unitNames().some((ranks) => falls(read, ranks))
}

type Column = { number: number; word: string }

/** `ranks`: the names of days, hours, minutes and seconds in one language. */
function falls(read: readonly Column[], ranks: readonly string[][]): boolean {
  const places = (told: (word: string, name: string) => boolean) =>
    read.map(({ word }) => ranks.findIndex((names) => names.some((name) => told(word, name))))
  const own = places((word, name) => word === name)
  const near = places((word, name) => word === name || isNear(word, name))
  const below60 = read.every(({ number }, i) => near[i] < 2 || number < 60)
  // Between units that are all read as they are, a column may be lost.
  const isWhole = own.every((rank, i) => rank >= 0 && (i === 0 || rank > own[i - 1]))
  // Of three columns; `7 days 3 tours` are two.
  const isNearly =
    read.length > 2 && near.every((rank, i) => rank >= 0 && (i === 0 || rank === near[i - 1] + 1))
  return below60 && (isWhole || (isNearly && own.some((rank) => rank >= 0)))
}

/** One letter is wrong, or lost; of short words none. */
const isNear = (word: string, name: string): boolean => name.length > 2 && within(word, name, 1)

/** Per language and unit all that its pattern means, longer than one letter. */
const unitNames = late(() =>
  languages.map(({ day, hour, minute, second }: TimeWords) =>
    [day, hour, minute, second].map((unit) =>
      meant(allOf(unit)).filter(({ length }) => length > 1),
    ),
  ),
)
