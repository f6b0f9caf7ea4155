import type { ReadLine } from '../../core/engines'
import { boundsOf, iou } from '../../core/geometry'

/** A line as it was found, or a row that it was grown to. */
export interface Part {
  line: ReadLine
  /** Where it was found begins there, from the left. */
  x: number
  /** Whether it was grown; `unread`: to a row beside its own, of which nothing was read. */
  state: 'found' | 'grown' | 'unread'
}

/** Two rows that cover each other so far are one. */
const same = 0.8

/** Parts of one title, to the left and right of whoever stands before it, are one line. */
export function rowsOf(parts: readonly Part[]): ReadLine[] {
  const rows: Part[][] = []
  for (const part of parts) {
    const row = part.state !== 'found' && rows.find(([first]) => first.state !== 'found' && areOne(first, part)) // prettier-ignore
    if (row) row.push(part)
    else rows.push([part])
  }
  return rows.map(joined)
}

const areOne = ({ line: a }: Part, { line: b }: Part) =>
  iou(boundsOf(a.polygon), boundsOf(b.polygon)) >= same

/** What was read of each, from left to right; no surer than the least sure. */
function joined(row: readonly Part[]): ReadLine {
  const [{ line: first }] = row
  const read = row.filter(({ state }) => state !== 'unread').sort((a, b) => a.x - b.x)
  const lines = read.map(({ line }) => line)
  if (lines.length === 0) return first
  const { polygon } = first
  if (lines.length === 1) return { ...lines[0], polygon }
  const together = (of: readonly { text: string; confidence: number }[]) => ({
    text: of.flatMap(({ text }) => text || []).join(' '),
    confidence: Math.min(...of.map(({ confidence }) => confidence)),
  })
  return {
    polygon,
    ...together(lines),
    ...(lines.some(({ second }) => second) && {
      second: together(lines.map((line) => line.second ?? line)),
    }),
    readable: lines.every(({ readable }) => readable),
  }
}
