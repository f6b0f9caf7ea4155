import type { SelectedFrame, SelectedLayer, Tells } from '../wall/panel-messages'
import { focusRole } from './fixes/focus'
import { roleOf } from './snapshot/layers'
import { stateOf, ticksOf, titleOf } from './storage/memory'
import { sheetsOn } from './sheets-on-page'
import type { OwnKind } from './sheet/tag'
import { countCovers } from './covers'
import { pointed } from './editor'
import { coverAround, selected, type CoverFrame } from './frames'

/** What is selected, as far as the panel wants to know. */
export function selection(): Tells['selection'] {
  const page = figma.currentPage
  const nodes = pointed(page).filter(canBeHad)
  const { frames, refusals } = selected(nodes)
  return {
    frames: describeAll(frames.slice(0, 100), page),
    layers: nodes
      .slice(0, 200)
      .map(describeLayer)
      .filter(({ inFrame }) => inFrame !== null),
    refusal: frames.length ? null : refusals[0],
    covers: countCovers(page),
  }
}

/** Figma has layers that throw whatever is asked of them: hidden ones in an instance. */
function canBeHad(node: SceneNode): boolean {
  try {
    return node.visible !== undefined
  } catch {
    return false
  }
}

function describeAll(frames: readonly CoverFrame[], page: PageNode): SelectedFrame[] {
  const sheets = frames.length ? sheetsOn(page) : new Map<string, Set<OwnKind>>()
  return frames.map((frame) => describe(frame, sheets.get(frame.id)))
}

const describe = (frame: CoverFrame, sheets?: Set<OwnKind>): SelectedFrame => ({
  id: frame.id,
  name: frame.name,
  width: Math.round(frame.width),
  height: Math.round(frame.height),
  title: titleOf(frame),
  state: stateOf(frame),
  zones: !!sheets?.has('zones'),
  notes: !!sheets?.has('notes'),
  ticks: ticksOf(frame),
  focus: focusRole(frame),
})

function describeLayer(node: SceneNode): SelectedLayer {
  return { id: node.id, name: node.name, role: roleOf(node) ?? null, inFrame: outer(node) }
}

/** The cover around a layer; null for one that lies in none, and for a cover. */
function outer(node: SceneNode): string | null {
  const cover = coverAround(node)
  return cover && cover.id !== node.id ? cover.id : null
}
