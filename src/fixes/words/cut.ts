import { phrasesAround, wordsAround, type Part } from './phrase'

/** What goes out of a text so that nothing of a phrase, no space and no joining sign is left over. */
export interface Cut extends Part {
  /** What stands there instead; only where words are put in. */
  to: string
}

export interface CutText {
  cuts: Cut[]
  /** The text after all cuts. */
  rest: string
}

/** Signs that join, and join nothing at the end or the beginning of a text. */
const dangling = /[\s,;:/|&+·•、，；：–—\-~@#(（【「“"]+$/u
const danglingFirst = /^[\s,;:.!?/|&+·•、，；：。！？–—\-~)）】」”]+/u
const joiner = /^[,;:/|&+·•、，；：–—\-~]/u
/** What is written without a space before it. */
const closing = /^[!?.,;:！？。，；：、)）】」”…]/u

/**
 * Takes ranges out of a text with the phrases around them. `instead`: words for the place of the
 * first of them; then nothing goes but what was found.
 */
export function cutOut(text: string, ranges: readonly Part[], instead = ''): CutText {
  const phrases = instead.trim() ? wordsAround(text, ranges) : phrasesAround(text, ranges)
  const cuts = phrases.map((part, i) => mended(text, part, phrases, i === 0 ? instead.trim() : ''))
  return { cuts, rest: applied(text, cuts) }
}

/** The text with cuts made. */
const applied = (text: string, cuts: readonly Cut[]): string =>
  [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), text)

function mended(text: string, { start, end }: Part, all: readonly Part[], instead: string): Cut {
  if (instead) return { start, end, to: instead }
  const isFirst = !all.some((it) => it.end <= start && text.slice(it.end, start).trim() === '')
  const before = all.filter((it) => it.end <= start).reduce((most, it) => Math.max(most, it.end), 0)
  let left = text.slice(before, start)
  let right = text.slice(end)
  const empty = { left: left.trim() === '' && before === 0, right: right.trim() === '' }
  const next = right.trimStart()
  if (empty.right || closing.test(next)) left = left.replace(dangling, '')
  else if (joiner.test(next)) left = left.replace(dangling, '')
  else left = left.trimEnd()
  if (empty.left || (left === '' && isFirst && before === 0))
    right = right.replace(danglingFirst, '')
  else right = right.trimStart()
  const from = before + left.length
  const until = text.length - right.length
  return { ...keepOneSpace(text, from, until, left !== '' || before > 0, right), to: '' }
}

/** Of the spaces around a phrase one is kept, the break of a line before others. */
function keepOneSpace(
  text: string,
  from: number,
  until: number,
  hasLeft: boolean,
  right: string,
): Part {
  if (!hasLeft || right === '' || closing.test(right)) return { start: from, end: until }
  const gone = text.slice(from, until)
  const head = /^\s+/u.exec(gone)?.[0] ?? ''
  const tail = /\s+$/u.exec(gone)?.[0] ?? ''
  const breaks = /[\n\u2028]/u
  if (breaks.test(tail) && !breaks.test(head)) return { start: from, end: until - 1 }
  if (head) {
    const at = Math.max(0, head.search(breaks))
    return at === 0 ? { start: from + 1, end: until } : { start: from, end: until - 1 }
  }
  return tail ? { start: from, end: until - 1 } : { start: from, end: until }
}
