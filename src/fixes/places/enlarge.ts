import type { Box } from '../../core/geometry'
import { centre } from '../../core/geometry'
import type { Placement } from '../../core/document/placement'
import type { LeftOut, Look, Planner } from '../look'
import { clamp, nearest, roomIn } from './airy'
import { obstaclesFor, type Obstacle } from './room'

/** A little more than the limit, for rounding. */
const spare = 1.01
/** Less than this is no step that anybody would see. */
const least = 1.03

/**
 * Enlarges the marked product as far as host and texts leave room, at the nearest place; of one that
 * is large enough only the place is changed, towards the middle.
 */
export const planEnlarge: Planner = ([verdict], look) => {
  const products = look.placements.filter(({ role }) => role === 'product')
  if (products.length !== 1) return null
  const [product] = products
  const why = whyNot(product)
  const none = { kind: 'enlarge' as const, rules: [verdict.rule], doubts: [] }
  if (why) return { ...none, edits: [], left: [{ layer: product.layer, name: product.name, why }] }
  const { measure } = verdict
  const obstacles = obstaclesFor([product], look)
  const wanted =
    measure?.unit === 'share' && measure.bound === 'min'
      ? Math.sqrt(measure.limit / Math.max(0.01, measure.measured)) * spare
      : 1
  const found = wanted > 1 ? largest(product.box, wanted, obstacles, look) : centred(product.box, obstacles, look) // prettier-ignore
  if (!found) {
    const left: LeftOut[] = [{ layer: product.layer, name: product.name, why: 'no-room' }]
    return { ...none, edits: [], left }
  }
  const { x, y } = centre(found.box)
  const enough = found.by >= wanted * 0.99
  return {
    ...none,
    doubts: [...(enough ? [] : ['not-enough' as const]), ...(hasHost(look) ? ['beside-host' as const] : [])], // prettier-ignore
    left: [],
    edits: [{ do: 'scale', layer: product.layer, by: found.by, x, y }],
  }
}

/** A product may be in a host's hand: nobody knows but who looks. */
const hasHost = ({ hosts, placements }: Look): boolean =>
  hosts.length > 0 || placements.some(({ role }) => role === 'host')

const whyNot = ({ locked, held }: Placement): LeftOut['why'] | null =>
  locked ? 'locked' : (held ?? null)

interface Found {
  by: number
  box: Box
}

function largest(box: Box, wanted: number, obstacles: Obstacle[], look: Look): Found | null {
  const room = roomIn(look.cover, box)
  const most = Math.min(wanted, room.width / box.width, room.height / box.height)
  for (let by = most; by >= least; by -= 0.02) {
    const grown = scaled(box, by)
    const goal = {
      x: clamp(grown.x, room.x, room.x + room.width - grown.width),
      y: clamp(grown.y, room.y, room.y + room.height - grown.height),
    }
    const to = nearest({ ...grown, ...goal }, box, obstacles, look)
    if (to) return { by, box: to }
  }
  return null
}

function centred(box: Box, obstacles: Obstacle[], look: Look): Found | null {
  const { width, height } = look.cover
  const middle = { ...box, x: (width - box.width) / 2, y: (height - box.height) / 2 }
  const to = nearest(middle, box, obstacles, look)
  if (!to || Math.abs(to.x - box.x) + Math.abs(to.y - box.y) < 2) return null
  return { by: 1, box: to }
}

const scaled = (box: Box, by: number): Box => {
  const { x, y } = centre(box)
  const [width, height] = [box.width * by, box.height * by]
  return { x: x - width / 2, y: y - height / 2, width, height }
}
