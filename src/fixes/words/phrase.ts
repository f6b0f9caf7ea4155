import { plain } from '../../language/letters/plain'
import { between, leading, leadsOn, trailing } from './joining'

/** Places in a text, in UTF-16 units; `end` is behind the last. */
export interface Part {
  start: number
  end: number
}

/** As many joining words on one side as anybody writes. */
const most = 6
const pairs = ['()', '（）', '[]', '【】', '“”', '""', '«»', '「」', '『』', '‘’']

/**
 * The phrases around words that are to go: with the joining words that mean nothing without them, in
 * both directions, and as one where only a joining word stands between.
 */
export function phrasesAround(text: string, parts: readonly Part[]): Part[] {
  const simple = plain(text)
  const whole = joined(simple, parts)
  return joined(
    simple,
    whole.map((part) => widened(text, simple, part)),
  )
}

/** The words themselves, whole words alone: what other words are put in the place of. */
export function wordsAround(text: string, parts: readonly Part[]): Part[] {
  const simple = plain(text)
  const whole = parts.map(({ start, end }) => {
    const [from, to] = toWords(simple, start, end)
    return { start: from, end: to }
  })
  return joined(simple, whole)
}

/** Sorted; those that touch, or have but a joining word between them, are one. */
function joined(simple: string, parts: readonly Part[]): Part[] {
  const sorted = [...parts].sort((a, b) => a.start - b.start)
  const found: Part[] = []
  for (const { start, end } of sorted) {
    const last = found[found.length - 1]
    const near = last && (start <= last.end || between.test(simple.slice(last.end, start)))
    if (near) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

function widened(text: string, simple: string, { start, end }: Part): Part {
  ;[start, end] = toWords(simple, start, end)
  for (let i = 0; i < most; i++) {
    const was = [start, end]
    start = lead(simple, start)
    end = trail(simple, end)
    ;[start, end] = unwrapped(text, start, end)
    if (start === was[0] && end === was[1]) break
  }
  return { start, end }
}

/** A hit may end within a word: what is left of that would be debris. */
function toWords(simple: string, start: number, end: number): [number, number] {
  const latin = /[\p{Script=Latin}\p{Script=Cyrillic}]/u
  const inside = (at: number) =>
    at > 0 && at < simple.length && latin.test(simple[at - 1]) && latin.test(simple[at])
  while (inside(start)) start--
  while (inside(end)) end++
  // “US $9.99”, “R$ 5”: the country before a sign.
  const country = /(?:^|[^\p{L}\p{N}])((?:us|hk|au|ca|sg|nz|r|rmb)\s*)$/u.exec(
    simple.slice(0, start),
  )
  if (country && /^[$¥€£]/.test(simple.slice(start))) start -= country[1].length
  return [start, end]
}

function lead(simple: string, start: number): number {
  const found = leading.exec(simple.slice(0, start).replace(/[\s:：]+$/u, ''))
  return found ? found.index : start
}

function trail(simple: string, end: number): number {
  const rest = simple.slice(end)
  const found = trailing.exec(rest)
  return found && !leadsOn.test(rest) ? end + found[0].length : end
}

/** Brackets and quotes that hold nothing else. */
function unwrapped(text: string, start: number, end: number): [number, number] {
  const left = text.slice(0, start).trimEnd()
  const right = text.slice(end)
  const gap = right.length - right.trimStart().length
  const pair = pairs.find((it) => left.endsWith(it[0]) && right.trimStart().startsWith(it[1]))
  return pair ? [left.length - 1, end + gap + 1] : [start, end]
}
