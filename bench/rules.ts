import { statSync } from 'node:fs'
import { join } from 'node:path'
import { packs } from '../src/packs'
import { table } from './banned/table'
import { casesIn } from './decisions/cases'
import { writeBetween } from './page/between'
import { rowOf } from './page/rule-row'

/**
 * `npm run bench:rules -- REPORTS.ndjson…` reads kept reports of labelled covers (`livecover check
 * FOLDER/images --json`; `labels.jsonl` lies in FOLDER) and writes the row of each rule into
 * bench/RESULTS.md: how often it is right when it refuses, and how much it finds.
 */
const paths = process.argv.slice(2)
if (paths.length === 0) throw new Error('Which reports? npm run bench:rules -- REPORTS.ndjson…')
const cases = paths.flatMap(casesIn)
const date = paths
  .map((path) => statSync(path).mtime.toISOString().slice(0, 10))
  .sort()
  .at(-1)
const rows = packs[0].clauses.map(({ rule, level }) =>
  rowOf(
    rule.id,
    level,
    cases.filter((it) => it.rule === rule.id),
    date ?? '',
  ),
)
const head = ['rule', 'precision (95 %)', 'recall (95 %)', 'asked: violating; innocent', 'n: violating; innocent', 'date', 'command'] // prettier-ignore
writeBetween(join(import.meta.dirname, 'RESULTS.md'), 'rules', table(head, rows))
