import { Unseen, type Observation } from '../core/unseen'
import type { Evidence, Kind } from '../core/evidence'
import { headline } from '../core/headline'
import type { Clause, Pack } from '../core/pack'
import type { Report, Signals, Verdict } from '../core/report'
import { askOnce } from './ask-once'
import { judge, unseen } from './judge'

/**
 * Looks at what the pack's rules need and judges each rule. One rule's bug or one blind engine
 * costs only the rules that need it. `onVerdict` gets each verdict as soon as it is known, in no
 * fixed order; the report is in the pack's order, and asks what nobody could read only once.
 */
export async function check(
  { see, timings }: Observation,
  pack: Pack,
  onVerdict: (verdict: Verdict) => void = () => {},
): Promise<Report> {
  const judged = await Promise.all(
    pack.clauses.map(async (clause) => {
      const verdict = await verdictOn(clause, see)
      onVerdict(verdict)
      return verdict
    }),
  )
  const verdicts = askOnce(judged)
  const { name, width, height, bytes } = await see('cover')
  return {
    pack: {
      id: pack.id,
      version: pack.version,
      ...(pack.hash !== undefined && { hash: pack.hash }),
    },
    cover: { name, width, height, bytes: bytes.length },
    headline: headline(verdicts),
    verdicts,
    signals: signalsFrom(verdicts),
    timings: { ...timings },
  }
}

async function verdictOn(clause: Clause, see: Observation['see']): Promise<Verdict> {
  const { needs, wants = [], final } = clause.rule
  const seen: Partial<Evidence> = {}
  const absences: unknown[] = []
  const look = async (kind: Kind) => Object.assign(seen, { [kind]: await see(kind) })
  const need = (kind: Kind) =>
    look(kind).catch((error: unknown) => {
      absences.push(error)
      if (error instanceof Unseen) Object.assign(seen, error.part)
    })
  const want = (kind: Kind) =>
    look(kind).catch((error: unknown) => {
      if (!(error instanceof Unseen)) absences.push(error)
    })
  await Promise.all([...needs.map(need), ...wants.map(want)])
  const { width, height } = await see('cover')
  const judged = () => judge(clause, seen as Evidence, { width, height })
  if (absences.length === 0) return judged()

  // A part of the evidence may settle the matter one way, never the other.
  const settled = final && needs.every((kind: Kind) => kind in seen) && judged()
  return settled && settled.outcome === final ? settled : unseen(clause, absences[0])
}

/** A rule that measures a cold-start signal declares it by a fact of that name. */
function signalsFrom(verdicts: Verdict[]): Signals {
  const facts: Partial<Signals> = Object.assign({}, ...verdicts.map(({ facts }) => facts))
  const { ocrKeywords = [], saturation = null, faceSharpness = null } = facts
  return { ocrKeywords, saturation, faceSharpness }
}
