import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { draftable } from '../../fixes/fix-all'
import { ask } from '../../wall/bridge'
import { Found } from '../report/fix-all-bar'
import { fixStrings } from '../report/fix-strings'
import { planCover, type CoverPlan } from '../session/fix-covers'
import { kindsOf, lookAt } from '../session/hands'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'

/**
 * Everything that is safe on all covers, as one list and one step. `rule`: what this rule found on
 * them, alone.
 */
export function FixBatch({ results, rule }: { results: readonly Result[]; rule?: string }) {
  const here = useHere()
  const { t, locale, pack } = here
  const w = fixStrings[locale]
  const open = useMemo(
    () => results.filter((it) => draftable(lookAt(it, pack), kindsOf(pack, rule))),
    [results, pack, rule],
  )
  const { at, plans, failed, plan, close } = usePlans(results, open, rule)
  const apply = (all: CoverPlan[]) => {
    close()
    const layers = all.reduce((sum, it) => sum + it.all.changes.length, 0)
    const toast = { message: w.fixAllDone(layers), undo: t.undo }
    ask('fix', { covers: all.map(({ fix }) => fix), toast })
  }
  if (!open.length || !here.may.draw) return null
  if (at === null && !plans)
    return (
      <div class="fix-all">
        <Button
          secondary
          fullWidth
          onClick={() => void plan()}
          data-do={rule ? 'fix-cause' : 'fix-covers'}
        >
          {rule ? w.fixAlike(open.length) : w.fixCovers}
        </Button>
        {failed && <p class="warning">{w.failed}</p>}
      </div>
    )
  return (
    <div class="confirm fix-all">
      <div role="status" aria-live="polite" class="form">
        {at !== null && <p class="muted">{w.coverOf(at, open.length)}</p>}
        {plans?.length === 0 && <p>{w.noneSafe}</p>}
        {plans?.map((it) => (
          <div key={it.result.frame.id}>
            <b class="ellipsis">{it.result.frame.name}</b>
            <Found plan={it} />
          </div>
        ))}
      </div>
      <div class="row">
        {plans && plans.length > 0 && (
          <Button onClick={() => apply(plans)} data-do="apply">
            {t.apply}
          </Button>
        )}
        <Button secondary onClick={close} data-do="cancel">
          {t.cancel}
        </Button>
      </div>
    </div>
  )
}

/**
 * Plans for `open`, one after another: `at` says which it is at, counted from one. They are for the
 * covers as they are in `results`.
 */
function usePlans(results: readonly Result[], open: readonly Result[], rule?: string) {
  const here = useHere()
  const [at, setAt] = useState<number | null>(null)
  const [plans, setPlans] = useState<CoverPlan[] | null>(null)
  const [failed, setFailed] = useState(false)
  const abort = useRef<AbortController | null>(null)
  const close = () => {
    abort.current?.abort()
    setAt(null)
    setPlans(null)
  }
  // Plans for covers as they were are no plans any more.
  useEffect(() => close, [results])

  async function plan(): Promise<void> {
    const { signal } = (abort.current = new AbortController())
    const found: CoverPlan[] = []
    setFailed(false)
    try {
      for (const [i, result] of open.entries()) {
        setAt(i + 1)
        const one = await planCover(here, result, signal, rule)
        if (signal.aborted) return
        if (one.all.edits.length) found.push(one)
      }
      setPlans(found)
    } catch {
      // Nothing was written: one can try again.
      if (!signal.aborted) setFailed(true)
    }
    setAt(null)
  }
  return { at, plans, failed, plan, close }
}
