import { centre, type Box, type Point, type Size } from '../../core/geometry'
import type { Role } from '../../core/scene'
import type { CoverFrame } from '../frames'
import { roleOf } from '../snapshot/layers'
import { isSheet, partOf, type Part } from './parts'
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
  const parts = frame.children.map((node) => ({ node, part: partOf(node, frame) }))
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
  const point = { x: focus.x * width * scale, y: focus.y * height * scale }
  for (const { node, part } of parts) {
    if (part.is === 'background') fill(node, cover, point, photos)
    else if (part.is === 'strip') stretch(node as RectangleNode, part, shift)
    else {
      node.x += shift.x
      node.y += wayDown(node, height * scale, shift.y)
    }
  }
}

/**
 * Words at the head or the foot of the old frame stand at those of the new one; carried along with
 * the rest they would lie on what stands in the middle.
 */
function wayDown(node: SceneNode, height: number, shift: number): number {
  const room = HEIGHT - height
  if (node.type !== 'TEXT' || room <= 0) return shift
  const middle = node.y + node.height / 2
  if (middle < height / 3) return 0
  return middle > (height * 2) / 3 ? room : shift
}

/** Scaled until it covers; a photo is cut around the focal point, all else moved as near to it. */
function fill(node: SceneNode, cover: Size, point: Point, photos: Record<string, Size>): void {
  // It may reach beyond the old frame, or fill but a part of it.
  const inside = { x: (point.x - node.x) / node.width, y: (point.y - node.y) / node.height }
  if (isSheet(node)) {
    recut(node, node, cover, inside, photos)
    node.x = 0
    node.y = 0
    node.resize(cover.width, cover.height)
    return
  }
  const by = Math.max(cover.width / node.width, cover.height / node.height)
  if ('rescale' in node && Math.abs(by - 1) > 1e-4) node.rescale(by)
  node.x = -within(inside.x * node.width - cover.width / 2, node.width - cover.width)
  node.y = -within(inside.y * node.height - cover.height / 2, node.height - cover.height)
}

/** Goes on touching what it touched: longer along its axis, no thinner across. */
function stretch(
  node: RectangleNode,
  { left, right, top, bottom }: Extract<Part, { is: 'strip' }>,
  shift: Point,
): void {
  const from = { x: left ? 0 : node.x + shift.x, y: top ? 0 : node.y + shift.y }
  const to = {
    x: right ? WIDTH : node.x + node.width + shift.x,
    y: bottom ? HEIGHT : node.y + node.height + shift.y,
  }
  node.x = from.x
  node.y = from.y
  node.resize(Math.max(1, to.x - from.x), Math.max(1, to.y - from.y))
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
