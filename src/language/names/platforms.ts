import { fold, unfold } from '../letters/fold'
import { plain } from '../letters/plain'
import type { NameSpan } from './name-form'
import { ownIn } from './own-names'
import { doubtfulNames, sureNames } from './platform-forms'
import { holding } from './platform-names'

export interface PlatformFound {
  /** Key of the lexicon. */
  brand: string
  /** As written. */
  match: string
  /** Places in the text given. */
  start: number
  end: number
  /** False for an ordinary word that is a marketplace, too, and stands alone: a person must look. */
  sure: boolean
  /** The named way in which it is written. */
  form: string
}

/**
 * Names of other selling and social platforms, in several scripts, with look-alike letters, dropped
 * or added spaces and one wrong letter in long names. Ordinary words that are names too (line,
 * wish, target, x) count only in a telling phrase, or alone, and then not surely. Linear. `own`:
 * brands, and any other names, that the text may name.
 */
export function findPlatforms(text: string, own: readonly string[] = []): PlatformFound[] {
  const folded = fold(text)
  const whole = plain(folded.text)
  const simple = whole.replace(holding.names, (name) => ' '.repeat(name.length))
  const seen = { written: folded.text, whole, simple }
  const isOwn = ownIn(folded.text, own)
  const found = sureNames(seen)
  const perhaps = doubtfulNames(seen).filter(({ brand }) => !found.some((it) => it.brand === brand))
  return [
    ...distinct(found).map((it) => ({ ...it, sure: true })),
    ...perhaps.map((it) => ({ ...it, sure: false })),
  ]
    .filter((it) => !isOwn(it))
    .map(({ brand, start, end, sure, form }) => ({
      brand,
      match: unfold(text, folded, start, end),
      start: folded.from[start],
      end: folded.from[end],
      sure,
      form,
    }))
}

/** One entry for each brand and place; longer ones first. */
function distinct(found: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = []
  const taken = new Set<string>()
  for (const one of [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    const cells = Array.from(
      { length: one.end - one.start },
      (_, i) => `${one.brand}:${one.start + i}`,
    )
    if (cells.some((cell) => taken.has(cell))) continue
    cells.forEach((cell) => taken.add(cell))
    kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
