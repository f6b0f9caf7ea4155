import type { Session } from './session'

/**
 * Whether one may look into a page: with `dynamic-page` only the open one and those that the run has
 * loaded.
 */
export function isLoaded(s: Session, id: string): boolean {
  if (!s.dynamicPage || !s.switches.unloadedPages) return true
  const { store } = s
  if (id === store.root) return store.get(id).children.every((page) => isLoaded(s, page))
  return id === store.page || s.pages.has(id)
}

/** Loads a page, or all of them, for the run. */
export function load(s: Session, id: string): void {
  if (id === s.store.root) for (const page of s.store.get(id).children) s.pages.add(page)
  else s.pages.add(id)
}
