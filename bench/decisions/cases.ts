import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** One rule on one cover whose truth is known. */
export interface Case {
  rule: string
  violates: boolean
  outcome: 'pass' | 'fail' | 'incomplete' | 'inapplicable'
  /** What was measured over its limit, turned so that more than 1 refuses; null without a number. */
  beyond: number | null
  /** A rule may measure one thing here and another there. */
  unit: string | null
}

interface Verdict {
  rule: string
  level: string
  outcome: Case['outcome']
  measured?: number
  limit?: number
  unit?: string
  bound?: 'max' | 'min'
}
interface Report {
  file: string
  error?: unknown
  verdicts?: Verdict[]
}
interface Label {
  file: string
  expect: string[] | Record<string, string>
  allowed?: string[]
}

const violating = new Set(['fail', 'question', 'question-ok'])

/** Every case of kept reports (`check --json`, NDJSON); `labels.jsonl` lies above their pictures. */
export function casesIn(path: string): Case[] {
  const reports = lines<Report>(path).filter(({ error }) => !error)
  const labels = new Map<string, Label>()
  for (const folder of new Set(reports.map(({ file }) => dirname(dirname(file))))) {
    const list = join(folder, 'labels.jsonl')
    if (!existsSync(list)) throw new Error(`No labels at ${list}`)
    for (const label of lines<Label>(list)) labels.set(basename(label.file), label)
  }
  return reports.flatMap(({ file, verdicts = [] }) => {
    const label = labels.get(basename(file))
    return label ? verdicts.flatMap((verdict) => caseOf(verdict, label)) : []
  })
}

/** A list names all that a cover violates; a record only what it is about. */
function caseOf(verdict: Verdict, label: Label): Case[] {
  const { rule, level, outcome, measured, limit, unit, bound } = verdict
  if (level !== 'reject') return []
  const expected = Array.isArray(label.expect)
    ? label.expect.includes(rule)
      ? 'fail'
      : 'pass'
    : label.expect[rule]
  if (expected === undefined || label.allowed?.includes(rule)) return []
  const ratio = measured !== undefined && limit ? measured / limit : null
  const beyond = ratio === null ? null : bound === 'min' ? 1 / Math.max(ratio, 1e-6) : ratio
  return [{ rule, violates: violating.has(expected), outcome, beyond, unit: unit ?? null }]
}

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
