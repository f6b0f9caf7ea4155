import type { Box } from '../../core/geometry'
import { intersect } from '../../core/geometry'
import type { Role } from '../../core/scene'
import type { PlacedText, Placement } from '../../core/document/placement'
import { wallOf, type Wall } from '../coordinates'
import { exportScale, type CoverFrame } from '../frames'
import { hashOf } from '../snapshot/images'
import { roleOf } from '../snapshot/layers'
import type { Once } from '../snapshot/once'
import { runsOf } from '../snapshot/runs'

/** More layers than a fix could be planned for. */
const MOST = 4000

interface Around {
  parent?: string
  locked: boolean
  inInstance: boolean
  arranges: boolean
  clip?: Box
}

/** How every layer of a cover stands that is not hidden, back to front. */
export function placementsOf(frame: CoverFrame, once: Once = (node) => node): Placement[] {
  const roles = rolesIn(frame)
  const wall = wallOf(frame, Math.max(1, Math.round(frame.width * exportScale(frame))))
  const found: Placement[] = []
  const around = {
    locked: frame.locked,
    inInstance: isInInstance(frame),
    arranges: frame.layoutMode !== 'NONE',
  }
  const waiting: { node: SceneNode; in: Around }[] = []
  const open = (nodes: readonly SceneNode[], it: Around) => {
    for (let i = nodes.length - 1; i >= 0; i--) waiting.push({ node: nodes[i], in: it })
  }
  open(frame.children, around)
  for (let next; found.length < MOST && (next = waiting.pop());) {
    const node = once(next.node)
    const placed = placementOf(node, next.in, { wall, role: roles.get(node.id) })
    if (!placed) continue
    found.push(placed)
    if ('children' in node && node.type !== 'BOOLEAN_OPERATION')
      open(node.children, within(node, next.in, placed, wall))
  }
  return found
}

function isInInstance(frame: CoverFrame): boolean {
  for (let at: BaseNode | null = frame; at; at = at.parent) if (at.type === 'INSTANCE') return true
  return false
}

/** Asked for all layers at once. */
function rolesIn(frame: CoverFrame): ReadonlyMap<string, Role | undefined> {
  const marked = frame.findAllWithCriteria({ pluginData: { keys: ['role'] } })
  return new Map(marked.map((node) => [node.id, roleOf(node)]))
}

function placementOf(
  node: SceneNode,
  around: Around,
  { wall, role }: { wall: Wall; role: Role | undefined },
): Placement | undefined {
  const bounds = node.visible && node.absoluteBoundingBox
  if (!bounds) return undefined
  const arranged = () =>
    around.arranges && !('layoutPositioning' in node && node.layoutPositioning === 'ABSOLUTE')
  const held = around.inInstance ? 'instance' : arranged() ? 'arranged' : undefined
  return {
    layer: node.id,
    ...(around.parent !== undefined && { parent: around.parent }),
    name: node.name,
    type: node.type,
    box: wall.toCover(bounds),
    ...(role && { role }),
    ...((around.locked || node.locked) && { locked: true as const }),
    ...(held && { held }),
    ...(around.clip && { clip: around.clip }),
    ...(node.type !== 'TEXT' && pictureIn(node) && { picture: true as const }),
    ...(node.type === 'TEXT' && { text: textOf(node, wall.scale) }),
  }
}

const pictureIn = (node: SceneNode): boolean => 'fills' in node && hashOf(node.fills) !== undefined

function within(
  node: SceneNode & ChildrenMixin,
  around: Around,
  { locked, box }: Placement,
  wall: Wall,
): Around {
  const clips = 'clipsContent' in node && node.clipsContent
  const room = node.absoluteBoundingBox ? wall.toCover(node.absoluteBoundingBox) : box
  return {
    parent: node.id,
    locked: !!locked,
    inInstance: around.inInstance || node.type === 'INSTANCE',
    arranges: 'layoutMode' in node && node.layoutMode !== 'NONE',
    ...(clips
      ? { clip: around.clip ? intersect(around.clip, room) : room }
      : around.clip && { clip: around.clip }),
  }
}

const aligns = { LEFT: 'left', CENTER: 'centre', RIGHT: 'right', JUSTIFIED: 'left' } as const

function textOf(node: TextNode, scale: number): PlacedText {
  const runs = runsOf(node)
  const sizes = runs.map(({ fontSize }) => fontSize * scale)
  const { textAutoResize: sizing } = node
  return {
    characters: runs.map(({ characters }) => characters).join(''),
    sizing: sizing === 'WIDTH_AND_HEIGHT' ? 'both' : sizing === 'HEIGHT' ? 'height' : 'none',
    align: aligns[node.textAlignHorizontal] ?? 'left',
    sizes: sizes.sort((a, b) => a - b),
    ...(node.hasMissingFont && { missingFont: missingIn(node) }),
  }
}

const missingIn = (node: TextNode): string =>
  node.fontName === figma.mixed ? '?' : `${node.fontName.family} ${node.fontName.style}`
