import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useMemo } from 'preact/hooks'
import { draftable } from '../../fixes/fix-all'
import { titleOf } from '../../report'
import { ask } from '../../wall/bridge'
import { BeforeAfter, Changes } from './changes'
import { fixStrings } from './fix-strings'
import { planCover, type CoverPlan } from '../session/fix-covers'
import { kindsIn, lookAt } from '../session/hands'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'
import { useAttempt } from '../hooks/use-attempt'
import { useFormFocus } from '../hooks/use-focus'
import { urlOf } from '../parts/blob'

interface Planned {
  plan: CoverPlan
  picture: string
}

/** Everything that is safe in one list, done at one click. */
export function FixAllBar({ result }: { result: Result }) {
  const here = useHere()
  const { t, locale, pack } = here
  const w = fixStrings[locale]
  // A new result has made the list another one.
  const { state, start, close } = useAttempt<Planned>(result, (it) => [it.picture])
  const count = useMemo(() => draftable(lookAt(result, pack), kindsIn(pack)), [result, pack])
  const form = useFormFocus(state.at !== 'closed')
  if (!count || !here.may.draw) return null

  const plan = async (signal: AbortSignal) => {
    const found = await planCover(here, result, signal)
    return { plan: found, picture: urlOf(found.picture ?? (await result.bytes())) }
  }
  const apply = ({ fix, all }: CoverPlan) => {
    close()
    const toast = { message: w.fixAllDone(all.changes.length), undo: t.undo }
    ask('fix', { covers: [fix], toast })
  }
  if (state.at === 'closed' || state.at === 'failed')
    return (
      <div class="fix-all" ref={form}>
        <Button
          secondary
          fullWidth
          onClick={() => void start(plan)}
          data-do="fix-all"
          data-opener=""
        >
          {w.fixAll(count)}
        </Button>
        {state.at === 'failed' && <p class="warning">{w.failed}</p>}
      </div>
    )
  const tried = state.at === 'tried' ? state.tried : null
  const able = tried !== null && tried.plan.all.edits.length > 0
  return (
    <div
      class="confirm fix-all"
      ref={form}
      onKeyDown={(event) => event.key === 'Escape' && (event.preventDefault(), close())}
    >
      <div role="status" aria-live="polite" class="form">
        {tried ? <Found plan={tried.plan} /> : <p class="muted">{w.trying}</p>}
      </div>
      {able && <BeforeAfter before={result.picture} after={tried.picture} />}
      <div class="row">
        {able && (
          <Button onClick={() => apply(tried.plan)} data-do="apply">
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
