import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { levels } from '../../core/pack'
import { Badge } from '../parts/badge'
import { say } from '../../report'
import { CoverLines } from './cover-rows'
import { useEscape } from '../hooks/use-escape'
import { useHere } from '../hooks/here'
import { worstFirst } from '../session/sort'
import type { Stage } from '../session/stage'

/** While it looks: how far it is, what is known already, and a way out. */
export function Looking({ stage }: { stage: Extract<Stage, { at: 'looking' }> }) {
  const { t, pack, locale, checking } = useHere()
  const { step, frame, index, of, begun, ended, verdicts, results } = stage
  const share = progress(stage, pack.clauses.length)
  const active = begun
    .filter((kind) => !ended.includes(kind))
    .flatMap((kind) => t.kinds[kind] ?? [])
  // What a platform refuses comes first, whatever was judged first.
  const failed = levels.flatMap((level) =>
    verdicts.filter((it) => it.outcome === 'fail' && it.level === level),
  )
  useEscape(checking.cancel)
  return (
    <Fragment>
      <main class="screen" aria-busy="true">
        <section class="card">
          <h1 class="strong ellipsis">{frame ? frame.name : t.steps.finding}</h1>
          <div
            class="progress"
            role="progressbar"
            aria-label={t.steps[step]}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(share * 100)}
          >
            <i style={{ width: `${share * 100}%` }} />
          </div>
          <p class="muted" aria-live="polite">
            {t.steps[step]}
            {of > 1 && ` · ${t.nth(index + 1, of)}`}
          </p>
          <p class="muted">
            {active.length
              ? active.join(' · ')
              : verdicts.length
                ? t.done(verdicts.length, pack.clauses.length)
                : '\u00a0'}
          </p>
        </section>
        <ul class="early">
          {failed.map((verdict, at) => (
            <li key={verdict.rule}>
              <Badge level={verdict.level} outcome={verdict.outcome} />
              <div>
                <b>{say(verdict, pack, locale).title}</b>
                {at === 0 && <p class="muted">{say(verdict, pack, locale).message}</p>}
              </div>
            </li>
          ))}
        </ul>
        {results.length > 0 && <CoverLines results={worstFirst(results)} />}
      </main>
      <footer class="actions bar">
        <Button fullWidth secondary onClick={checking.cancel} data-do="cancel">
          {t.cancel}
        </Button>
      </footer>
    </Fragment>
  )
}

/**
 * Export is a tenth of the way, drawing the last twentieth; the rest are the rules. Frames of a
 * batch share the bar.
 */
function progress(
  { step, index, of, verdicts }: Extract<Stage, { at: 'looking' }>,
  rules: number,
): number {
  const within = {
    finding: 0,
    exporting: 0.03,
    looking: 0.1 + 0.85 * (verdicts.length / rules),
    drawing: 0.95,
  }[step]
  return of ? (index + within) / of : 0
}
