import { Button } from '@create-figma-plugin/ui'
import { Fragment, h } from 'preact'
import type { Edit } from '../../core/document/edit'
import type { LeftOut } from '../../fixes/look'
import { ask } from '../../wall/bridge'
import type { SelectedFrame, Tried } from '../../wall/panel-messages'
import { keptIn } from '../report/adoption'
import { BeforeAfter, Changes } from '../report/changes'
import { fixStrings } from '../report/fix-strings'
import { useHere } from '../hooks/here'
import { photograph, tryEdits } from '../session/talk'
import { useAttempt } from '../hooks/use-attempt'
import { useFormFocus } from '../hooks/use-focus'
import { urlOf } from '../parts/blob'
import type { Kept } from '../strings'

interface Adoption {
  tried: Tried
  before: string
  after: string
}

/**
 * The same as the fix of a wrong size, without a check before it: tried on a copy, shown before and
 * after, and done only then.
 */
export function AdoptFirst({ frame }: { frame: SelectedFrame }) {
  const { t, locale, checking } = useHere()
  const w = fixStrings[locale]
  const { kept, focus } = keptIn(frame.focus, checking.anchorSeen(frame.id))
  const edits: Edit[] = [{ do: 'adopt', layer: frame.id, ...(focus && { focus }) }]
  // Another frame is another question.
  const { state, start, close } = useAttempt<Adoption>(frame.id, (it) => [it.before, it.after])
  const form = useFormFocus(state.at !== 'closed')
  const tryIt = async (signal: AbortSignal) => {
    const before = await photograph(frame, signal)
    const tried = await tryEdits(frame.id, edits, signal)
    return { tried, before: urlOf(before.bytes), after: urlOf(tried.snapshot.bytes) }
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
          <Button secondary onClick={() => void start(tryIt)} data-do="adopt" data-opener="">
            {t.adoptFrame}
          </Button>
        </div>
      </section>
    )
  return (
    <section class="confirm" ref={form}>
      <Attempted
        {...{ frame, kept, apply, close }}
        adoption={state.at === 'tried' ? state.tried : null}
      />
    </section>
  )
}

interface AttemptedProps {
  frame: SelectedFrame
  kept: Kept
  /** Null while it is tried. */
  adoption: Adoption | null
  apply: (tried: Tried) => void
  close: () => void
}

/** How it would be, and the button that does it. */
function Attempted({ frame, kept, adoption, apply, close }: AttemptedProps) {
  const { t, locale } = useHere()
  const w = fixStrings[locale]
  const tried = adoption?.tried
  const able = tried && !tried.skipped.length
  return (
    <Fragment>
      <div role="status" aria-live="polite" class="form">
        <p>{tried ? t.willAdopt(kept) : w.trying}</p>
        {tried && !able && <p class="strong">{w.byHand}</p>}
        {tried && <Changes changes={[]} left={leftIn(tried, frame.name)} />}
      </div>
      {adoption && <BeforeAfter before={adoption.before} after={adoption.after} />}
      <div class="row">
        <Button
          aria-disabled={!able}
          onClick={() => able && apply(tried)}
          data-do="apply"
          data-first=""
        >
          {t.apply}
        </Button>
        <Button secondary onClick={close} data-do="cancel">
          {t.cancel}
        </Button>
      </div>
    </Fragment>
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
