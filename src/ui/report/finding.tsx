import { h } from 'preact'
import type { Verdict } from '../../core/report'
import { against, say } from '../../report'
import { FixBar } from './fix-bar'
import { Fold } from '../parts/fold'
import { Places } from './places'
import { useHere } from '../hooks/here'
import { Badge } from '../parts/badge'
import { showPlace } from '../parts/show-place'
import { Twin } from './twin'
import type { Result } from '../session/stage'

/**
 * One finding: what is wrong, the evidence, what to do, and – folded – why there is such a rule.
 */
export function FindingCard({
  verdict,
  number,
  first,
  result,
  point,
}: {
  verdict: Verdict
  number: number
  /** The gravest of all. */
  first: boolean
  result: Result
  /** Tells which finding the pointer or the keyboard is at, so that its places can be lit up. */
  point: (rule: string | null) => void
}) {
  const { t, pack, locale } = useHere()
  const { title, message, fix, source } = say(verdict, pack, locale)
  const show = (at = 0) => showPlace(result, verdict.findings[at])
  return (
    <article
      class="finding"
      id={`rule-${verdict.rule}`}
      aria-label={t.labelled(t.finding(number), title)}
      onMouseEnter={() => point(verdict.rule)}
      onMouseLeave={() => point(null)}
      onFocusCapture={() => point(verdict.rule)}
      onBlurCapture={() => point(null)}
    >
      <button class="finding-head" onClick={() => show()} title={t.showOnCanvas}>
        <Badge level={verdict.level} outcome={verdict.outcome} number={number} />
        <span class="strong grow">{title}</span>
        {verdict.measure && <span class="measure">{against(verdict.measure, locale)}</span>}
      </button>
      <div class="finding-body">
        <p>{message}</p>
        <Twin verdict={verdict} result={result} />
        <FixBar verdict={verdict} result={result} advice={fix} first={first} />
        <Places verdict={verdict} result={result} title={title} show={show} />
        <Fold title={t.details}>
          <Facts {...{ verdict, fix, source }} />
        </Fold>
      </div>
    </article>
  )
}

interface FactsProps {
  verdict: Verdict
  fix?: string
  /** In the platform's words. */
  source?: string
}

/** What was measured, what to do, how sure that is, and whose rule it is. */
function Facts({ verdict, fix, source }: FactsProps) {
  const { t, locale } = useHere()
  return (
    <dl class="facts">
      {verdict.measure && (
        <div>
          <dt>{t.measured}</dt>
          <dd>{against(verdict.measure, locale)}</dd>
        </div>
      )}
      {fix && (
        <div>
          <dt>{t.fixLabel}</dt>
          <dd>{fix}</dd>
        </div>
      )}
      <div>
        <dt>{t.certainty}</dt>
        <dd>{t.confidence[verdict.confidence]}</dd>
      </div>
      <div>
        <dt>{t.origin}</dt>
        <dd>
          {t.provenance[verdict.provenance]}
          {source && <q lang="zh">{source}</q>}
        </dd>
      </div>
    </dl>
  )
}
