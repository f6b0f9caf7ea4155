import type { Size } from '../../core/geometry'
import { roles, type Layer, type Role } from '../../core/scene'
import type { Wall } from '../coordinates'
import type { CoverFrame } from '../frames'
import { isOurs } from '../sheet/tag'
import { tellImages } from './images'
import { uncovered } from './occlusion'
import type { Once } from './once'
import { slices, type Slices } from './slices'
import { textOf, type InkBudget } from './texts'
import type { Seen } from './layer-of'
import { walk } from './walk'

export interface Layers {
  /** The visible layers, back to front. */
  layers: Layer[]
  /** The ids of all layers that were met, seen or not. */
  met: string[]
}

/** Nothing when there are too many. Reads only; `goOn` throws when the user has cancelled. */
export async function layersOf(
  frame: CoverFrame,
  { wall, size, goOn, once }: { wall: Wall; size: Size; goOn: () => void; once: Once },
): Promise<Layers | undefined> {
  const pace = slices(goOn)
  const walked = await walk(frame, { once, wall, size, ...marksIn(frame) }, pace)
  if (!walked) return undefined
  const seen = await uncovered(walked.seen, size, pace)
  const layers = await withTexts(seen, { wall, goOn, pace })
  const shown = seen.flatMap(({ hash }, i) => (hash ? [{ hash, layer: layers[i] }] : []))
  await tellImages(shown, size, goOn)
  return { layers, met: walked.met }
}

/** What the plugin has written on layers of this cover, asked for all of them at once. */
function marksIn(frame: CoverFrame): { ours: Set<string>; roles: Map<string, Role> } {
  const ours = new Set<string>()
  const said = new Map<string, Role>()
  for (const node of frame.findAllWithCriteria({ pluginData: { keys: ['role', 'livecover'] } })) {
    const role = roleOf(node)
    if (isOurs(node)) ours.add(node.id)
    else if (role) said.set(node.id, role)
  }
  return { ours, roles: said }
}

/** What costs a call to Figma is asked only of layers that are really seen. */
async function withTexts(
  seen: readonly Seen[],
  { wall, goOn, pace }: { wall: Wall; goOn: () => void; pace: Slices },
): Promise<Layer[]> {
  const inks: InkBudget = { left: 60 }
  const layers: Layer[] = []
  for (const it of seen) {
    const text = !it.node.removed && it.glyphs ? await textOf(it, wall, inks) : undefined
    goOn()
    layers.push({ ...it.layer, ...(text && { text }) })
    if (pace.over()) await pace.rest()
  }
  return layers
}

export function roleOf(node: SceneNode): Role | undefined {
  const kept = node.getPluginData('role')
  return roles.find((role) => role === kept)
}
