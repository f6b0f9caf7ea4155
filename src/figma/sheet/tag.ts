/**
 * What we drew ourselves. Tagged layers are never checked, never exported, and are the only ones
 * that we ever remove.
 */
export const kinds = ['notes', 'zones'] as const
export type OwnKind = (typeof kinds)[number]

const key = 'livecover'

/** Marks a layer as ours, drawn for `frame`. */
export function tag(node: SceneNode, kind: OwnKind, frame: string): void {
  node.setPluginData(key, kind)
  node.setPluginData('for', frame)
}

export const isOurs = (node: SceneNode): boolean => node.getPluginData(key) !== ''

/**
 * Our groups on the page; of one kind and for one frame where asked. Groups whose frame is gone
 * belong to everybody.
 */
export function ours(page: PageNode, kind?: OwnKind, frame?: string): SceneNode[] {
  return page.children.filter(
    (node) =>
      isOurs(node) &&
      (!kind || node.getPluginData(key) === kind) &&
      (!frame || node.getPluginData('for') === frame),
  )
}

export function pageOf(node: BaseNode): PageNode | null {
  let at: BaseNode | null = node
  while (at && at.type !== 'PAGE') at = at.parent
  return at
}
