import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * `npx tsx bench/whole/score.ts OUT REPORT.ndjson`: of the covers that `bench/whole.ts` drew, how
 * many were refused for what is wrong on them, for something else, left open and called ready; each
 * that was not judged as it should be, by name.
 */
interface Label {
  file: string
  rule: string | null
  what: string
  scene: string
  script: string
  family: string
}
interface Line {
  file: string
  verdict: string
  verdicts: { rule: string; outcome: string; level: string }[]
}
const [out, report] = process.argv.slice(2)
const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8').trim().split('\n').map((row): unknown => JSON.parse(row)) // prettier-ignore
const read = new Map((linesOf(report) as Line[]).map((row) => [basename(row.file), row]))

const tally: Record<string, Record<string, number>> = {}
for (const { file, rule, what, scene, script, family } of linesOf(join(out, 'labels.jsonl')) as Label[]) {
  const line = read.get(basename(file))
  if (!line) throw new Error(`${report} has no line for ${file}.`)
  const told = (outcome: string) => line.verdicts.filter((it) => it.level === 'reject' && it.outcome === outcome).map((it) => it.rule)
  const [refused, asked] = [told('fail'), told('incomplete')]
  const outcome = rule && refused.includes(rule) ? 'refused' : refused.length ? 'refused for another' : asked.length ? 'left open' : 'ready'
  const row = (tally[rule ?? 'compliant'] ??= { refused: 0, 'refused for another': 0, 'left open': 0, ready: 0 })
  row[outcome]++
  if (outcome !== (rule ? 'refused' : 'ready'))
    console.log(`${outcome}: ${file}, ${what}; ${scene}, ${script}, ${family}; fails ${refused.join() || '–'}, asks ${asked.join() || '–'}`)
} // prettier-ignore
console.table(tally)
