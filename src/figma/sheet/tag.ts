import { textIn } from '../storage/plugin-data'

/**
 * What we drew ourselves. Tagged layers are never checked, never exported, and are the only ones
 * that we ever remove. Plugin data goes along with copies, so the tag alone proves nothing: ours is
 * only what still is as we left it.
 */
export const kinds = ['notes', 'zones'] as const
export type OwnKind = (typeof kinds)[number]
export const isOwnKind = (text: string): text is OwnKind => kinds.some((it) => it === text)

const key = 'livecover'

/** Marks a sheet as ours, drawn for `frame`; to be called last, once it is whole. */
export function tag(sheet: FrameNode, kind: OwnKind, frame: string): void {
  sheet.locked = true
  sheet.setPluginData(key, kind)
  sheet.setPluginData('for', frame)
  sheet.setPluginData('own', builtAs(sheet, sheet.id))
}

/** Its id and how many layers it has: whatever else lies in it was put there by somebody. */
const builtAs = (sheet: FrameNode, id: string): string => `${id} ${sheet.children.length}`

/**
 * A sheet of ours or a copy of one: tagged, locked, and built as we build. A sheet that somebody
 * unlocked, painted or put something into is theirs.
 */
export function isOurs(node: BaseNode): boolean {
  if (textIn(node, key) === '' || node.type !== 'FRAME' || !node.locked) return false
  const [id, count] = textIn(node, 'own').split(' ')
  return (
    id !== '' &&
    count === String(node.children.length) &&
    Array.isArray(node.fills) &&
    node.fills.length === 0 &&
    node.children.every((child) => !('children' in child))
  )
}

/** Not the sheet that we drew, but somebody's copy of it. */
export const isCopy = (node: BaseNode): boolean =>
  isOurs(node) && textIn(node, 'own').split(' ')[0] !== node.id

/** Our sheets in a page or a frame, wherever they stand in it, copies too. */
export const sheetsIn = (around: PageNode | (SceneNode & ChildrenMixin)): SceneNode[] =>
  around.findAllWithCriteria({ pluginData: { keys: [key] } }).filter(isOurs)

/** Whether a layer lies in another, however deep. */
export function liesIn(node: BaseNode, around: string): boolean {
  for (let at = node.parent; at; at = at.parent) if (at.id === around) return true
  return false
}

/** Sheets that somebody put into a cover; not in an instance, whose layers nobody can take out. */
export const sheetsInside = (frame: SceneNode & ChildrenMixin): SceneNode[] =>
  sheetsIn(frame).filter((sheet) => {
    for (let at = sheet.parent; at; at = at.parent) if (at.type === 'INSTANCE') return false
    return true
  })

/** The sheets that we drew on a page; of one kind and for one frame where asked. */
export const ours = (page: PageNode, kind?: OwnKind, frame?: string): SceneNode[] =>
  page
    .findAllWithCriteria({ pluginData: { keys: [key] } })
    .filter((node) => !kind || textIn(node, key) === kind)
    .filter((node) => !frame || textIn(node, 'for') === frame)
    .filter((node) => isOurs(node) && !isCopy(node))

/** Whether it is the sheet that we drew for a frame, wherever that went since. */
export const isSheetOf = (node: BaseNode, frame: string): node is FrameNode =>
  isOurs(node) && !isCopy(node) && textIn(node, 'for') === frame

export function pageOf(node: BaseNode): PageNode | null {
  let at: BaseNode | null = node
  while (at && at.type !== 'PAGE') at = at.parent
  return at
}
