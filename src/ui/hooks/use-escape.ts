import { useLayoutEffect } from 'preact/hooks'

/** Leaves by Escape, from the first frame in which there is something to leave; null: nothing. */
export function useEscape(leave: (() => void) | null): void {
  useLayoutEffect(() => {
    if (!leave) return
    const pressed = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [leave])
}
