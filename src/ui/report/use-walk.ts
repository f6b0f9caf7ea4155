import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Where somebody writes, letters are letters. */
const writes = 'input:not([type=checkbox], [type=radio]), textarea, select'

/**
 * From finding to finding by key: `n` or F8 to the next, `p` or Shift+F8 to the one before, from
 * wherever the keyboard is. The button that mends a finding gets it, so that Enter applies; where
 * there is none, its head.
 */
export function useWalk(list: RefObject<HTMLElement>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const way = wayOf(event)
      if (!way || (event.target instanceof Element && event.target.matches(writes))) return
      const stops = [...(list.current?.querySelectorAll<HTMLElement>('.finding') ?? [])].flatMap(
        stopIn,
      )
      const next = way > 0 ? stops.find(isBehind) : stops.reverse().find(isBefore)
      event.preventDefault()
      if (!next) return
      next.focus({ preventScroll: true })
      next.closest('.finding')?.scrollIntoView({ block: 'start' })
    }
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [])
}

function wayOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === 'F8') return shiftKey ? -1 : 1
  return key === 'n' ? 1 : key === 'p' ? -1 : null
}

/** What mends it, opened or not; else its head. */
const stopIn = (card: HTMLElement): HTMLElement[] =>
  ['[data-first], [data-stop]', '.finding-head']
    .flatMap((it) => card.querySelector<HTMLElement>(it) ?? [])
    .slice(0, 1)

const isBehind = (stop: HTMLElement): boolean => standsTo(stop) === 'behind'
const isBefore = (stop: HTMLElement): boolean => standsTo(stop) === 'before'

/** Where a stop lies, seen from the keyboard; what holds the keyboard's place lies around it. */
function standsTo(stop: HTMLElement): 'behind' | 'before' | 'here' {
  const at = document.activeElement
  if (!at || at === stop) return at ? 'here' : 'behind'
  if (at.contains(stop)) return 'behind'
  return at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING ? 'behind' : 'before'
}
