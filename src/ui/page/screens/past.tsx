import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { toPage } from '../../../report'
import { ask } from '../../../wall/bridge'
import { download } from '../../export/download'
import { outcomesForgotten } from '../../more/keep-outcome'
import { KeptOutcomes, useOutcomes } from '../../more/kept-outcomes'
import { useHere } from '../../hooks/here'
import { headlineOf } from '../../session/sort'
import { MOST as KEPT } from '../history'
import type { PastCheck } from '../storage'
import type { Page } from '../open-page'
import { packCalled, pastEntries } from '../past-entries'
import { pageStrings } from '../strings'

const tags = { zh: 'zh-CN', en: 'en' }
/** So many rows are shown; the report of the history has all. */
const MOST = 30

/** What was checked before, on this machine: also what was done when the page was closed. */
export function Past({ page }: { page: Page }) {
  const { locale } = useHere()
  const w = pageStrings[locale]
  const { history } = page
  const [count, setCount] = useState(0)
  const [kept, setKept] = useState(history.kept)
  const [open, setOpen] = useState(false)
  const outcomes = useOutcomes()
  useEffect(() => {
    const read = () => void history.count().then(setCount, () => setKept(false))
    read()
    page.onKept = (ok) => {
      if (!ok) setKept(false)
      read()
    }
  }, [history])
  const forget = () =>
    void history.forget().then(() => {
      setOpen(false)
      setCount(0)
      outcomesForgotten()
      ask('outcomes', {})
      page.deeds.notify({ message: w.forgotten })
    })
  return (
    <div class="past">
      <KeptOutcomes lines={outcomes} />
      {!kept && <p class="warning">{w.historyLost}</p>}
      {count > 0 && (
        <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{w.history(count)}</summary>
          {open && <PastList history={history} count={count} forget={forget} />}
        </details>
      )}
      {count === 0 && outcomes.length > 0 && <Forget forget={forget} />}
    </div>
  )
}

/** Read only when it is looked at: it may be much. */
function PastList({
  history,
  count,
  forget,
}: {
  history: Page['history']
  count: number
  forget: () => void
}) {
  const { locale } = useHere()
  const w = pageStrings[locale]
  const [checks, setChecks] = useState<PastCheck[]>([])
  useEffect(() => {
    void history.checks().then(setChecks, () => undefined)
  }, [count])
  const report = () => {
    void pastEntries(checks, history.packs, locale).then(({ entries, packs }) =>
      download(toPage(entries, packs, locale), 'livecover-history.html', 'text/html'),
    )
  }
  return (
    <div class="folded-body">
      <p class="muted">{w.historyHint(KEPT)}</p>
      <ul class="covers">
        {checks.slice(0, MOST).map((check) => (
          <li key={check.key} class="cover-line">
            <PastRow check={check} />
          </li>
        ))}
      </ul>
      <div class="row">
        <Button secondary onClick={report}>
          {w.historyReport}
        </Button>
        <Forget forget={forget} />
      </div>
    </div>
  )
}

function Forget({ forget }: { forget: () => void }) {
  const { locale } = useHere()
  return (
    <button class="plain-button muted" onClick={forget}>
      {pageStrings[locale].forget}
    </button>
  )
}

function PastRow({ check }: { check: PastCheck }) {
  const { locale } = useHere()
  const { headline, words } = headlineOf(check, locale)
  return (
    <Fragment>
      <img class="thumb" src={check.picture} alt="" />
      <span class="grow">
        <b class="ellipsis">{check.name}</b>
        <span class={`chip ${headline}`}>{words}</span>
        <span class="muted">
          {new Date(check.at).toLocaleString(tags[locale])} ·{' '}
          {packCalled(check.report.pack, locale)}
        </span>
      </span>
    </Fragment>
  )
}
