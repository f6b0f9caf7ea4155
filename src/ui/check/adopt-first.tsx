import { Button } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Edit } from '../../core/document/edit'
import type { LeftOut } from '../../fixes/look'
import { ask } from '../../wall/bridge'
import type { SelectedFrame, Tried } from '../../wall/panel-messages'
import { keptIn } from '../report/adoption'
import { BeforeAfter, Changes } from '../report/changes'
import { fixStrings } from '../report/fix-strings'
import { useHere } from '../hooks/here'
import { photograph, tryEdits } from '../session/talk'
import { useFormFocus } from '../hooks/use-focus'
import { urlOf } from '../parts/blob'

type State =
  | { at: 'closed' | 'trying' | 'failed' }
  | { at: 'tried'; tried: Tried; before: string; after: string }

/**
 * The same as the fix of a wrong size, without a check before it: tried on a copy, shown before and
 * after, and done only then.
 */
export function AdoptFirst({ frame }: { frame: SelectedFrame }) {
  const { t, locale, checking } = useHere()
  const w = fixStrings[locale]
  const { kept, focus } = keptIn(frame.focus, checking.anchorSeen(frame.id))
  const edits: Edit[] = [{ do: 'adopt', layer: frame.id, ...(focus && { focus }) }]
  const [state, setState] = useState<State>({ at: 'closed' })
  const abort = useRef<AbortController | null>(null)
  const form = useFormFocus(state.at !== 'closed')
  const close = () => {
    abort.current?.abort()
    setState({ at: 'closed' })
  }
  // Another frame is another question.
  useEffect(() => close, [frame.id])
  useEffect(
    () => () => {
      if (state.at === 'tried') [state.before, state.after].forEach(URL.revokeObjectURL)
    },
    [state],
  )

  async function tryIt(): Promise<void> {
    const { signal } = (abort.current = new AbortController())
    setState({ at: 'trying' })
    try {
      const before = await photograph(frame, signal)
      const tried = await tryEdits(frame.id, edits, signal)
      if (signal.aborted) return
      setState({
        at: 'tried',
        tried,
        before: urlOf(before.bytes),
        after: urlOf(tried.snapshot.bytes),
      })
    } catch {
      // Nothing was written: one can try again.
      if (!signal.aborted) setState({ at: 'failed' })
    }
  }
  const apply = ({ prints }: Tried) => {
    close()
    const toast = { message: t.fixed.adopt, undo: t.undo }
    ask('fix', { covers: [{ frame: frame.id, edits, prints }], toast })
  }
  if (state.at === 'closed' || state.at === 'failed')
    return (
      <section class="confirm" ref={form}>
        <p>{t.willAdopt(kept)}</p>
        {state.at === 'failed' && <p class="warning">{w.failed}</p>}
        <div class="row">
          <Button secondary onClick={() => void tryIt()} data-opener="">
            {t.adoptFrame}
          </Button>
        </div>
      </section>
    )
  const tried = state.at === 'tried' ? state.tried : null
  const able = tried !== null && !tried.skipped.length
  return (
    <section class="confirm" ref={form}>
      <div role="status" aria-live="polite" class="form">
        <p>{tried ? t.willAdopt(kept) : w.trying}</p>
        {tried && !able && <p class="strong">{w.byHand}</p>}
        {tried && <Changes changes={[]} left={leftIn(tried, frame.name)} />}
      </div>
      {state.at === 'tried' && <BeforeAfter before={state.before} after={state.after} />}
      <div class="row">
        <Button aria-disabled={!able} onClick={() => able && apply(tried)} data-first="">
          {t.apply}
        </Button>
        <Button secondary onClick={close}>
          {t.cancel}
        </Button>
      </div>
    </section>
  )
}

/** What Figma did not take, and texts whose fonts are not there. */
function leftIn({ skipped, placements }: Tried, name: string): LeftOut[] {
  const fonts = placements.flatMap(({ layer, name, text }): LeftOut[] =>
    text?.missingFont ? [{ layer, name, why: 'font', detail: text.missingFont }] : [],
  )
  return [
    ...skipped.map(({ layer, detail }): LeftOut => ({ layer, name, why: 'refused', detail })),
    ...fonts,
  ]
}
