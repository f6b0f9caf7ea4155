import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Fault } from './kind'

/**
 * `npx tsx bench/goods/score.ts OUT REPORT.ndjson`: of the pictures that `bench/goods/draw-all.ts` drew, how
 * many each rule refused, asked about and passed, its precision and recall, and each that went wrong.
 */
interface Label {
  file: string
  rule: Fault | null
  kind: string
}
interface Line {
  file: string
  verdicts: { rule: string; outcome: string }[]
}

const [out, report] = process.argv.slice(2)
const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8').trim().split('\n').map((row): unknown => JSON.parse(row)) // prettier-ignore
const read = new Map((linesOf(report) as Line[]).map((row) => [basename(row.file), row.verdicts]))
const labels = linesOf(join(out, 'labels.jsonl')) as Label[]

const table: Record<string, Record<string, string | number>> = {}
for (const rule of ['border', 'watermark', 'collage'] satisfies Fault[]) {
  const count = { found: 0, asked: 0, missed: 0, wrong: 0, wronglyAsked: 0 }
  for (const label of labels) {
    const verdict = read.get(basename(label.file))?.find((it) => it.rule === rule)
    if (!verdict) throw new Error(`${report} has no ${rule} for ${label.file}.`)
    const [is, { outcome }] = [label.rule === rule, verdict]
    if (is) count[outcome === 'fail' ? 'found' : outcome === 'incomplete' ? 'asked' : 'missed']++
    else if (outcome === 'fail') count.wrong++
    else if (outcome === 'incomplete') count.wronglyAsked++
    if (is !== (outcome === 'fail') && !(outcome === 'pass' && !is))
      console.log(`${rule} ${outcome}: ${label.file} ${label.rule ?? 'innocent'}, ${label.kind}`)
  }
  const { found, asked, missed, wrong } = count
  table[rule] = {
    ...count,
    precision: `${found}/${found + wrong}`,
    recall: `${found}/${found + asked + missed}`,
    n: labels.length,
  }
}
console.table(table)
