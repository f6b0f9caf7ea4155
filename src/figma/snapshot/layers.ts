import { area, intersect, type Box, type Size } from '../../core/geometry'
import { roles, type Layer, type LayerImage, type Role } from '../../core/scene'
import { hashOf, imageOf, type ImageBudget } from './images'
import { covering, uncovered } from './occlusion'
import { isOurs } from '../sheet/tag'
import { outlinesOf } from './outlines'
import { textOf, type InkBudget } from './texts'
import type { CoverFrame } from '../frames'
import { isTilted, type Wall } from '../coordinates'

/**
 * More layers than anybody reads; the picture alone is judged then, and says so by having no
 * layers.
 */
const MOST_LAYERS = 4000
/** Layers between two pauses, so that the editor stays at hand in huge documents. */
const BREATH = 250

/** Siblings on the way down. */
interface Level {
  nodes: readonly SceneNode[]
  next: number
  /** What their parent leaves to be seen, and what the last mask among them leaves of that. */
  room: Box
  clip: Box
  opacity: number
  parent?: string
}

interface Seen {
  node: SceneNode
  layer: Layer
}

/** The visible layers back to front, or nothing when there are too many. */
export async function layersOf(
  frame: CoverFrame,
  wall: Wall,
  size: Size,
  goOn: () => void,
): Promise<Layer[] | undefined> {
  const whole: Box = { x: 0, y: 0, ...size }
  const seen: Seen[] = []
  if (hashOf(frame)) seen.push({ node: frame, layer: plain(frame, whole, 1, undefined, wall) })

  // The way down is a list, not a call within a call: groups may be nested as deep as there are
  // layers.
  const path: Level[] = [{ nodes: frame.children, next: 0, room: whole, clip: whole, opacity: 1 }]
  for (let visited = 0; path.length > 0;) {
    const level = path[path.length - 1]
    if (level.next === level.nodes.length) {
      path.pop()
      continue
    }
    if (++visited % BREATH === 0) await breath(goOn)
    if (visited > MOST_LAYERS) return undefined
    const inside = visit(level.nodes[level.next++], level, wall, seen)
    if (inside) path.push(inside)
  }
  const visible = uncovered(
    seen.map(({ node, layer }) => ({ node, layer, opaque: covering(node, layer) })),
  )
  return fill(visible, wall, goOn)
}

/** Notes the layer if it can be seen; answers what lies in it. */
function visit(node: SceneNode, level: Level, wall: Wall, seen: Seen[]): Level | undefined {
  if (!node.visible || isOurs(node)) return undefined
  const bounds = boundsOf(node)
  if ('isMask' in node && node.isMask) {
    // A mask is not seen itself; it cuts all its later siblings.
    if (bounds) level.clip = intersect(level.room, wall.toCover(bounds))
    return undefined
  }
  const opacity = 'opacity' in node ? level.opacity * node.opacity : level.opacity
  if (opacity < 0.01 || !bounds) return undefined

  const box = intersect(wall.toCover(bounds), level.clip)
  if (area(box) > 0) seen.push({ node, layer: plain(node, box, opacity, level.parent, wall) })
  if (!('children' in node)) return undefined
  const room = clips(node) ? box : level.clip
  return { nodes: node.children, next: 0, room, clip: room, opacity, parent: node.id }
}

/** What costs a call to Figma is asked only of layers that are really seen. */
async function fill(seen: Seen[], wall: Wall, goOn: () => void): Promise<Layer[]> {
  const inks: InkBudget = { left: 60 }
  const images: ImageBudget = { left: 24_000_000, known: {} }
  const layers: Layer[] = []
  for (const { node, layer } of seen) {
    if (node.removed) continue
    const text = node.type === 'TEXT' ? await textOf(node, layer, wall, inks) : undefined
    const image: LayerImage | undefined = await imageOf(node, images)
    goOn()
    layers.push({ ...layer, ...(text && { text }), ...(image && { image }) })
  }
  return layers
}

function plain(
  node: SceneNode,
  box: Box,
  opacity: number,
  parent: string | undefined,
  wall: Wall,
): Layer {
  const role = roleOf(node)
  const paths = outlinesOf(node, wall)
  return {
    id: node.id,
    ...(parent !== undefined && { parent }),
    name: node.name,
    type: node.type,
    box,
    ...('absoluteTransform' in node &&
      isTilted(node.absoluteTransform) && { corners: wall.corners(node) }),
    opacity,
    ...(role && { role }),
    ...(paths && { paths }),
  }
}

/** Text is as large as its glyphs; everything else as its shape, without shadows and blurs. */
function boundsOf(node: SceneNode): Rect | null {
  if (node.type === 'TEXT') return node.absoluteRenderBounds
  return node.width > 0 && node.height > 0 ? node.absoluteBoundingBox : null
}

const clips = (node: SceneNode): boolean => 'clipsContent' in node && node.clipsContent

export function roleOf(node: SceneNode): Role | undefined {
  const role = node.getPluginData('role') as Role
  return roles.indexOf(role) >= 0 ? role : undefined
}

async function breath(goOn: () => void): Promise<void> {
  await new Promise((done) => setTimeout(done as () => void, 0))
  goOn()
}
