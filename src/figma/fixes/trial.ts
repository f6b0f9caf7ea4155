import type { Edit, Skipped } from '../../core/document/edit'
import type { Snapshot, Tried } from '../../wall/panel-messages'
import type { CoverFrame } from '../frames'
import { nodeById } from '../nodes'
import { lookOnce } from '../snapshot/once'
import { snapshot, type GoOn } from '../snapshot/snapshot'
import { historyOf } from '../storage/history'
import { ignoresOf, titleOf } from '../storage/memory'
import { aroundOf } from './apply'
import { begin, end } from './copies'
import { act, hands, textsIn } from './edits'
import { loadFontsOf } from './fonts'
import { unlinkedBy } from './links'
import { placementsOf } from './placements'
import { printsOf } from './prints'

/**
 * Does edits to a copy of a cover, far away from everything, and tells how that looks: as a snapshot
 * of the cover itself, by its own layers' ids. The copy is gone when it is told, whatever happened.
 */
export async function tryOn(frame: CoverFrame, edits: readonly Edit[], goOn: GoOn): Promise<Tried> {
  const originals: SceneNode[] = []
  for (const { layer } of edits) originals.push(await nodeById(layer))
  const prints = printsOf(originals)
  const unlinks = unlinkedBy(edits, originals)
  const copy = begin(frame)
  try {
    const { toCopy, toCover } = pairsOf(frame, copy)
    const skipped = await doAll(copy, edits, toCopy)
    const once = lookOnce()
    const taken = await snapshot(copy, goOn, once)
    const back = (id: string) => toCover[id] ?? id
    return {
      snapshot: await asOf(frame, taken, back),
      placements: placementsOf(copy, once).map(({ layer, parent, ...it }) => ({
        ...it,
        layer: back(layer),
        ...(parent !== undefined && { parent: back(parent) }),
      })),
      skipped,
      unlinks,
      prints: Object.keys(prints).map((layer) => ({ layer, print: prints[layer] })),
    }
  } finally {
    end(copy)
  }
}

/** One edit that Figma refuses costs no other: it is told, and left out of what is offered. */
async function doAll(
  copy: CoverFrame,
  edits: readonly Edit[],
  toCopy: Record<string, SceneNode>,
): Promise<Skipped[]> {
  const skipped: Skipped[] = []
  const around = await aroundOf(copy, edits)
  for (const edit of edits) {
    const { layer } = edit
    try {
      const node = toCopy[layer]
      if (!node) throw new Error('The layer is not in this cover')
      if (hands[edit.do].fonts && edit.do !== 'adopt')
        for (const text of textsIn(node))
          if (!(await loadFontsOf(text))) throw new Error(`A font of “${text.name}” is missing`)
      act(node, edit, around)
    } catch (error) {
      skipped.push({ layer, detail: String(error).slice(0, 300) })
    }
  }
  return skipped
}

/** Both trees are walked side by side: a copy has its layers in the same order. */
function pairsOf(frame: CoverFrame, copy: CoverFrame) {
  const toCopy: Record<string, SceneNode> = {}
  const toCover: Record<string, string> = {}
  const waiting: [SceneNode, SceneNode][] = [[frame, copy]]
  for (let pair; (pair = waiting.pop());) {
    const [one, other] = pair
    toCopy[one.id] = other
    toCover[other.id] = one.id
    if (!('children' in one) || !('children' in other)) continue
    one.children.forEach(
      (child, i) => other.children[i] && waiting.push([child, other.children[i]]),
    )
  }
  return { toCopy, toCover }
}

async function asOf(
  frame: CoverFrame,
  taken: Snapshot,
  back: (id: string) => string,
): Promise<Snapshot> {
  return {
    ...taken,
    frame: { id: frame.id, name: frame.name },
    ...(taken.layers && {
      layers: taken.layers.map(({ id, parent, ...it }) => ({
        ...it,
        id: back(id),
        ...(parent !== undefined && { parent: back(parent) }),
      })),
    }),
    title: titleOf(frame),
    ignores: ignoresOf(frame),
    history: await historyOf(frame),
  }
}
