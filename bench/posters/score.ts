import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Case } from './cases'

/**
 * `npx tsx bench/posters/score.ts OUT REPORT.ndjson`: of the posters that `bench/posters.ts` drew, how
 * many were refused for what they say, asked about and passed; each that was not refused, and each
 * innocent one that was refused or asked about, by name.
 */
interface Label extends Pick<Case, 'rule' | 'kind' | 'script' | 'words'> {
  file: string
  family: string
}
interface Verdict {
  rule: string
  outcome: string
}
interface Line {
  file: string
  verdicts: Verdict[]
}

const [out, report] = process.argv.slice(2)
const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8').trim().split('\n').map((row): unknown => JSON.parse(row)) // prettier-ignore
const read = new Map((linesOf(report) as Line[]).map((row) => [basename(row.file), row.verdicts]))
const labels = linesOf(join(out, 'labels.jsonl')) as Label[]
const written: string[] = labels.flatMap(({ rule }) => rule ?? [])

const tally = new Map<string, { refused: number; asked: number; passed: number }>()
for (const { file, rule, kind, script, words, family } of labels) {
  const verdicts = read.get(basename(file))
  if (!verdicts) throw new Error(`${report} has no line for ${file}.`)
  const rules = verdicts.filter((verdict) => (rule ? verdict.rule === rule : written.includes(verdict.rule)))
  const isAsked = verdicts.some((verdict) => written.includes(verdict.rule) && verdict.outcome === 'incomplete')
  const outcome = rules.some((verdict) => verdict.outcome === 'fail') ? 'refused' : isAsked ? 'asked' : 'passed'
  const row = tally.get(rule ?? 'innocent') ?? { refused: 0, asked: 0, passed: 0 }
  row[outcome]++
  tally.set(rule ?? 'innocent', row)
  if (outcome !== (rule ? 'refused' : 'passed'))
    console.log(`${outcome}: ${file} ${rule ?? 'innocent'}, ${kind}, ${script}, ${family}: ${words}`)
} // prettier-ignore
console.table(Object.fromEntries(tally))
