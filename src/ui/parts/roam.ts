/** Arrow keys walk through the items of a list that can be focused. */
export function roam(event: KeyboardEvent, list: HTMLElement | null, items: string): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const all = list ? [...list.querySelectorAll<HTMLElement>(items)] : []
  const at = all.findIndex((it) => it === document.activeElement)
  if (!step || at < 0) return
  event.preventDefault()
  all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus()
}
