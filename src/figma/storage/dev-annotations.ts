import type { Note } from '../../wall/panel-messages'
import { nodeById } from '../nodes'
import type { CoverFrame } from '../frames'

/**
 * Findings as Dev Mode annotations on the layers they are about. What somebody else wrote there
 * stays as it is: ours are known by how they begin, and the frame remembers where they are, so that
 * the whole document need not be searched for them.
 */
const sign = 'LiveCover '
const key = 'noted'

export async function annotated(notes: readonly Note[]): Promise<Map<SceneNode, Annotation[]>> {
  const all = new Map<SceneNode, Annotation[]>()
  for (const { number, label, layers } of notes) {
    for (const id of layers) {
      const node = await nodeById(id).catch(() => null)
      if (!node || !('annotations' in node)) continue
      all.set(node, [...(all.get(node) ?? []), { label: `${sign}${number} · ${label}` }])
    }
  }
  return all
}

export function writeAnnotations(frame: CoverFrame, notes: Map<SceneNode, Annotation[]>): void {
  const written: string[] = []
  notes.forEach((mine, node) => {
    if (node.removed || !('annotations' in node)) return
    node.annotations = [...node.annotations.filter((it) => !isOurs(it)).map(again), ...mine]
    written.push(node.id)
  })
  frame.setPluginData(key, written.length ? JSON.stringify(written) : '')
}

/** Takes ours away again; answers whether there were any. */
export function dropAnnotations(frame: SceneNode, nodes: readonly SceneNode[]): boolean {
  if (!frame.getPluginData(key)) return false
  for (const node of nodes) {
    if (node.removed || !('annotations' in node) || !node.annotations.some(isOurs)) continue
    node.annotations = node.annotations.filter((it) => !isOurs(it)).map(again)
  }
  frame.setPluginData(key, '')
  return true
}

/** The layers of a frame that may carry ours. */
export async function noted(frame: SceneNode): Promise<SceneNode[]> {
  const text = frame.getPluginData(key)
  if (!text) return []
  const ids: unknown = JSON.parse(text)
  const nodes: SceneNode[] = []
  for (const id of Array.isArray(ids) ? ids : []) {
    const node = typeof id === 'string' ? await nodeById(id).catch(() => null) : null
    if (node) nodes.push(node)
  }
  return nodes
}

const isOurs = ({ label, labelMarkdown }: Annotation): boolean =>
  (label ?? labelMarkdown ?? '').indexOf(sign) === 0

/** Figma tells both ways of writing a label and takes only one. */
const again = ({ label, labelMarkdown, properties, categoryId }: Annotation): Annotation => ({
  ...(labelMarkdown ? { labelMarkdown } : label ? { label } : {}),
  ...(properties && { properties }),
  ...(categoryId && { categoryId }),
})
