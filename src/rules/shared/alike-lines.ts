import type { TextLine } from '../../core/evidence'
import { within } from '../../language/letters/edits'

/** What a line says: its letters and digits, and what must be the same for two to say the same. */
interface Said {
  text: string
  digits: string
  /** Words of so few letters that one wrong letter makes another: the S and the XL of sizes. */
  short: string
  height: number
  isLayer: boolean
}

/**
 * Lines of which each says what the others say, as well as faint letters can be read. Numbers tell
 * lines apart: 10 cm beside 20 cm, step 1 beside step 2.
 */
export function alikeLines(lines: readonly TextLine[]): TextLine[][] {
  const groups: { said: Said; lines: TextLine[] }[] = []
  for (const line of lines) {
    const said = saidBy(line)
    if ((said.text.match(/\p{L}/gu) ?? []).length < fewest) continue
    const group = groups.find((it) => similar(it.said.height, said.height) && sayAlike(it.said, said)) // prettier-ignore
    if (group) group.lines.push(line)
    else groups.push({ said, lines: [line] })
  }
  return groups.map((group) => group.lines)
}

/** Letters: fewer say the same by chance, or are units. */
const fewest = 4

function saidBy({ text, height, origin }: TextLine): Said {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return {
    text: words.join(''),
    digits: words.filter((it) => /\p{N}/u.test(it)).join(' ').replace(/[^\p{N} ]/gu, ''),
    short: words.filter((it) => [...it].length < fewest).join(' '),
    height,
    isLayer: origin === 'layer',
  } // prettier-ignore
}

const similar = (a: number, b: number) => Math.max(a, b) <= 1.5 * Math.min(a, b)

/**
 * The same; where a line was read from pixels also a part of the other, or the same but for a third
 * of its letters.
 */
function sayAlike(a: Said, b: Said): boolean {
  if (a.text === b.text) return true
  if (a.digits !== b.digits || (a.isLayer && b.isLayer)) return false
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text]
  if (short.length >= fewest && long.includes(short)) return true
  return a.short === b.short && within(short, long, Math.floor(long.length / 3))
}
