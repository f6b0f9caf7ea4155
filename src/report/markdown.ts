import { levels, type Pack } from '../core/pack'
import type { Report, Verdict } from '../core/report'
import type { Locale, Translated } from '../core/locale'
import { concerns } from './annotate'
import { sayHeadline } from './headline'
import { against } from './number'
import { packName, say } from './say'

/**
 * The report for people, as Markdown. File names and read text are hostile: everything that comes
 * from outside is escaped.
 */
export function toMarkdown(report: Report, pack: Pack, locale: Locale): string {
  const numbers = new Map(concerns(report).map((verdict, i) => [verdict, i + 1]))
  const lines = [
    `# ${escapeMarkdown(report.cover.name)}`,
    '',
    `**${sayHeadline(report, locale).words}** · ${escape(packName(pack, locale))}`,
    '',
  ]
  for (const level of levels) {
    lines.push(`## ${levelNames[locale][level]}`, '')
    for (const verdict of report.verdicts.filter((it) => it.level === level))
      lines.push(line(verdict, pack, locale, numbers.get(verdict)))
    lines.push('')
  }
  return lines.join('\n')
}

function line(verdict: Verdict, pack: Pack, locale: Locale, number: number | undefined): string {
  const { title, message, fix } = say(verdict, pack, locale)
  const parts = [
    `- ${outcomeSigns[verdict.outcome]} **${number ? `${number}. ` : ''}${escapeMarkdown(title)}** – ${escapeMarkdown(message)}`,
  ]
  if (verdict.measure) parts.push(`(${against(verdict.measure, locale)})`)
  if (fix) parts.push(`→ ${escapeMarkdown(fix)}`)
  return parts.join(' ')
}

export const outcomeSigns = { pass: '✓', fail: '✗', incomplete: '?', inapplicable: '–' } as const

export const levelNames: Translated<Record<(typeof levels)[number], string>> = {
  zh: { reject: '会被驳回', downrank: '影响流量', advise: '建议' },
  en: { reject: 'Would be rejected', downrank: 'Costs traffic', advise: 'Advice' },
}

/** Names and words that were read are mere words. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ')
