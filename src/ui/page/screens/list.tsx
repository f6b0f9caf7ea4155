import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { ByCoverOrCause, type By } from '../../check/by-cover-or-cause'
import { Causes } from '../../check/causes'
import { useHere } from '../../hooks/here'
import type { Shown } from './shown'
import { DropZone } from './drop-zone'
import { inOrder } from '../in-order'
import type { Page } from '../open-page'
import { outcomeWords } from '../../more/outcome-strings'
import { Rejection } from '../../more/rejection'
import { Fold } from '../../parts/fold'
import { Past } from './past'
import { Rows } from './rows'
import type { Item } from '../item'
import { Status } from './status'
import { pageStrings } from '../strings'
import type { Intake } from './use-intake'

/** All pictures, and how far they are; the worst first as soon as all are known. */
export function List({
  page,
  items,
  stopped,
  intake,
  shown,
  show,
}: {
  page: Page
  items: readonly Item[]
  stopped: boolean
  intake: Intake
  shown: Shown
  show: (shown: Shown, rule?: string) => void
}) {
  const { locale, checking } = useHere()
  const w = pageStrings[locale]
  const [by, setBy] = useState<By>('cover')
  const sorted = useMemo(() => inOrder(items), [items])
  const results = useMemo(() => sorted.flatMap(({ result }) => result ?? []), [sorted])
  const open = (id: string, rule = '') => show({ id }, rule)
  const seen = results.find(({ frame }) => shown && shown !== 'all' && frame.id === shown.id)
  return (
    <section class="page-list" aria-label={w.covers}>
      <div class="screen">
        <Status {...{ page, items, stopped }} />
        <DropZone intake={intake} small />
        <p class="warning" role="status">
          {intake.said}
        </p>
        {results.length > 1 && <ByCoverOrCause covers={results.length} by={by} onChange={setBy} />}
        {by === 'cause' && results.length > 1 ? (
          <Causes results={results} open={open} />
        ) : (
          <Rows items={sorted} shown={shown} open={open} />
        )}
        {seen && (
          <Fold title={outcomeWords[locale].title}>
            <Rejection key={seen.frame.id} of={seen} />
          </Fold>
        )}
        <Past page={page} />
      </div>
      <footer class="actions bar">
        <Button disabled={!results.length} onClick={() => show('all')}>
          {w.save}
        </Button>
        <Button secondary onClick={checking.reset}>
          {w.clear}
        </Button>
      </footer>
    </section>
  )
}
