import { area, intersect, type Box, type Size } from '../core/geometry'
import { roles, type Layer, type LayerImage, type Role } from '../core/scene'
import { hashOf, imageOf, type ImageBudget } from './images'
import { covering, uncovered } from './occlusion'
import { isOurs } from './tag'
import { outlinesOf } from './outlines'
import { textOf, type InkBudget } from './texts'
import type { CoverFrame } from './targets'
import { isTilted, type Wall } from './wall'

/** More layers than anybody reads; the picture alone is judged then, and says so by having no layers. */
const MOST_LAYERS = 4000
/** Layers between two pauses, so that the editor stays at hand in huge documents. */
const BREATH = 250

interface Around {
  clip: Box
  opacity: number
  parent?: string
}

interface Seen {
  node: SceneNode
  layer: Layer
}

/** The visible layers back to front, or nothing when there are too many. */
export async function layersOf(frame: CoverFrame, wall: Wall, size: Size, goOn: () => void): Promise<Layer[] | undefined> {
  const seen: Seen[] = []
  let visited = 0
  const whole: Box = { x: 0, y: 0, ...size }

  async function visit(node: SceneNode, { clip, opacity, parent }: Around): Promise<boolean> {
    if (++visited % BREATH === 0) await breath(goOn)
    if (visited > MOST_LAYERS) return false
    if (!node.visible || isOurs(node)) return true
    const own = 'opacity' in node ? opacity * node.opacity : opacity
    const bounds = boundsOf(node)
    if (own < 0.01 || !bounds) return true

    const box = intersect(wall.toCover(bounds), clip)
    if (area(box) > 0) seen.push({ node, layer: plain(node, box, own, parent, wall) })
    if (!('children' in node)) return true
    const inner = { clip: clips(node) ? intersect(clip, wall.toCover(bounds)) : clip, opacity: own, parent: node.id }
    return visitAll(node.children, inner)
  }

  async function visitAll(nodes: readonly SceneNode[], around: Around): Promise<boolean> {
    let clip = around.clip
    for (const node of nodes) {
      if ('isMask' in node && node.isMask && node.visible) {
        // A mask is not seen itself; it cuts all its later siblings.
        const bounds = boundsOf(node)
        clip = bounds ? intersect(around.clip, wall.toCover(bounds)) : clip
        continue
      }
      if (!(await visit(node, { ...around, clip }))) return false
    }
    return true
  }

  if (hashOf(frame)) seen.push({ node: frame, layer: plain(frame, whole, 1, undefined, wall) })
  if (!(await visitAll(frame.children, { clip: whole, opacity: 1 }))) return undefined
  const visible = uncovered(seen.map(({ node, layer }) => ({ node, layer, opaque: covering(node, layer) })))
  return fill(visible, wall, goOn)
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

function plain(node: SceneNode, box: Box, opacity: number, parent: string | undefined, wall: Wall): Layer {
  const role = roleOf(node)
  const outlines = outlinesOf(node, wall)
  return {
    id: node.id,
    ...(parent !== undefined && { parent }),
    name: node.name,
    type: node.type,
    box,
    ...('absoluteTransform' in node && isTilted(node.absoluteTransform) && { corners: wall.corners(node) }),
    opacity,
    ...(role && { role }),
    ...(outlines && { outlines }),
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
