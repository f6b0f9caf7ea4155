import { centre, type Box, type Point, type Size } from '../../core/geometry'
import type { Role } from '../../core/scene'
import type { CoverFrame } from '../frames'
import { roleOf } from '../snapshot/layers'
import { recut } from './photos'

const WIDTH = 1080
const HEIGHT = 1920

/**
 * Makes a frame of any size a cover. Content is scaled to fit, never cut; what filled the old frame
 * fills the new one, a photo (`photos`: their sizes) cut around the focal point; the rest stands so
 * that the focal point (0…1 of the old frame; without it the marked layer, else the middle) comes
 * as near to the middle as the frame allows.
 */
export function adopt(
  frame: CoverFrame,
  photos: Record<string, Size>,
  focus: Point = markedFocus(frame) ?? { x: 0.5, y: 0.5 },
): void {
  const { width, height } = frame
  const cover = { width: WIDTH, height: HEIGHT }
  const backgrounds = frame.children.filter((node) => fills(node, width, height))
  const scale = Math.min(WIDTH / width, HEIGHT / height)
  if (Math.abs(scale - 1) > 1e-4) frame.rescale(scale)
  recut(frame, { width, height }, cover, focus, photos)
  if (frame.layoutMode !== 'NONE') {
    frame.primaryAxisSizingMode = 'FIXED'
    frame.counterAxisSizingMode = 'FIXED'
    frame.resizeWithoutConstraints(WIDTH, HEIGHT)
    return
  }
  const room = { x: WIDTH - width * scale, y: HEIGHT - height * scale }
  frame.resizeWithoutConstraints(WIDTH, HEIGHT)
  const shift = {
    x: within(WIDTH / 2 - focus.x * width * scale, room.x),
    y: within(HEIGHT / 2 - focus.y * height * scale, room.y),
  }
  for (const node of frame.children) {
    if (backgrounds.indexOf(node) >= 0 && 'resize' in node) {
      // It may reach beyond the old frame, or fill but a part of it.
      const inside = {
        x: (focus.x * width * scale - node.x) / node.width,
        y: (focus.y * height * scale - node.y) / node.height,
      }
      recut(node, node, cover, inside, photos)
      node.x = 0
      node.y = 0
      node.resize(WIDTH, HEIGHT)
      continue
    }
    node.x += shift.x
    node.y += shift.y
  }
}

/** What a marked layer says must stay in the frame, the first of these that there is. */
const focal: Role[] = ['host', 'product']

export const focusRole = (frame: CoverFrame): Role | null =>
  focal.find((role) => marked(frame, role)) ?? null

function markedFocus(frame: CoverFrame): Point | null {
  const role = focusRole(frame)
  const layer = role && marked(frame, role)
  const [at, around] = [layer?.absoluteBoundingBox, frame.absoluteBoundingBox as Box]
  if (!at) return null
  const { x, y } = centre(at)
  return { x: (x - around.x) / around.width, y: (y - around.y) / around.height }
}

const marked = (frame: CoverFrame, role: Role): SceneNode | undefined =>
  frame
    .findAllWithCriteria({ pluginData: { keys: ['role'] } })
    .find((node) => roleOf(node) === role)

const within = (value: number, most: number): number =>
  Math.min(Math.max(0, value), Math.max(0, most))

/** A picture or colour behind everything: said so by its role, or as large as the frame. */
function fills(node: SceneNode, width: number, height: number): boolean {
  if (node.type !== 'RECTANGLE' && node.type !== 'FRAME') return false
  if (node.type === 'FRAME' && node.children.length) return false
  if (roleOf(node) === 'background') return true
  return (
    node.x <= 1 &&
    node.y <= 1 &&
    node.x + node.width >= width - 1 &&
    node.y + node.height >= height - 1
  )
}
