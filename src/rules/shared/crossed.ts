import type { Code, TextLine } from '../../core/evidence'
import { boundsOf, centre } from '../../core/geometry'
import { trusted } from './trusted'

/** Of the find's side, so much of a line must lie in it. */
const across = 0.5
/** A brand in the middle of a styled code is a letter or three. */
const fewest = 4

/**
 * Whether what nobody could decode has a line of type running across it: then the rings may be those
 * of letters, or the code is written over, and a person must look.
 */
export const isCrossed = ({ text, box }: Code, lines: readonly TextLine[]): boolean =>
  text === null &&
  lines.some((line) => {
    const { x, width } = boundsOf(line.polygon)
    const { y } = centre(line.box)
    const inside = Math.min(x + width, box.x + box.width) - Math.max(x, box.x)
    return (
      line.text.length >= fewest &&
      line.confidence >= trusted &&
      y > box.y &&
      y < box.y + box.height &&
      inside >= across * box.width
    )
  })
