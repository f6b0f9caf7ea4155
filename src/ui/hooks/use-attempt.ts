import { useEffect, useRef, useState } from 'preact/hooks'

/** Something tried on a copy: nothing was written, so that after a failure one can try again. */
export type Attempt<T> = { at: 'closed' | 'trying' | 'failed' } | { at: 'tried'; tried: T }

/**
 * A trial at a press, shown until it is closed, or until `of`, which it was about, is another.
 * `urls`: blob URLs of what was tried, revoked when nobody sees them any more.
 */
export function useAttempt<T>(of: unknown, urls: (tried: T) => readonly string[]) {
  const [state, setState] = useState<Attempt<T>>({ at: 'closed' })
  const abort = useRef<AbortController | null>(null)
  const drop = (tried: T) => urls(tried).forEach((url) => URL.revokeObjectURL(url))
  const close = () => {
    abort.current?.abort()
    setState({ at: 'closed' })
  }
  useEffect(() => close, [of])
  useEffect(
    () => () => {
      if (state.at === 'tried') drop(state.tried)
    },
    [state],
  )
  async function start(run: (signal: AbortSignal) => Promise<T>): Promise<void> {
    const { signal } = (abort.current = new AbortController())
    setState({ at: 'trying' })
    try {
      const tried = await run(signal)
      if (signal.aborted) drop(tried)
      else setState({ at: 'tried', tried })
    } catch {
      if (!signal.aborted) setState({ at: 'failed' })
    }
  }
  return { state, start, close }
}
