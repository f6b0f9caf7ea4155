import type { TextLine } from '../../core/evidence'
import { rightToLeft } from '../../language/letters/right-to-left'
import { clockIn, clockRow } from './set-apart/clock-row'
import { follows, gapAcross, gapDown, hangs } from './neighbours'
import { numberColumns } from './set-apart/number-columns'
import { textOf, wholeOf, type Phrase, type Piece } from './phrase'
import { raisedCents } from './set-apart/raised-cents'
import { scatteredClock, tileRows } from './set-apart/tiled-clock'

/** A cover has tens of lines; a document of thousands of tiny layers is not paired all with all. */
const most = 400
/** Longer lines are sentences of their own. */
const longest = { line: 40, inStack: 16 }
/** More pieces than this are a paragraph. */
const longestChain = { across: 10, down: 4 }

/**
 * What is read as one though it was set in several lines: numbers with the units under them, cents
 * raised beside their price, digits of a clock, and lines next to each other, left to right and
 * above to below. A price is often set in two layers, "¥" small and "99" large. Words that run from
 * right to left are read that way, too. The more special come first, what is only likely last.
 */
export function phrases(lines: readonly TextLine[]): Phrase[] {
  const some = lines
    .slice(0, most)
    .filter(({ text }) => text !== '' && text.length <= longest.line)
    .map(wholeOf)
  const rows = chains(some, follows, gapAcross, longestChain.across)
  const short = some.filter(({ line }) => line.text.length <= longest.inStack)
  const stacks = chains(short, hangs, gapDown, longestChain.down)
  const all: Phrase[] = [
    ...numberColumns(some),
    ...raisedCents(some),
    ...rows.flatMap(clockRow),
    ...[...rows, ...tileRows(some)].flatMap(scatteredClock),
    ...some.flatMap(clockIn),
    ...[...rows.flatMap(bothWays), ...stacks].filter(({ length }) => length > 2).map(spaced),
    ...pairs(some).map(spaced),
  ]
  return [...all.filter(({ likely }) => !likely), ...all.filter(({ likely }) => likely)]
}

/** Digits among Arabic words run from left to right, and so does a price among them. */
const bothWays = (row: readonly Piece[]): (readonly Piece[])[] =>
  row.some((piece) => rightToLeft.test(textOf(piece))) ? [row, [...row].reverse()] : [row]

const spaced = (pieces: readonly Piece[]): Phrase => ({
  pieces,
  gaps: pieces.slice(1).map((piece, i) => (isTorn(pieces[i], piece) ? '' : ' ')),
})

/** Where words are written without spaces, the last sign of one may have gone to the next line. */
const isTorn = (first: Piece, second: Piece): boolean =>
  [first, second].some(({ lone, line }) => lone && line.origin === 'ocr') &&
  solidEnd.test(textOf(first)) &&
  solidStart.test(textOf(second))

const solidEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u
const solidStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const pairs = (some: readonly Piece[]): (readonly Piece[])[] =>
  some.flatMap((first) =>
    some
      .filter((second) => second !== first)
      .flatMap((second) => {
        if (follows(first, second)) return bothWays([first, second])
        return hangs(first, second) ? [[first, second]] : []
      }),
  )

/** Runs of pieces of which each goes on in the nearest that `joins` it. */
function chains(
  some: readonly Piece[],
  joins: (a: Piece, b: Piece) => boolean,
  gap: (a: Piece, b: Piece) => number,
  longestRun: number,
): Piece[][] {
  const next = new Map<Piece, Piece>()
  for (const piece of some) {
    const after = some.filter((other) => other !== piece && joins(piece, other))
    if (after.length === 0) continue
    next.set(
      piece,
      after.reduce((best, it) => (gap(piece, it) < gap(piece, best) ? it : best)),
    )
  }
  const inner = new Set(next.values())
  return some
    .filter((piece) => !inner.has(piece) && next.has(piece))
    .map((first) => {
      const chain = [first]
      for (let at = next.get(first); at && chain.length < longestRun; at = next.get(at))
        chain.push(at)
      return chain
    })
}
