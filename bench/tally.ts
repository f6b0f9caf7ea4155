import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Outcome } from '../src/core/rule'

/**
 * How often a rule was right about a set whose truth is known. What it left open is neither found
 * nor a false alarm.
 */
export interface Judged {
  rule: string
  set: string
  positives: number
  found: number
  negatives: number
  flagged: number
  open: number
}

/** Any other figure of accuracy: an overlap, an error, a share. */
export interface Figure {
  what: string
  value: string
  n: number
}

/** What one bench leaves for `bench/accuracy.ts`, in .cache/accuracy/<bench>.json. */
export interface Tally {
  commit: string
  date: string
  judged: Judged[]
  figures: Figure[]
}

export const tallies = join(import.meta.dirname, '../.cache/accuracy')
const tally: Tally = {
  commit: execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim(),
  date: new Date().toISOString().slice(0, 10),
  judged: [],
  figures: [],
}

process.on('exit', (status) => {
  if (status !== 0 || tally.judged.length + tally.figures.length === 0) return
  mkdirSync(tallies, { recursive: true })
  writeFileSync(
    join(tallies, `${basename(process.argv[1], '.ts')}.json`),
    JSON.stringify(tally, null, 1),
  )
})

/** Notes what `rule` said about a picture of `set`; `truth`: whether it should have failed it. */
export function judged(rule: string, set: string, truth: boolean, outcome: Outcome): void {
  let row = tally.judged.find((it) => it.rule === rule && it.set === set)
  if (!row)
    tally.judged.push(
      (row = { rule, set, positives: 0, found: 0, negatives: 0, flagged: 0, open: 0 }),
    )
  row[truth ? 'positives' : 'negatives']++
  if (outcome === 'fail') row[truth ? 'found' : 'flagged']++
  if (outcome === 'incomplete') row.open++
}

export function figure(what: string, value: string, n: number): void {
  tally.figures.push({ what, value, n })
}
