import { area, intersect, type Box, type Size } from '../../core/geometry'
import type { Role } from '../../core/scene'
import type { Wall } from '../coordinates'
import type { CoverFrame } from '../frames'
import { glyphsOf } from './glyphs'
import { hashOf } from './images'
import { layerOf, looksOf, type Seen } from './layer-of'
import { below, cut, levelOf, type Level } from './level'
import type { Once } from './once'
import type { Slices } from './slices'

/**
 * More layers than anybody reads; the picture alone is judged then, and says so by having no
 * layers.
 */
const MOST_LAYERS = 4000

/** What the whole way down needs: `ours` and `roles` by the ids of layers. */
interface Around {
  once: Once
  wall: Wall
  size: Size
  ours: Set<string>
  roles: Map<string, Role>
}

/** Every layer that may be seen, back to front, and the ids of all that were met; or too many. */
export async function walk(
  frame: CoverFrame,
  around: Around,
  pace: Slices,
): Promise<{ seen: Seen[]; met: string[] } | undefined> {
  const whole: Box = { x: 0, y: 0, ...around.size }
  const seen: Seen[] = []
  const met: string[] = []
  const hash = hashOf(frame.fills)
  if (hash) {
    const layer = { id: frame.id, name: frame.name, type: frame.type, box: whole, opacity: 1 }
    seen.push({ node: frame, layer, opaque: false, wordy: true, hash })
  }
  // The way down is a list, not a call within a call: groups may be nested as deep as there are
  // layers.
  const path = [levelOf(frame, { room: whole, opacity: 1, masked: false, sharp: true })]
  while (path.length > 0) {
    const level = path[path.length - 1]
    if (level.next === level.nodes.length) {
      path.pop()
      continue
    }
    const node = around.once(level.nodes[level.next++])
    met.push(node.id)
    if (met.length > MOST_LAYERS) return undefined
    const inside = visit(node, level, around, seen)
    if (inside) path.push(inside)
    if (pace.over()) await pace.rest()
  }
  return { seen, met }
}

/** Notes the layer if it can be seen; answers what lies in it. */
function visit(node: SceneNode, level: Level, around: Around, seen: Seen[]): Level | undefined {
  const { wall, ours } = around
  if (node.type === 'SLICE' || !node.visible || ours.has(node.id)) return undefined
  const glyphs = isLetters(node) ? glyphsOf(node, wall.toPage(level.clip)) : null
  const bounds = isLetters(node) ? glyphs?.rect : boxOf(node)
  const box = bounds && intersect(wall.toCover(bounds), level.clip)
  if ('isMask' in node && node.isMask) {
    cut(level, node, wall)
    // A mask is not seen itself, but for letters: what they cut out shows their words.
    if (!glyphs || level.next === level.nodes.length) return undefined
  }
  const opacity = 'opacity' in node ? level.opacity * node.opacity : level.opacity
  if (opacity < 0.01 || !box) return undefined

  const fills = 'fills' in node && !glyphs ? node.fills : []
  const layer = layerOf(node, level, { ...around, box, opacity, fills })
  if (area(box) > 0) seen.push({ node, layer, ...looksOf(node, layer, level, { fills, glyphs }) })
  // What a boolean operation is made of is not seen itself.
  if (!('children' in node) || node.type === 'BOOLEAN_OPERATION') return undefined
  return below(node, level, { box, opacity, tilted: !!layer.corners })
}

const isLetters = (node: SceneNode): node is TextNode | TextPathNode => 'characters' in node

/** Of its shape, without shadows and blurs. */
function boxOf(node: SceneNode): Rect | null {
  const box = node.absoluteBoundingBox
  return box && box.width > 0 && box.height > 0 ? box : null
}
