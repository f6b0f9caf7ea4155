import { useEffect, useRef, useState } from 'preact/hooks'
import { judge, type Judged } from '../../fixes/grade'
import { withFollowing } from '../../fixes/follow'
import type { Draft, LeftOut } from '../../fixes/look'
import { useHere } from '../hooks/here'
import { kindsIn, lookAt, tryOn, type Trial } from '../session/hands'
import type { Result } from '../session/stage'
import { urlOf } from '../parts/blob'

export interface Tried {
  /** As it was tried: without what Figma did not take. */
  draft: Draft
  judged: Judged
  trial: Trial
  /** Blob URL of the cover as it would be. */
  picture: string
}
export type TrialState = { at: 'trying' } | { at: 'tried'; tried: Tried } | { at: 'failed' }

/** Milliseconds without another letter typed, after which the new words are tried. */
const REST = 500

/** Tries a draft on a copy, and again whenever it becomes another. `known`: it was tried already. */
export function useTrial(draft: Draft, result: Result, known?: Tried | null): TrialState {
  const here = useHere()
  const [state, setState] = useState<TrialState>(
    known ? { at: 'tried', tried: known } : { at: 'trying' },
  )
  const first = useRef(true)
  const key = JSON.stringify(draft.edits)
  useEffect(() => {
    if (known && first.current) {
      first.current = false
      return
    }
    const abort = new AbortController()
    setState({ at: 'trying' })
    const run = async () => {
      try {
        const tried = await tryDraft(draft, result, here, abort.signal)
        if (!abort.signal.aborted) setState({ at: 'tried', tried })
        else URL.revokeObjectURL(tried.picture)
      } catch {
        // Whatever it was, nothing was written: one can try again or do it by hand.
        if (!abort.signal.aborted) setState({ at: 'failed' })
      }
    }
    const timer = window.setTimeout(() => void run(), first.current ? 0 : REST)
    first.current = false
    return () => {
      window.clearTimeout(timer)
      abort.abort()
    }
  }, [key, result])
  useEffect(
    () => () => {
      if (state.at === 'tried') URL.revokeObjectURL(state.tried.picture)
    },
    [state],
  )
  return state
}

/** Throws what a trial throws: nothing was written then. */
export async function tryDraft(
  draft: Draft,
  result: Result,
  here: Parameters<typeof tryOn>[0],
  signal: AbortSignal,
): Promise<Tried> {
  const first = await tryOn(here, result, draft.edits, signal)
  // A frame that has become a cover may have its words under the app's bars: they go along; not
  // alone, where it could not become one.
  const whole = first.skipped.length ? draft : withFollowing(draft, first.look, kindsIn(here.pack))
  const trial = whole === draft ? first : await tryOn(here, result, whole.edits, signal)
  const taken = withoutSkipped(whole, trial)
  const before = lookAt(result, here.pack)
  return {
    draft: taken,
    trial,
    judged: judge(before, trial.look, taken),
    picture: urlOf(trial.picture),
  }
}

/** What Figma did not take is named instead. */
function withoutSkipped(draft: Draft, { skipped, look }: Trial): Draft {
  if (!skipped.length) return draft
  const refused = new Set(skipped.map(({ layer }) => layer))
  const left = skipped.map(({ layer, detail }): LeftOut => {
    const placed = look.placements.find((it) => it.layer === layer)
    return { layer, name: placed?.name ?? layer, why: 'refused', detail }
  })
  return {
    ...draft,
    edits: draft.edits.filter(({ layer }) => !refused.has(layer)),
    left: [...draft.left, ...left],
  }
}
