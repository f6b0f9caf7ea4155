import type { Headline } from '../../core/report'
import type { Locale } from '../../core/locale'
import { pageWords, type Entry } from '../../report'
import { painter, type Paint } from './colour'
import { printable } from './printable'
import { indented } from './wrap'

export interface Wanted {
  locale: Locale
  /** Whether the terminal wants colours. */
  colour?: boolean
  /** Only covers that would be rejected, and of those only why. */
  quiet?: boolean
  /** Of the live. */
  title?: string
  /** What the pack is called, where it is not the platform's. */
  pack?: string
}

const signs: Record<Headline, string> = { ready: '✓', rejected: '✗', incomplete: '?' }
const colours = { ready: 'green', rejected: 'red', incomplete: 'yellow' } as const

type Item = Entry['items'][number]

/** A checked cover for a terminal: what is wrong comes first, what is well is one line. */
export function toPretty(entry: Entry, { locale, colour, quiet, title, pack }: Wanted): string {
  const { name, headline, said, size, items, passed, unseen } = entry
  if (!headline || (quiet && headline !== 'rejected')) return ''
  const paint = painter(colour ?? false)
  const say = pageWords[locale]
  const open = quiet ? items.filter(isWhy) : items
  const lines = [
    `${paint('bold', printable(name))}  ${size.width}×${size.height}`,
    paint(colours[headline], indented(`${signs[headline]} `, said)),
    ...(pack === undefined ? [] : [indented('  ', printable(pack))]),
    ...(title === undefined || quiet ? [] : [indented('  ', say.live(printable(title)))]),
    ...groups(open, locale).flatMap(([head, group]) => [
      '',
      paint('bold', `  ${head}`),
      ...group.flatMap((item) => told(item, paint)),
    ]),
    ...(quiet ? [] : unseen.map(({ title: rule, message }) => indented('  ? ', `${rule} – ${printable(message)}`))), // prettier-ignore
  ]
  if (quiet || passed === 0) return `${lines.join('\n')}\n`
  return `${[...lines, ...(open.length ? [''] : []), paint('gray', `  ✓ ${say.passed(passed)}`)].join('\n')}\n` // prettier-ignore
}

/** Of a rejected cover: whether it is rejected because of this. */
export const isWhy = ({ level, sure }: Pick<Item, 'level' | 'sure'>) => level === 'reject' && sure

/** Below what is at stake; what somebody must look at comes last. */
function groups(items: readonly Item[], locale: Locale): [string, Item[]][] {
  const say = pageWords[locale]
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const head = item.sure ? say.levels[item.level] : say.look
    groups.set(head, [...(groups.get(head) ?? []), item])
  }
  return [...groups]
}

function told({ number, sure, title, message, fix }: Item, paint: Paint): string[] {
  const sign = sure ? '✗' : '?'
  const text = indented(`  ${sign} ${number}. `, colon(title) + printable(message), ' '.repeat(7))
  return [
    text.replace(sign, paint(sure ? 'red' : 'yellow', sign)),
    ...(fix ? [indented(`${' '.repeat(7)}→ `, printable(fix))] : []),
  ]
}

/** A question needs no colon. */
function colon(title: string): string {
  const chinese = /\p{Script=Han}/u.test(title)
  if (/[?？]$/.test(title)) return chinese ? title : `${title} `
  return chinese ? `${title}：` : `${title}: `
}
