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

/** A form that opens takes the keyboard to its first field, and gives it back to what opened it. */
export function useFormFocus(open: boolean) {
  const form = useRef<HTMLDivElement>(null)
  const was = useRef(open)
  useEffect(() => {
    if (open === was.current) return
    was.current = open
    const from = form.current?.querySelector<HTMLElement>(open ? 'input, button' : '[data-opener]')
    from?.focus()
  }, [open])
  return form
}
