import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Result } from '../session/stage'

/**
 * A mended finding takes the place of the keyboard with it: the one that now stands there gets it,
 * and nothing is scrolled.
 */
export function useKeptPlace(list: RefObject<HTMLElement>, result: Result): void {
  const at = useRef(0)
  useEffect(() => {
    const main = list.current
    const remember = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest('.finding') : null
      const cards = [...(main?.querySelectorAll('.finding') ?? [])]
      at.current = Math.max(0, card ? cards.indexOf(card) : 0)
    }
    main?.addEventListener('focusin', remember)
    return () => main?.removeEventListener('focusin', remember)
  }, [])
  useLayoutEffect(() => {
    const nobody = !document.activeElement || document.activeElement === document.body
    if (!document.hasFocus() || !nobody) return
    const heads = list.current?.querySelectorAll<HTMLElement>('.finding-head') ?? []
    const next = heads[Math.min(at.current, heads.length - 1)] ?? list.current
    next?.focus({ preventScroll: true })
  }, [result])
}
