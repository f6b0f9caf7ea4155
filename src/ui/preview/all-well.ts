import type { Pack } from '../../core/pack'
import type { Layer } from '../../core/scene'

type AllWell = 'allSeen' | 'allClear' | 'allReadable'

/**
 * What may be said of a cover on which nothing was found: no more than was looked at. How large type
 * is, only layers tell, and a picture file has none. Null: nothing was looked at.
 */
export function allWell(
  { rules, smallestType }: Pack['viewing'],
  layers: readonly Pick<Layer, 'text'>[],
): AllWell | null {
  const isSized = smallestType > 0 && layers.some(({ text }) => text !== undefined)
  if (rules.length > 0) return isSized ? 'allSeen' : 'allClear'
  return isSized ? 'allReadable' : null
}
