import type { Told } from '../own/told'
import type { SeenLine } from '../see'
import { isRead, share } from './choose'
import type { PlatedRow } from './plate-rows'

/** A row on plates, and how it was read. */
export interface SeenPlates {
  row: PlatedRow
  seen: SeenLine
}

/** Surer than this of its signs, a row on plates is read. */
const sure = 0.9

/** Where the frame cuts a sign through, the line goes on. */
export const goesOn: Told = { text: '…', confidence: 1 }
const colon: Told = { text: ':', confidence: 1 }

/**
 * Rows on plates in place of the pieces that were read on them, of which they say more than was
 * read; of one that they read alike they know the outline, of as many digits they are surer.
 */
export function withPlates(lines: readonly SeenLine[], rows: readonly SeenPlates[]): SeenLine[] {
  let out = [...lines]
  for (const { row, seen: read } of rows) {
    const seen = { ...read, signs: withColons(read.signs, row) }
    const pieces = out.filter((line) => share(line.region, row.region))
    const known = pieces.reduce((sum, line) => sum + (isRead(line) ? signsOf(line) : 0), 0)
    const { before, behind } = row.cut
    const [first] = pieces
    const surer = pieces.length === 1 && areDigits(seen, first) && seen.sureness > first.sureness
    const more = signsOf(seen) + (before || behind ? 1 : 0) > known || surer
    if (!more && pieces.length === 1 && textOf(seen) === textOf(first))
      out = out.map((line) => (line === first ? { ...line, polygon: row.polygon } : line))
    if (seen.sureness < sure || !more || pieces.some(isWord)) continue
    const signs = [...(before ? [goesOn] : []), ...seen.signs, ...(behind ? [goesOn] : [])]
    const { polygon, region } = row
    out = [...out.filter((line) => !pieces.includes(line)), { ...seen, signs, polygon, region }]
  }
  return out.sort((a, b) => a.region.rect.cy - b.region.rect.cy)
}

/** Dots between the plates are colons, however they were read. */
function withColons(told: readonly Told[], { signs, colons }: PlatedRow): Told[] {
  const onPlates = told.filter(({ text }) => !/^[\s.,:;·]*$/.test(text))
  if (colons.length === 0 || onPlates.length !== signs) return [...told]
  const before = (count: number) => (colons.includes(count) ? [colon] : [])
  return [...onPlates.flatMap((sign, i) => [...before(i), sign]), ...before(signs)]
}

const textOf = ({ signs }: SeenLine) => signs.map(({ text }) => text.trim()).join('')
/** Whether both are digits and nothing else, as many. */
const areDigits = (seen: SeenLine, line: SeenLine): boolean =>
  /^\d+$/.test(textOf(seen)) && /^\d+$/.test(textOf(line)) && signsOf(seen) === signsOf(line)
const isWord = (line: SeenLine) => /\p{L}{3}/u.test(textOf(line))

const signsOf = ({ signs }: SeenLine) => signs.filter(({ text }) => text.trim() !== '').length
