import type { Locale } from '../../core/locale'
import { causesOf } from './causes'
import { countsOf } from './counts'
import { escapeMarkdown } from '../markdown'
import type { Entry } from '../page/entry'
import { pageWords } from '../page/words'
import { few } from '../../core/plural'

/** GitHub takes a megabyte a step; nobody reads more rows. */
const mostRows = 500

/**
 * A run in Markdown, as CI shows it: how many covers stand how, what keeps them, and a row a cover,
 * those first that would be rejected.
 */
export function toSummary(entries: readonly Entry[], pack: string, locale: Locale): string {
  const say = pageWords[locale]
  const cell = (text: string) => escapeMarkdown(text)
  const counts = countsOf(entries, locale).map(({ count, said }) => `${count} × ${said}`)
  const rows = [...entries].sort((a, b) => rank(a) - rank(b))
  const left = rows.length - mostRows
  const name = (i: number) => entries[i].name.split(/[/\\]/).pop() ?? ''
  return [
    `## LiveCover · ${cell(pack)}`,
    '',
    `${say.total(say.covers(entries.length))}${locale === 'zh' ? '：' : ': '}**${counts.join(' · ')}**`,
    '',
    `| | ${say.cover} | ${say.wrong} |`,
    '| --- | --- | --- |',
    ...rows.slice(0, mostRows).map((it) => `| ${signs[it.headline ?? 'lost']} | ${cell(it.name)} | ${cell(briefOf(it) || it.said)} |`), // prettier-ignore
    ...(left > 0 ? ['', say.more(left)] : []),
    '',
    ...causesOf(entries).map(
      ({ title, covers }) =>
        `- ${cell(title)}: ${say.covers(covers.length)} (${cell(few[locale](covers.map(name)))})`,
    ),
    '',
  ].join('\n')
}

/** What is wrong with a cover, by name: what would be rejected, or what somebody must look at. */
export function briefOf({ headline, items }: Entry): string {
  const grave = items.filter(({ level, sure }) => level === 'reject' && (sure || headline !== 'rejected')) // prettier-ignore
  return (grave.length > 0 ? grave : items).map(({ title }) => title).join(' · ')
}

const signs = { rejected: '❌', incomplete: '❓', ready: '✅', lost: '⚠️' } as const
const rank = ({ headline }: Entry) =>
  headline ? ['rejected', 'incomplete', 'ready'].indexOf(headline) : -1
