import { h } from 'preact'
import { packKey } from '../../../core/pack'
import { useHere } from '../../hooks/here'
import { ExportView } from '../../export/export-view'
import type { Box } from '../../../core/geometry'
import { Tabs } from '../../parts/tabs'
import { PreviewView } from '../../preview/preview-view'
import { ReportView } from '../../report/report-view'
import type { Result } from '../../session/stage'
import type { Shown } from './shown'
import { Big } from './big'
import type { Item } from '../item'
import { pageStrings } from '../strings'

const views = ['check', 'preview', 'export'] as const

/** One cover: what was found, how viewers meet it, and its files. */
export function Detail({
  items,
  shown,
  show,
  lit,
  unlight,
}: {
  items: readonly Item[]
  shown: Shown
  show: (shown: Shown) => void
  lit: Box | null
  unlight: () => void
}) {
  const { locale, t, view, pack } = useHere()
  const w = pageStrings[locale]
  const item = shown && shown !== 'all' ? items.find(({ id }) => id === shown.id) : undefined
  const back = (
    <button class="plain-button to-list" onClick={() => show(null)}>
      ‹ {t.back}
    </button>
  )
  if (shown === 'all')
    return (
      <div class="page-detail">
        <nav class="page-tabs">{back}</nav>
        <ExportView key={packKey(pack)} />
      </div>
    )
  if (!item?.result)
    return (
      <div class="page-detail">
        <main class="screen centred">
          <p class="muted">{item ? w.again : w.nothingChosen}</p>
        </main>
      </div>
    )
  return (
    <div class="page-detail">
      <nav class="page-tabs" aria-label={item.name}>
        {back}
        <Tabs views={views} names={w.views} />
      </nav>
      {view === 'preview' && <PreviewView />}
      {view === 'export' && <ExportView />}
      {view === 'check' && (
        <Report key={item.id} {...{ lit, unlight }} item={item} result={item.result} show={show} />
      )}
    </div>
  )
}

function Report({
  item,
  result,
  lit,
  unlight,
  show,
}: {
  item: Item
  result: Result
  lit: Box | null
  unlight: () => void
  show: (shown: Shown) => void
}) {
  return (
    <div class="page-report">
      <Big result={result} lit={lit} unlight={unlight} />
      <div class="page-findings">
        <ReportView
          result={result}
          refusals={[]}
          again={item.at !== 'done'}
          open={(id) => show({ id })}
        />
      </div>
    </div>
  )
}
