import type { Note } from '../../wall/carried'
import { list, text } from '../../wall/shape'
import { nodeById } from '../nodes'
import type { CoverFrame } from '../frames'
import { entryOf, hasEntry, writeEntry } from './plugin-data'

/**
 * Findings as Dev Mode annotations on the layers they are about. What somebody else wrote there
 * stays as it is: ours are known by how they begin, and the frame remembers where they are, so that
 * the whole document need not be searched for them.
 */
const sign = 'LiveCover '
const key = 'noted'
/** Layers of one cover that are annotated at most: nobody reads more, and each must be found again. */
const MOST = 500
/** Milliseconds that looking for layers may take in all. */
const PATIENCE = 2_000

/** What is to be written on which layer; layers that are gone or take no annotations are left out. */
export async function annotated(notes: readonly Note[]): Promise<Map<SceneNode, Annotation[]>> {
  const all = new Map<SceneNode, Annotation[]>()
  const asked: { id: string; label: string }[] = []
  for (const { number, layers } of notes)
    for (const { id, label } of layers) asked.push({ id, label: `${sign}${number} · ${label}` })
  const { nodes } = await found(asked.slice(0, MOST).map(({ id }) => id))
  for (const { id, label } of asked.slice(0, MOST)) {
    const node = nodes.get(id)
    if (node && 'annotations' in node) all.set(node, [...(all.get(node) ?? []), { label }])
  }
  return all
}

/** Each layer alone: one that Figma refuses costs the others nothing. */
export function writeAnnotations(frame: CoverFrame, notes: Map<SceneNode, Annotation[]>): void {
  const written = entryOf(frame, key, list(text(), 2 * MOST)) ?? []
  notes.forEach((mine, node) => {
    try {
      if (node.removed || !('annotations' in node)) return
      node.annotations = [...node.annotations.filter((it) => !isOurs(it)).map(again), ...mine]
      written.push(node.id)
    } catch {
      // For example in a seat without Dev Mode.
    }
  })
  writeEntry(frame, key, written.length ? written : undefined)
}

/**
 * Takes ours away again; answers whether there were any. Layers that can't be had or written to now
 * stay remembered.
 */
export function dropAnnotations(frame: SceneNode, { nodes, late }: Noted): boolean {
  if (!hasEntry(frame, key)) return false
  const left = late.slice()
  for (const node of nodes) {
    try {
      if (node.removed || !carriesOurs(node)) continue
      node.annotations = node.annotations.filter((it) => !isOurs(it)).map(again)
    } catch {
      left.push(node.id)
    }
  }
  writeEntry(frame, key, left.length ? left : undefined)
  return true
}

/** Layers that may carry ours, and the ids of those for which the time was too short. */
export interface Noted {
  nodes: SceneNode[]
  late: string[]
}

/**
 * The layers of a frame that may carry ours. Where the frame's own list is broken, or came with it
 * from another frame, they are looked for in it.
 */
export async function noted(frame: SceneNode): Promise<Noted> {
  if (!hasEntry(frame, key)) return { nodes: [], late: [] }
  const ids = entryOf(frame, key, list(text(), 2 * MOST))
  if (!ids) return { nodes: 'findAll' in frame ? frame.findAll(mayCarryOurs) : [], late: [] }
  const { nodes, late } = await found(ids)
  return { nodes: [...nodes.values()], late }
}

const carriesOurs = (node: SceneNode): node is SceneNode & AnnotationsMixin =>
  'annotations' in node && node.annotations.some(isOurs)

function mayCarryOurs(node: SceneNode): boolean {
  try {
    return carriesOurs(node)
  } catch {
    return false
  }
}

/** Layers that are gone are left out; `late` are those for which the time was too short. */
async function found(
  ids: readonly string[],
): Promise<{ nodes: Map<string, SceneNode>; late: string[] }> {
  const end = Date.now() + PATIENCE
  const nodes = new Map<string, SceneNode>()
  for (let i = 0; i < ids.length; i++) {
    if (Date.now() > end) return { nodes, late: ids.slice(i) }
    const node = nodes.has(ids[i]) ? null : await nodeById(ids[i]).catch(() => null)
    if (node) nodes.set(ids[i], node)
  }
  return { nodes, late: [] }
}

const isOurs = ({ label, labelMarkdown }: Annotation): boolean =>
  (label ?? labelMarkdown ?? '').indexOf(sign) === 0

/** Figma tells both ways of writing a label and takes only one. */
const again = ({ label, labelMarkdown, properties, categoryId }: Annotation): Annotation => ({
  ...(labelMarkdown ? { labelMarkdown } : label ? { label } : {}),
  ...(properties && { properties }),
  ...(categoryId && { categoryId }),
})
