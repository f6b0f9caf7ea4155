import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Expected } from './case'

/**
 * `npx tsx bench/field/score.ts OUT REPORT.ndjson`: of the covers that `bench/field.ts` drew, by
 * group of kinds: violating ones found, asked about and missed, innocent ones failed and asked
 * about; each that is not right, by name; how far the share of text is off, in points.
 */
interface Label {
  file: string
  kind: string
  language: string
  expect: Record<string, Expected>
  hits?: Record<string, number>
  pieces: { words: string }[]
  textShare: number
}
interface Verdict {
  rule: string
  outcome: string
  measured?: number
  message?: string
  why?: string
  boxes?: { label: string }[]
}
const [out, report] = process.argv.slice(2)
const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8').trim().split('\n').map((row): unknown => JSON.parse(row)) // prettier-ignore
const reports = linesOf(report) as { file: string; verdicts: Verdict[] }[]
const read = new Map(reports.map(({ file, verdicts }) => [basename(file), verdicts]))

function judged(expected: Expected, outcome: string): string {
  if (expected === 'fail') return outcome === 'fail' ? 'found' : outcome === 'incomplete' ? 'open' : 'missed' // prettier-ignore
  if (expected === 'question-ok') return /fail|incomplete/.test(outcome) ? 'found' : 'missed'
  return outcome === 'fail' ? 'failed' : outcome === 'incomplete' ? 'asked' : 'left alone'
}
const worst = ['failed', 'missed', 'open', 'asked', 'found', 'left alone']
const tally: Record<string, Record<string, number>> = {}
const off: number[] = []
let decided = 0
for (const { file, kind, language, expect, hits = {}, pieces, textShare } of linesOf(join(out, 'labels.jsonl')) as Label[]) {
  const verdicts = read.get(basename(file))
  if (!verdicts) throw new Error(`${report} has no line for ${file}.`)
  const of = (rule: string) => verdicts.find((verdict) => verdict.rule === rule)!
  const told = Object.entries(expect).map(([rule, expected]) => judged(expected, of(rule).outcome))
  const short = Object.entries(hits).filter(([rule, count]) => (of(rule).boxes ?? []).filter(({ label }) => label !== '?').length < count)
  const result = worst.find((one) => told.includes(one))!
  for (const group of [kind.split('-')[0], 'all']) {
    const row = (tally[group] ??= { found: 0, open: 0, missed: 0, 'left alone': 0, asked: 0, failed: 0, 'not all named': 0 })
    row[result]++
    if (short.length) row['not all named']++
  }
  const share = of('text-ratio').measured ?? 0
  off.push(100 * Math.abs(share - textShare))
  if (share > 0.15 === textShare > 0.15) decided++
  const said = Object.keys(expect).filter((rule) => !/pass|inapplicable/.test(of(rule).outcome)).map((rule) => `${rule} ${of(rule).outcome}: ${(of(rule).message ?? of(rule).why ?? '').slice(0, 90)}`)
  if (!/found|left alone/.test(result) || short.length)
    console.log(`${result}${short.length ? ', not all named' : ''}: ${file} ${language} «${pieces[0].words}» ${said.join('; ')}`)
  const others = verdicts.filter(({ rule, outcome }) => outcome === 'fail' && /price|countdown|third|text-ratio/.test(rule) && !(rule in expect))
  for (const { rule, message } of others) console.log(`failed for another: ${file} ${language} «${pieces[0].words}» ${rule}: ${message}`)
  if (off[off.length - 1] > 2) console.log(`share off: ${file} ${(100 * share).toFixed(1)} for ${(100 * textShare).toFixed(1)} %`)
} // prettier-ignore
console.table(tally)
const sorted = [...off].sort((a, b) => a - b)
const mean = off.reduce((sum, one) => sum + one, 0) / off.length
console.log(`share: ${mean.toFixed(2)} points off, 9 of 10 below ${sorted[Math.floor(off.length * 0.9)].toFixed(2)}; on the right side of 15 %: ${decided} of ${off.length}`) // prettier-ignore
