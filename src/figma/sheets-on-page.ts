import { isOwnKind, ours, type OwnKind } from './sheet/tag'

/** Which sheets of ours a page has, by the frame they were drawn for. */
type Sheets = Map<string, Set<OwnKind>>

/** Asked once for as long as the same layers are tagged: a page may have a thousand of them. */
let known: { tagged: string; sheets: Sheets } | null = null

export function sheetsOn(page: PageNode): Sheets {
  const tagged = page
    .findAllWithCriteria({ pluginData: { keys: ['livecover'] } })
    .map(({ id }) => id)
    .join()
  if (known?.tagged !== tagged) known = { tagged, sheets: read(page) }
  return known.sheets
}

/** To be called when something has changed that makes a tagged layer ours or somebody's. */
export function sheetsChanged(): void {
  known = null
}

function read(page: PageNode): Sheets {
  const sheets: Sheets = new Map()
  for (const node of ours(page)) {
    const frame = node.getPluginData('for')
    const kind = node.getPluginData('livecover')
    if (!isOwnKind(kind)) continue
    const kinds = sheets.get(frame) ?? new Set()
    sheets.set(frame, kinds.add(kind))
  }
  return sheets
}
