import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * When a screen gives way to another, the button that was pressed is gone, and with it the place of
 * the keyboard: the new screen takes it, before another key is pressed. Only where the panel has
 * the focus at all – somebody at work on the canvas keeps theirs.
 */
export function useScreenFocus(...screen: unknown[]): void {
  useLayoutEffect(() => {
    if (
      !document.hasFocus() ||
      (document.activeElement && document.activeElement !== document.body)
    )
      return
    const main = document.querySelector('main')
    if (!main) return
    main.tabIndex = -1
    main.focus({ preventScroll: true })
  }, screen)
}

/**
 * A form that opens takes the keyboard to its first field, or to what it is there for, and gives it
 * back to what opened it.
 */
export function useFormFocus(open: boolean) {
  const form = useRef<HTMLDivElement>(null)
  const was = useRef(open)
  useEffect(() => {
    if (open === was.current) return
    was.current = open
    const wanted = open
      ? ['details[open] input', '[data-first]', 'input, button']
      : ['[data-opener]']
    const found = wanted.flatMap((it) => form.current?.querySelector<HTMLElement>(it) ?? [])
    found[0]?.focus()
  }, [open])
  return form
}
