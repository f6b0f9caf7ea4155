import * as z from 'zod/mini'
import type { Report } from '../../core/report'

/** What the platform said of a cover, and what was measured on it: one line of a file of them. */
const outcome = z.looseObject({
  file: z.string().check(z.maxLength(4000)),
  pack: z.looseObject({ id: z.string().check(z.maxLength(60)), version: z.string() }),
  said: z.enum(['passed', 'refused']),
  reason: z.optional(z.string().check(z.maxLength(4000))),
  rules: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20))),
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d/)),
  measures: z.record(
    z.string().check(z.maxLength(60)),
    z.looseObject({
      measured: z.optional(z.number()),
      limit: z.optional(z.number()),
      bound: z.optional(z.enum(['max', 'min'])),
      of: z.optional(z.string().check(z.maxLength(60))),
      outcome: z.enum(['pass', 'fail', 'incomplete', 'inapplicable']),
    }),
  ),
})
export type Outcome = z.infer<typeof outcome>

export interface Told {
  said: Outcome['said']
  /** The platform's words. */
  reason?: string
  /** What a person picked as the rules that they speak of, where the words name none: at most 20. */
  rules?: readonly string[]
  /** ISO date. */
  date: string
}

type Measures = [rule: string, its: Outcome['measures'][string]]

export function outcomeOf(report: Report, file: string, told: Told): Outcome {
  const { said, reason, rules, date } = told
  const measures = report.verdicts.map(({ rule, outcome, measure }): Measures => [
    rule,
    {
      ...(measure && {
        measured: measure.measured,
        limit: measure.limit,
        bound: measure.bound,
        ...(measure.of !== undefined && { of: measure.of }),
      }),
      outcome,
    },
  ])
  return {
    file,
    pack: report.pack,
    said,
    ...(reason !== undefined && { reason }),
    ...(rules && { rules: [...rules] }),
    date,
    measures: Object.fromEntries(measures),
  }
}

export interface Read {
  outcomes: Outcome[]
  /** What is left out, and why. */
  left: { line: number; why: 'cut' | 'no-outcome' | 'other-pack' | 'contradicts'; of?: string }[]
}

/**
 * The outcomes of a pack in a file of them; what was kept again, on whichever day, counts once. What
 * is no outcome, is cut off, is of another pack or is said to have passed and to have been refused is
 * left out, each line with its reason.
 */
export function readOutcomes(text: string, pack: string): Read {
  const left: Read['left'] = []
  const found: { line: number; it: Outcome }[] = []
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  lines.forEach((json, i) => {
    const line = i + 1
    if (!json.trim()) return
    const it = parsed(json)
    if (it === undefined || !it.success)
      left.push({ line, why: it === undefined && i === lines.length - 1 ? 'cut' : 'no-outcome' })
    else if (it.data.pack.id !== pack) left.push({ line, why: 'other-pack', of: it.data.pack.id })
    else found.push({ line, it: it.data })
  })
  const said = new Map<string, Set<string>>()
  for (const { it } of found) {
    const key = keyOf(it)
    said.set(key, (said.get(key) ?? new Set()).add(it.said))
  }
  const torn = ({ it }: { it: Outcome }) => (said.get(keyOf(it))?.size ?? 0) > 1
  for (const { line } of found.filter(torn)) left.push({ line, why: 'contradicts' })
  return {
    outcomes: onceEach(found.filter((one) => !torn(one)).map(({ it }) => it)),
    left: left.sort((a, b) => a.line - b.line),
  }
}

const keyOf = ({ file, measures }: Outcome) => `${file} ${JSON.stringify(measures)}`

/** One refusal pasted three times is one outcome; the rules that were picked last stand. */
function onceEach(outcomes: readonly Outcome[]): Outcome[] {
  const once = new Map<string, Outcome>()
  for (const it of outcomes) {
    const key = JSON.stringify([keyOf(it), it.said, it.reason])
    if (!once.has(key) || it.rules) once.set(key, it)
  }
  return [...once.values()]
}

function parsed(json: string) {
  try {
    return outcome.safeParse(JSON.parse(json))
  } catch {
    return undefined
  }
}
