import type { SelectedFrame, SelectedLayer, Tells } from '../wall/panel-messages'
import { focusRole } from './fixes/adopt'
import { roleOf } from './snapshot/layers'
import { stateOf, ticksOf, titleOf } from './storage/memory'
import { ours } from './sheet/tag'
import { covers, selected, type CoverFrame } from './frames'

/** What is selected, as far as the panel wants to know. */
export function selection(): Tells['selection'] {
  const page = figma.currentPage
  const { frames, refusals } = selected(page.selection)
  return {
    frames: frames.slice(0, 100).map((frame) => describe(frame, page)),
    layers: page.selection
      .slice(0, 200)
      .map(describeLayer)
      .filter(({ inFrame }) => inFrame !== null),
    refusal: frames.length ? null : refusals[0],
    covers: covers(page).length,
  }
}

const describe = (frame: CoverFrame, page: PageNode): SelectedFrame => ({
  id: frame.id,
  name: frame.name,
  width: Math.round(frame.width),
  height: Math.round(frame.height),
  title: titleOf(frame),
  state: stateOf(frame),
  zones: ours(page, 'zones', frame.id).length > 0,
  notes: ours(page, 'notes', frame.id).length > 0,
  ticks: ticksOf(frame),
  focus: focusRole(frame),
})

function describeLayer(node: SceneNode): SelectedLayer {
  return { id: node.id, name: node.name, role: roleOf(node) ?? null, inFrame: outer(node) }
}

/** The outermost frame around a layer; null for a top-level one. */
export function outer(node: BaseNode): string | null {
  let found: string | null = null
  for (let at = node.parent; at && at.type !== 'PAGE' && at.type !== 'DOCUMENT'; at = at.parent) {
    if (at.type === 'FRAME' || at.type === 'COMPONENT') found = at.id
  }
  return found
}
