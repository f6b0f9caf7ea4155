import type { Case } from './cases'

/** How a rule would do if it refused only from here on. */
export interface Step {
  /** Times the limit as it is. */
  times: number
  refused: number
  right: number
  /** Of the violating ones. */
  share: number
}

/** What a rule did, as it is. */
export interface Row {
  rule: string
  covers: number
  violating: number
  refused: number
  right: number
  asked: number
  /** Violations that it neither refused nor asked about. */
  missed: number
}

export function rowOf(rule: string, cases: readonly Case[]): Row {
  const of = (...wanted: Case['outcome'][]) =>
    cases.filter(({ outcome }) => wanted.includes(outcome))
  const bad = (some: readonly Case[]) => some.filter(({ violates }) => violates).length
  return {
    rule,
    covers: cases.length,
    violating: bad(cases),
    refused: of('fail').length,
    right: bad(of('fail')),
    asked: of('incomplete').length,
    missed: bad(of('pass', 'inapplicable')),
  }
}

/** Where the limit would lie, times what it is; 1 is the rule as it is, but for its questions. */
const times = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2]

/** The curve of a rule that measures; empty for one that finds. */
export function curveOf(cases: readonly Case[]): Step[] {
  const measured = cases.filter(({ beyond }) => beyond !== null)
  const violating = measured.filter(({ violates }) => violates).length
  if (violating < 3) return []
  return times.map((at) => {
    const refused = measured.filter(({ beyond }) => beyond! >= at)
    const right = refused.filter(({ violates }) => violates).length
    return { times: at, refused: refused.length, right, share: right / violating }
  })
}
