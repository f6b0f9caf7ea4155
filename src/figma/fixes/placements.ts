import type { Box } from '../../core/geometry'
import { intersect } from '../../core/geometry'
import type { PlacedText, Placement } from '../../core/document/placement'
import { wallOf, type Wall } from '../coordinates'
import { exportScale, type CoverFrame } from '../frames'
import { hashOf } from '../snapshot/images'
import { linksOf } from './links'
import { roleOf } from '../snapshot/layers'

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
export function placementsOf(frame: CoverFrame): Placement[] {
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
  while (waiting.length && found.length < MOST) {
    const next = waiting.pop()!
    const placed = placementOf(next.node, next.in, wall)
    if (!placed) continue
    found.push(placed)
    if ('children' in next.node && next.node.type !== 'BOOLEAN_OPERATION')
      open(next.node.children, within(next.node, next.in, placed, wall))
  }
  return found
}

function isInInstance(frame: CoverFrame): boolean {
  for (let at: BaseNode | null = frame; at; at = at.parent) if (at.type === 'INSTANCE') return true
  return false
}

function placementOf(node: SceneNode, around: Around, wall: Wall): Placement | undefined {
  const bounds = node.visible && node.absoluteBoundingBox
  if (!bounds) return undefined
  const role = roleOf(node)
  const own = 'layoutPositioning' in node && node.layoutPositioning === 'ABSOLUTE'
  const held = around.inInstance ? 'instance' : around.arranges && !own ? 'arranged' : undefined
  const links = linksOf(node)
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
    ...(pictureIn(node) && { picture: true as const }),
    ...(links.length && { linked: links }),
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
  const sizes = node.getStyledTextSegments(['fontSize']).map(({ fontSize }) => fontSize * scale)
  const { textAutoResize: sizing } = node
  return {
    characters: node.characters,
    sizing: sizing === 'WIDTH_AND_HEIGHT' ? 'both' : sizing === 'HEIGHT' ? 'height' : 'none',
    align: aligns[node.textAlignHorizontal] ?? 'left',
    sizes: sizes.sort((a, b) => a - b),
    ...(node.hasMissingFont && { missingFont: missingIn(node) }),
  }
}

const missingIn = (node: TextNode): string =>
  node.fontName === figma.mixed ? '?' : `${node.fontName.family} ${node.fontName.style}`
