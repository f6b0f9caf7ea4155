import { History } from '../doc/history'
import type { FontName, Item } from '../doc/item'
import type { Session } from './session'

/** A page of a file as it is kept: nodes in the document's own form. */
export interface PageOfFile {
  name: string
  /** All of the page, parents before children; the topmost have the page `0:1` for a parent. */
  items: Item[]
  /** Pictures in base64, by the hash that paints name. */
  images: Record<string, string>
  /** Fonts that the person has besides those which come along. */
  fonts?: FontName[]
}

const unknownHash = '0'.repeat(40)

/**
 * Opens a page in place of all that the file holds. Nothing is arranged anew, and nothing of it can
 * be undone.
 */
export function loadPage(s: Session, { name, items, images, fonts = [] }: PageOfFile): void {
  const hashes = new Map(
    Object.entries(images).map(([hash, data]) => [
      hash,
      s.images.add(Uint8Array.from(atob(data), (c) => c.charCodeAt(0))),
    ]),
  )
  const text = JSON.stringify(items)
  const known = JSON.parse(text, (key, value: unknown) =>
    key === 'imageHash' && typeof value === 'string' ? (hashes.get(value) ?? unknownHash) : value,
  ) as Item[]
  const { store } = s
  const all = new Map([[store.root, { ...store.get(store.root), children: [store.page] }]])
  for (const item of known) all.set(item.id, item)
  const children = known.filter(({ parent }) => parent === store.page).map(({ id }) => id)
  all.set(store.page, { ...store.get(store.page), name, children })
  store.replace(all)
  store.takeTouched()
  s.fonts = [...s.fonts, ...fonts]
  s.history = new History(store)
}
