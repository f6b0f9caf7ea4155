import type { TextLine } from '../../core/evidence'
import { within } from '../../language/letters/edits'

/** Lines of which each says what the others say, as well as faint letters can be read. */
export function alikeLines(lines: readonly TextLine[]): TextLine[][] {
  const groups: { said: string; height: number; lines: TextLine[] }[] = []
  for (const line of lines) {
    const said = line.text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    if ([...said].length < shortest) continue
    const group = groups.find((it) => similar(it.height, line.height) && sayAlike(it.said, said))
    if (group) group.lines.push(line)
    else groups.push({ said, height: line.height, lines: [line] })
  }
  return groups.map((group) => group.lines)
}

/** Letters: fewer say the same by chance. */
const shortest = 3

const similar = (a: number, b: number) => Math.max(a, b) <= 1.5 * Math.min(a, b)

/** The same, a part of the other, or but for a third of its letters. */
function sayAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 4 && long.includes(short)) return true
  const most = Math.floor(long.length / 3)
  return within(a, b, most)
}
