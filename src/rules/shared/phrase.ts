import type { TextLine } from '../../core/evidence'
import { boundsOf, type Box } from '../../core/geometry'
import { outlineOf } from '../../core/span/span'
import type { Hit } from './hit'
import { placesOf, spanIn } from './spans'

/** A part of a line, and where it stands. */
export interface Piece {
  line: TextLine
  /** UTF-16 units of the line's text. */
  start: number
  end: number
  box: Box
  /** One sign alone, as on a tile or a disc. */
  lone: boolean
  /** Whether it begins with a digit. */
  number: boolean
}

/** Pieces of several lines that are read as one text. */
export interface Phrase {
  pieces: readonly Piece[]
  /** What is read between one piece and the next; a space where nothing is said. */
  gaps?: readonly string[]
  /** Also what only may be a hit counts. */
  doubtful?: true
  /** That its pieces belong together is likely, no more: what is found is a question. */
  likely?: boolean
}

/** What a grammar or a list finds in a text. */
export interface Match {
  match: string
  start: number
  end: number
  sure: boolean
  /** The named way in which it is written, where the grammar has such. */
  form?: string
}
export type Find = (text: string, ocr: boolean) => readonly Match[]

export const wholeOf = (line: TextLine): Piece => ({
  line,
  start: 0,
  end: line.text.length,
  box: line.box,
  lone: isLone(line.text),
  number: isNumber(line.text),
})

const isLone = (text: string) => [...text].length === 1
const isNumber = (text: string) => /^\p{Nd}/u.test(text)

export function pieceOf(line: TextLine, start: number, end: number): Piece {
  const { along } = spanIn(line, start, end)
  const box = boundsOf(outlineOf(line.polygon, along, placesOf(line, 'text').rightToLeft))
  const text = line.text.slice(start, end)
  return { line, start, end, box, lone: isLone(text), number: isNumber(text) }
}

export const textOf = ({ line, start, end }: Piece): string => line.text.slice(start, end)

/** The hits of a phrase, each with a span in every line that it touches. */
export function hitsOf({ pieces, gaps = [], doubtful, likely }: Phrase, find: Find): Hit[] {
  const ocr = pieces.some(({ line }) => line.origin === 'ocr')
  const starts: number[] = []
  let text = ''
  pieces.forEach((piece, i) => {
    if (i > 0) text += gaps[i - 1] ?? ' '
    starts.push(text.length)
    text += textOf(piece)
  })
  return find(text, ocr)
    .filter(({ sure }) => sure || doubtful)
    .map(({ match, start, end, sure, form }) => ({
      spans: pieces.flatMap((piece, i) => {
        const from = Math.max(start, starts[i]) - starts[i] + piece.start
        const to = Math.min(end - starts[i] + piece.start, piece.end)
        return to > from ? [spanIn(piece.line, from, to)] : []
      }),
      words: match,
      sure: sure && !likely,
      ...(form !== undefined && { form }),
    }))
}
