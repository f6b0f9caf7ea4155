import { levels, type Pack } from '../../core/pack'
import type { Report, Verdict } from '../../core/report'
import type { Locale } from '../../core/locale'
import {
  against,
  concerns,
  sayHeadline,
  levelNames,
  packName,
  say,
  outcomeSigns,
} from '../../report'
import { printable } from './printable'

const colours = { pass: 'green', fail: 'red', incomplete: 'yellow', inapplicable: 'gray' } as const

type Paint = (style: keyof typeof styles, text: string) => string

/** The report for a terminal. `colour`: whether the terminal wants it. */
export function toPretty(
  report: Report,
  pack: Pack,
  locale: Locale,
  file: string,
  colour = false,
): string {
  const paint = painter(colour)
  const numbers = new Map(concerns(report).map((verdict, i) => [verdict, i + 1]))
  const of = { ready: 'green', rejected: 'red', incomplete: 'yellow' } as const
  const lines = [
    ...(pack.hash === undefined ? [] : [printable(packName(pack, locale))]),
    `${printable(file)}  ${report.cover.width}×${report.cover.height}  ${paint(of[report.headline], sayHeadline(report, locale).words)}`,
  ]
  for (const level of levels) {
    lines.push('', paint('bold', levelNames[locale][level]))
    for (const verdict of report.verdicts.filter((it) => it.level === level))
      lines.push(...entry(verdict, pack, locale, numbers.get(verdict), paint))
  }
  return `${lines.join('\n')}\n`
}

function entry(
  verdict: Verdict,
  pack: Pack,
  locale: Locale,
  number: number | undefined,
  paint: Paint,
): string[] {
  const { title, message, fix } = say(verdict, pack, locale)
  const sign = paint(colours[verdict.outcome], outcomeSigns[verdict.outcome])
  const figures = verdict.measure ? `  ${paint('gray', against(verdict.measure, locale))}` : ''
  const first = `  ${sign} ${number ? `${number}. ` : ''}${titled(title, locale)}${printable(message)}${figures}`
  return fix ? [first, `      → ${printable(fix)}`] : [first]
}

/** A question needs no colon. */
function titled(title: string, locale: Locale): string {
  if (/[?？]$/.test(title)) return locale === 'zh' ? title : `${title} `
  return locale === 'zh' ? `${title}：` : `${title}: `
}

/** How a terminal begins and ends each style: Node has had names for them only since 20.12. */
const styles = {
  bold: [1, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  gray: [90, 39],
} as const

const painter =
  (colour: boolean): Paint =>
  (style, text) => {
    const [begin, end] = styles[style]
    return colour ? `\u001b[${begin}m${text}\u001b[${end}m` : text
  }
