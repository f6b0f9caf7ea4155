import { Button, Textbox } from '@create-figma-plugin/ui'
import { h } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Verdict } from '../../core/report'
import type { LayerId } from '../../core/scene'
import type { Draft } from '../../fixes/look'
import { planWords } from '../../fixes/words/plan'
import { BeforeAfter, Changes, GradeLine } from './changes'
import { fixStrings } from './fix-strings'
import { keptOf, lookAt } from '../session/hands'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'
import { askForFix } from './use-quick-fix'
import { useTrial, type TrialState, type Tried } from './use-trial'

/** So many texts have a field each for other words. */
const mostFields = 6

interface FixFormProps {
  draft: Draft
  verdict: Verdict
  result: Result
  /** It was tried before it is shown. */
  known?: Tried | null
  close: () => void
}

/** A fix as it was tried: what it writes, how safe that is, and how the cover then looks. */
export function FixForm({ draft: planned, verdict, result, known, close }: FixFormProps) {
  const { t, pack } = useHere()
  const [instead, setInstead] = useState<Record<LayerId, string>>({})
  const draft = useMemo(
    () =>
      planned.kind === 'cut-text'
        ? (planWords([verdict], lookAt(result, pack), { instead }) ?? planned)
        : planned,
    [planned, instead],
  )
  const state = useTrial(draft, result, known)
  const tried = state.at === 'tried' ? state.tried : null
  const able = tried !== null && tried.judged.grade !== 'hand'
  const apply = () => {
    if (!tried || !able) return
    close()
    askForFix(t, result, tried)
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <TrialSaid state={state} result={result} />
      {tried && <BeforeAfter before={result.picture} after={tried.picture} />}
      {planned.kind === 'cut-text' && (
        <OtherWords
          texts={textsOf(planned, result)}
          open={planned.doubts.includes('no-sense')}
          instead={instead}
          change={(layer, words) => setInstead({ ...instead, [layer]: words.slice(0, 200) })}
        />
      )}
      <div class="row">
        {/* Not yet, but it has the keyboard already. */}
        <Button aria-disabled={!able} onClick={apply} data-do="apply" data-first="">
          {t.apply}
        </Button>
        <Button secondary onClick={close} data-do="cancel">
          {t.cancel}
        </Button>
      </div>
    </form>
  )
}

/** How far the trial is, and what it writes. */
function TrialSaid({ state, result }: { state: TrialState; result: Result }) {
  const { t, locale } = useHere()
  const w = fixStrings[locale]
  const tried = state.at === 'tried' ? state.tried : null
  return (
    <div role="status" aria-live="polite" class="form">
      {state.at === 'trying' && <p class="muted">{w.trying}</p>}
      {state.at === 'failed' && <p class="warning">{w.failed}</p>}
      {tried && <GradeLine judged={tried.judged} />}
      {tried && (
        <Changes
          changes={tried.judged.changes}
          left={tried.draft.left}
          adopts={t.willAdopt(keptOf(result).kept)}
        />
      )}
    </div>
  )
}

interface Text {
  layer: LayerId
  name: string
  /** Nothing is left of it. */
  hides: boolean
}

function textsOf({ edits, left }: Draft, { placements }: Result): Text[] {
  const named = new Set([...edits, ...left].map(({ layer }) => layer))
  const hidden = new Set(edits.flatMap((it) => (it.do === 'hide' ? [it.layer] : [])))
  return placements
    .filter(({ layer, text }) => text && named.has(layer))
    .slice(0, mostFields)
    .map(({ layer, name }) => ({ layer, name, hides: hidden.has(layer) }))
}

/** Words for the place of what goes: at hand where what is left would say nothing. */
function OtherWords({
  texts,
  open,
  instead,
  change,
}: {
  texts: Text[]
  open: boolean
  instead: Record<LayerId, string>
  change: (layer: LayerId, words: string) => void
}) {
  const { locale } = useHere()
  const w = fixStrings[locale]
  if (!texts.length) return null
  return (
    <details open={open}>
      <summary class="muted" data-do="other-words">
        {w.otherWords}
      </summary>
      {texts.map(({ layer, name, hides }) => (
        <label class="field" key={layer}>
          <span class="muted">{w.newWords(name)}</span>
          <Textbox
            value={instead[layer] ?? ''}
            onValueInput={(words) => change(layer, words)}
            placeholder={w.newWordsHint(hides)}
            data-field="other-words"
          />
        </label>
      ))}
    </details>
  )
}
