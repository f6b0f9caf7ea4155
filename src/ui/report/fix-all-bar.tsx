import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { draftable } from '../../fixes/fix-all'
import { titleOf } from '../../report'
import { ask } from '../../wall/bridge'
import { BeforeAfter, Changes } from './changes'
import { fixStrings } from './fix-strings'
import { planCover, type CoverPlan } from '../session/fix-covers'
import { kindsIn, lookAt } from '../session/hands'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'
import { useFormFocus } from '../hooks/use-focus'
import { urlOf } from '../parts/blob'

type State = { at: 'closed' | 'trying' | 'failed' } | { at: 'tried'; plan: CoverPlan; picture: string } // prettier-ignore

/** Everything that is safe in one list, done at one click. */
export function FixAllBar({ result }: { result: Result }) {
  const here = useHere()
  const { t, locale, pack } = here
  const w = fixStrings[locale]
  const [state, setState] = useState<State>({ at: 'closed' })
  const abort = useRef<AbortController | null>(null)
  const count = useMemo(() => draftable(lookAt(result, pack), kindsIn(pack)), [result, pack])
  const form = useFormFocus(state.at !== 'closed')
  const close = () => {
    abort.current?.abort()
    setState({ at: 'closed' })
  }
  // A new result has made the list another one.
  useEffect(() => close, [result])
  useEffect(
    () => () => {
      if (state.at === 'tried') URL.revokeObjectURL(state.picture)
    },
    [state],
  )
  if (!count || !here.may.draw) return null

  async function plan(): Promise<void> {
    const run = (abort.current = new AbortController())
    setState({ at: 'trying' })
    try {
      const found = await planCover(here, result, run.signal)
      if (run.signal.aborted) return
      const png = found.picture ?? (await result.bytes())
      setState({ at: 'tried', plan: found, picture: urlOf(png) })
    } catch {
      // Nothing was written: one can try again.
      if (!run.signal.aborted) setState({ at: 'failed' })
    }
  }
  const apply = ({ fix, all }: CoverPlan) => {
    close()
    const toast = { message: w.fixAllDone(all.changes.length), undo: t.undo }
    ask('fix', { covers: [fix], toast })
  }
  if (state.at === 'closed' || state.at === 'failed')
    return (
      <div class="fix-all" ref={form}>
        <Button secondary fullWidth onClick={() => void plan()} data-opener="">
          {w.fixAll(count)}
        </Button>
        {state.at === 'failed' && <p class="warning">{w.failed}</p>}
      </div>
    )
  const tried = state.at === 'tried' ? state.plan : null
  return (
    <div
      class="confirm fix-all"
      ref={form}
      onKeyDown={(event) => event.key === 'Escape' && (event.preventDefault(), close())}
    >
      <div role="status" aria-live="polite" class="form">
        {!tried && <p class="muted">{w.trying}</p>}
        {tried && <Found plan={tried} />}
      </div>
      {state.at === 'tried' && state.plan.all.edits.length > 0 && (
        <BeforeAfter before={result.picture} after={state.picture} />
      )}
      <div class="row">
        {tried && tried.all.edits.length > 0 && (
          <Button onClick={() => apply(tried)}>{t.apply}</Button>
        )}
        <Button secondary onClick={close}>
          {t.cancel}
        </Button>
      </div>
    </div>
  )
}

/** What was found for one cover. */
export function Found({ plan: { all } }: { plan: CoverPlan }) {
  const { locale, pack } = useHere()
  const w = fixStrings[locale]
  const titles = all.mended.map((rule) => titleOf(rule, pack, locale))
  if (!all.edits.length)
    return (
      <div>
        <p>{w.noneSafe}</p>
        <Changes changes={[]} left={all.left} />
      </div>
    )
  return (
    <div>
      {titles.length > 0 && <p>{w.mends(titles.join(w.comma))}</p>}
      <Changes changes={all.changes} left={all.left} />
    </div>
  )
}
