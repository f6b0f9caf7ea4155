import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { casesIn } from './decisions/cases'
import { curveOf, rowOf, type Row, type Step } from './decisions/curve'

/**
 * `npx tsx bench/decisions.ts REPORTS.ndjson…` reads kept reports of labelled covers (`check --json`)
 * and writes into docs/calibration.md, for each rule that refuses: how often it is right when it
 * does, how many covers it leaves open, and how that would change with its limit.
 */
const paths = process.argv.slice(2)
if (paths.length === 0) throw new Error('Which reports? npx tsx bench/decisions.ts REPORTS.ndjson…')
const cases = paths.flatMap(casesIn)
const rules = [...new Set(cases.map(({ rule }) => rule))]
const of = (rule: string) => cases.filter((it) => it.rule === rule)
const unitsOf = (rule: string) => [...new Set(of(rule).flatMap(({ unit }) => unit ?? []))]

function written(): string {
  const rows = rules.map((rule) => rowOf(rule, of(rule)))
  const curves = rules.flatMap((rule) =>
    unitsOf(rule).map(
      (unit) => [`${rule}\`, ${unit}`, curveOf(of(rule).filter((it) => it.unit === unit))] as const,
    ),
  )
  return [
    table(
      ['rule', 'covers', 'violating', 'refused, right', 'precision', 'left open', 'missed'],
      [...rows, whole(rows)].map(cellsOf),
    ),
    'How often each rule that measures would be right (and what share of the violating it would',
    'refuse), if its limit lay at so many times what it is:\n',
    table(
      [
        'rule',
        ...(curves.find(([, steps]) => steps.length > 0)?.[1] ?? []).map(
          ({ times }) => `× ${times}`,
        ),
      ],
      curves
        .filter(([, steps]) => steps.length > 0)
        .map(([rule, steps]) => [`\`${rule}`, ...steps.map(stepOf)]),
    ),
  ].join('\n')
}

const percent = (part: number, all: number) => (all ? `${((100 * part) / all).toFixed(1)} %` : '–')

const cellsOf = ({ rule, covers, violating, refused, right, asked, missed }: Row) => [
  rule,
  `${covers}`,
  `${violating}`,
  `${refused}, ${right}`,
  percent(right, refused),
  percent(asked, covers),
  `${missed}`,
]

const stepOf = ({ refused, right, share }: Step) =>
  `${percent(right, refused)} (${Math.round(100 * share)} %)`

function whole(rows: readonly Row[]): Row {
  const sum = (key: Exclude<keyof Row, 'rule'>) => rows.reduce((all, row) => all + row[key], 0)
  return {
    rule: 'all',
    covers: sum('covers'),
    violating: sum('violating'),
    refused: sum('refused'),
    right: sum('right'),
    asked: sum('asked'),
    missed: sum('missed'),
  }
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n')
}

const doc = fileURLToPath(new URL('../docs/calibration.md', import.meta.url))
const [begin, end] = ['<!-- decisions -->', '<!-- /decisions -->']
const [before, rest] = readFileSync(doc, 'utf8').split(begin)
const after = rest?.split(end)[1]
if (after === undefined) throw new Error(`${doc} has no place for the table`)
writeFileSync(doc, [before, begin, '\n\n', written(), '\n', end, after].join(''))
