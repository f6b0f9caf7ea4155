import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useHere } from '../../hooks/here'
import type { Page } from '../open-page'
import type { Item } from '../item'
import { pageStrings } from '../strings'
import { sumOf } from '../sum'
import { useStage } from './use-items'

/** How many are done, what came of them, and a way to pause. */
export function Status({
  page: { session, shelf },
  items,
  stopped,
}: {
  page: Page
  items: readonly Item[]
  stopped: boolean
}) {
  const { locale, t, pack } = useHere()
  const w = pageStrings[locale]
  const stage = useStage(session)
  const waiting = items.filter(({ at }) => at === 'waiting' || at === 'looking').length
  const done = items.length - waiting
  const within = stage.at === 'looking' ? stage.verdicts.length / pack.clauses.length : 0
  const share = Math.min(1, (done + (waiting ? within : 0)) / items.length)
  return (
    <section class="card" aria-busy={waiting > 0 && !stopped}>
      <div role="status">
        <h1 class="strong">{waiting ? w.checked(done, items.length) : t.results(items.length)}</h1>
        <p>{sumOf(items, locale)}</p>
      </div>
      {waiting > 0 && (
        <div
          class="progress"
          role="progressbar"
          aria-label={w.looking}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
        >
          <i style={{ width: `${share * 100}%` }} />
        </div>
      )}
      {waiting > 0 && (
        <div class="row">
          <Button secondary onClick={stopped ? shelf.goOn : shelf.stop}>
            {stopped ? w.goOn(waiting) : w.stop}
          </Button>
        </div>
      )}
    </section>
  )
}
