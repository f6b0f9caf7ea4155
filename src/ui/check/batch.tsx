import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { ByCoverOrCause, type By } from './by-cover-or-cause'
import { Causes } from './causes'
import { CheckNext } from './check-next'
import { CoverRows } from './cover-rows'
import { FixBatch } from './fix-batch'
import { useHere } from '../hooks/here'
import { headlineOf, worstFirst } from '../session/sort'
import { sumUp } from '../session/sum-up'
import { RefusalCard } from './troubles'
import type { Stage } from '../session/stage'

/** Several covers at once: the worst first. */
export function Batch({
  stage: { results, refusals, cancelled, again },
  from,
  open,
}: {
  stage: Extract<Stage, { at: 'done' }>
  /** The cover that one comes back from. */
  from: string | null
  open: (frame: string, rule?: string) => void
}) {
  const { t, locale, checking, go } = useHere()
  const [by, setBy] = useState<By>('cover')
  const worst = useMemo(() => worstFirst(results), [results])
  const ready = results.filter((it) => headlineOf(it, locale).headline === 'ready')
  return (
    <Fragment>
      <main class="screen report" aria-busy={again}>
        <section class="card" role="status" aria-live="polite">
          <h1 class="strong">{t.results(results.length)}</h1>
          <p>{sumUp(results, locale)}</p>
          {cancelled && <p class="muted">{t.partly(results.length)}</p>}
        </section>
        <FixBatch results={worst} />
        {results.length > 1 && <ByCoverOrCause covers={results.length} by={by} onChange={setBy} />}
        {by === 'cover' ? (
          <CoverRows results={worst} from={from} open={open} />
        ) : (
          <Causes results={worst} open={open} />
        )}
        {refusals.map((refusal, i) => (
          <RefusalCard key={i} refusal={refusal} />
        ))}
        {ready.length > 0 && (
          <Button fullWidth secondary onClick={() => go('export', 'ready')} data-do="export-ready">
            {t.exportReady(ready.length)}
          </Button>
        )}
      </main>
      <footer class="actions bar">
        <CheckNext shown={null} open={open} />
        <Button fullWidth secondary onClick={checking.reset} data-do="close">
          {t.close}
        </Button>
      </footer>
    </Fragment>
  )
}
