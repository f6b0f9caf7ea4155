import { basename } from 'node:path'
import type { Headline } from '../../core/report'
import { few } from '../../core/plural'
import type { Locale } from '../../core/locale'
import { causesOf, countsOf, pageWords, type Entry } from '../../report'
import { painter } from './colour'
import { isWhy, type Wanted } from './pretty'
import { printable } from './printable'
import { indented } from './wrap'

const colours = { rejected: 'red', incomplete: 'yellow', ready: 'green', lost: 'red' } as const

/** The end of a report of several covers: how many stand how, and what keeps them. */
export function toTotals(entries: readonly Entry[], { locale, colour, quiet }: Wanted): string {
  if (entries.length < 2) return ''
  const say = pageWords[locale]
  const paint = painter(colour ?? false)
  const causes = causesOf(entries).filter((it) => !quiet || isWhy(it))
  const ink = (kind: Headline | null) => colours[kind ?? 'lost']
  const row = (count: number, text: string) => indented(`${String(count).padStart(5)}  `, text)
  return [
    paint('bold', say.total(say.covers(entries.length))),
    ...countsOf(entries, locale).map(({ kind, count, said }) => paint(ink(kind), row(count, said))),
    ...(causes.length > 0 ? [paint('bold', say.causes)] : []),
    ...causes.map(({ title, covers }) => row(covers.length, `${title}  ${named(entries, covers, locale)}`)), // prettier-ignore
    '',
  ].join('\n')
}

/** Which covers, by the name of the file: the path stands above. */
const named = (entries: readonly Entry[], covers: readonly number[], locale: Locale): string =>
  few[locale](covers.map((i) => printable(basename(entries[i].name))))
