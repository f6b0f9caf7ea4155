import { useEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../fixes/look'
import { ask, hear } from '../../wall/bridge'
import { useHere } from '../hooks/here'
import type { Result } from '../session/stage'
import { tryDraft, type Tried } from './use-trial'

/**
 * Does what is planned at one press: tried on a copy, and done where that is safe. What is not safe
 * is handed to `look` with its trial, to be seen first.
 */
export function useQuickFix(result: Result, look: (tried: Tried) => void) {
  const here = useHere()
  const [at, setAt] = useState<'rest' | 'trying' | 'failed'>('rest')
  const abort = useRef<AbortController | null>(null)
  useEffect(() => {
    setAt('rest')
    // What was asked for and done is done: until the cover was looked at again, not once more.
    const off = hear('refused', ({ asked }) => asked === 'fix' && setAt('rest'))
    return () => (off(), abort.current?.abort())
  }, [result])

  async function apply(draft: Draft): Promise<void> {
    if (at === 'trying') return
    const { signal } = (abort.current = new AbortController())
    setAt('trying')
    try {
      const tried = await tryDraft(draft, result, here, signal)
      if (signal.aborted) return URL.revokeObjectURL(tried.picture)
      if (tried.judged.grade !== 'safe') return (setAt('rest'), look(tried))
      URL.revokeObjectURL(tried.picture)
      askForFix(here.t, result, tried)
    } catch {
      // Nothing was written: one can try again or do it by hand.
      if (!signal.aborted) setAt('failed')
    }
  }
  return { at, apply }
}

/** What was tried is done on the cover itself, with a way back. */
export function askForFix(
  t: ReturnType<typeof useHere>['t'],
  { frame }: Result,
  { draft, trial }: Tried,
): void {
  ask('fix', {
    covers: [{ frame: frame.id, edits: draft.edits, prints: trial.prints }],
    toast: { message: t.fixed[draft.kind], undo: t.undo },
  })
}
