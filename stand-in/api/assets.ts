import type { Session } from './session'

/** The assets of a Buzz file, row by row, as they stand on the page. */
export function assetGrid({ store }: Session): string[][] {
  const rows = new Map<number, string[]>()
  for (const id of store.get(store.page).children) {
    const { y } = store.box(id)
    rows.set(y, [...(rows.get(y) ?? []), id])
  }
  const left = (a: string, b: string) => store.box(a).x - store.box(b).x
  return [...rows].sort(([a], [b]) => a - b).map(([, ids]) => ids.sort(left))
}

/** The asset that new layers are put into: the one in view, that of the selection, else the first. */
export function assetInFocus(s: Session, made: string): string | null {
  const { store } = s
  const assets = store
    .get(store.page)
    .children.filter((id) => id !== made && store.get(id).type === 'FRAME')
  const selected = s.focused ?? store.selected()[0]
  const around = selected && [selected, ...store.ancestors(selected).map((up) => up.id)]
  return assets.find((id) => around?.includes(id)) ?? assets[0] ?? null
}
