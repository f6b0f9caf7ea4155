import type { Point } from '../../core/geometry'
import type { Role } from '../../core/scene'
import type { Anchor } from '../../wall/worker-messages'
import type { Kept } from '../strings'

/**
 * Around what a frame of another shape becomes a cover: what a person marked, else what the last
 * check saw, else the middle.
 */
export function keptIn(marked: Role | null, seen: Anchor | null): { kept: Kept; focus?: Point } {
  // Where the marked layer lies is known best by the sandbox.
  if (marked === 'host' || marked === 'product') return { kept: marked }
  return seen ? { kept: seen.on, focus: { x: seen.x, y: seen.y } } : { kept: 'middle' }
}
