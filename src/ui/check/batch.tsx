import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Locale } from '../../core/locale'
import { headlines } from '../../report'
import { Causes } from './causes'
import { FixBatch } from './fix-batch'
import { useHere } from '../session/here'
import { roam } from '../parts/roam'
import { Segments } from '../parts/segments'
import { headlineOf, split, tallyOf } from '../session/sort'
import { RefusalCard } from './troubles'
import type { Result, Stage } from '../session/stage'

/** Several covers at once: the worst first. */
export function Batch({
  stage: { results, refusals, cancelled },
  from,
  open,
}: {
  stage: Extract<Stage, { at: 'done' }>
  /** The cover that one comes back from. */
  from: string | null
  open: (frame: string, rule?: string) => void
}) {
  const { t, locale, checking } = useHere()
  const [by, setBy] = useState<'cover' | 'cause'>('cover')
  const worst = useMemo(() => results.slice().sort((a, b) => gravity(b) - gravity(a)), [results])
  return (
    <Fragment>
      <main class="screen">
        <section class="card" role="status" aria-live="polite">
          <h1 class="strong">{t.results(results.length)}</h1>
          <p>{sumUp(results, locale)}</p>
          {cancelled && <p class="muted">{t.partly(results.length)}</p>}
        </section>
        <FixBatch results={worst} />
        {results.length > 1 && (
          <Segments
            name="by"
            label={t.results(results.length)}
            options={[
              { value: 'cover', children: t.byCover },
              { value: 'cause', children: t.byCause },
            ]}
            value={by}
            onChange={setBy}
          />
        )}
        {by === 'cover' ? (
          <Covers worst={worst} from={from} open={open} />
        ) : (
          <Causes results={worst} open={open} />
        )}
        {refusals.map((refusal, i) => (
          <RefusalCard key={i} refusal={refusal} />
        ))}
      </main>
      <footer class="actions bar">
        <Button fullWidth secondary onClick={checking.reset}>
          {t.close}
        </Button>
      </footer>
    </Fragment>
  )
}

function Covers({
  worst,
  from,
  open,
}: {
  worst: Result[]
  from: string | null
  open: (frame: string) => void
}) {
  const { t } = useHere()
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    const at = worst.findIndex(({ frame }) => frame.id === from)
    list.current?.querySelectorAll<HTMLElement>('.cover-row')[at]?.focus()
  }, [from])
  return (
    <ul class="covers" ref={list} onKeyDown={(event) => roam(event, list.current, '.cover-row')}>
      {worst.map((result) => (
        <li key={result.frame.id}>
          <button class="cover-row" onClick={() => open(result.frame.id)}>
            <img class="thumb" src={result.picture} alt="" />
            <span class="grow">
              <b class="ellipsis">{result.frame.name}</b>
              <Chip result={result} />
              <span class="muted">{result.old ? t.old[result.old] : t.tally(tallyOf(result))}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Chip({ result }: { result: Result }) {
  const { locale } = useHere()
  const { headline, words } = headlineOf(result, locale)
  return <span class={`chip ${headline}`}>{words}</span>
}

/** `2 × Would be rejected · 1 × Ready to upload` */
export function sumUp(results: Result[], locale: Locale): string {
  const verdicts = results.map((it) => headlineOf(it, locale).headline)
  return (['rejected', 'incomplete', 'ready'] as const)
    .map((it) => [verdicts.filter((verdict) => verdict === it).length, it] as const)
    .filter(([count]) => count > 0)
    .map(([count, it]) => `${count} × ${headlines[locale][it]}`)
    .join(' · ')
}

const gravity = (result: Result): number => {
  const weight = { reject: 10_000, downrank: 100, advise: 1 }
  return split(result).open.reduce(
    (sum, { level, outcome }) => sum + weight[level] * (outcome === 'fail' ? 1 : 0.1),
    0,
  )
}
