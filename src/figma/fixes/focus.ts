import { pageBox } from '../coordinates'
import { centre, type Point } from '../../core/geometry'
import type { Role } from '../../core/scene'
import type { CoverFrame } from '../frames'
import { roleOf } from '../snapshot/layers'

/** What a marked layer says must stay in the frame, the first of these that there is. */
const focal: Role[] = ['host', 'product']

export const focusRole = (frame: CoverFrame): Role | null =>
  focal.find((role) => marked(frame, role)) ?? null

/** Its middle, 0…1 of the frame. */
export function markedFocus(frame: CoverFrame): Point | null {
  const role = focusRole(frame)
  const layer = role && marked(frame, role)
  const at = layer?.absoluteBoundingBox
  if (!at) return null
  const around = pageBox(frame)
  const { x, y } = centre(at)
  return { x: (x - around.x) / around.width, y: (y - around.y) / around.height }
}

const marked = (frame: CoverFrame, role: Role): SceneNode | undefined =>
  frame
    .findAllWithCriteria({ pluginData: { keys: ['role'] } })
    .find((node) => roleOf(node) === role)
