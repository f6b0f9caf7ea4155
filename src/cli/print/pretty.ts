import { styleText } from 'node:util'
import { levels, type Pack } from '../../core/pack'
import type { Report, Verdict } from '../../core/report'
import type { Locale } from '../../core/locale'
import { against, concerns, sayHeadline, levelNames, say, outcomeSigns } from '../../report'
import { printable } from './printable'

const colours = { pass: 'green', fail: 'red', incomplete: 'yellow', inapplicable: 'gray' } as const

/** The report for a terminal. Colours only where the terminal wants them. */
export function toPretty(report: Report, pack: Pack, locale: Locale, file: string): string {
  const numbers = new Map(concerns(report).map((verdict, i) => [verdict, i + 1]))
  const colour = { ready: 'green', rejected: 'red', incomplete: 'yellow' } as const
  const lines = [
    `${printable(file)}  ${report.cover.width}×${report.cover.height}  ${paint(colour[report.headline], sayHeadline(report, locale).words)}`,
  ]
  for (const level of levels) {
    lines.push('', paint('bold', levelNames[locale][level]))
    for (const verdict of report.verdicts.filter((it) => it.level === level))
      lines.push(...entry(verdict, pack, locale, numbers.get(verdict)))
  }
  return `${lines.join('\n')}\n`
}

function entry(verdict: Verdict, pack: Pack, locale: Locale, number: number | undefined): string[] {
  const { title, message, fix } = say(verdict, pack, locale)
  const sign = paint(colours[verdict.outcome], outcomeSigns[verdict.outcome])
  const figures = verdict.measure ? `  ${paint('gray', against(verdict.measure))}` : ''
  const first = `  ${sign} ${number ? `${number}. ` : ''}${title}: ${printable(message)}${figures}`
  return fix ? [first, `      → ${printable(fix)}`] : [first]
}

const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text
