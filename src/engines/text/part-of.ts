import type { ReadLine } from '../../core/engines'
import { boundsOf, shortSide } from '../../core/geometry'
import { isInside } from '../../core/polygon'
import { countLetters } from './scripts'

/** Whether a line is a part of another that was found once more by itself: a mark, or a stroke. */
export const isPartOf = (line: ReadLine, whole: ReadLine): boolean =>
  isMarkOver(line, whole) || (!line.readable && isPieceOf(line, whole))

/**
 * A mark over letters of Thai, which may stand so high that it was found by itself: one sign at most,
 * no higher than the letters, less than their height above them.
 */
function isMarkOver({ polygon, text }: ReadLine, whole: ReadLine): boolean {
  if ([...text].length > 1 || countLetters(whole.text, 'tha') < 2) return false
  const [mark, line] = [boundsOf(polygon), boundsOf(whole.polygon)]
  const above = line.y - mark.y - mark.height
  return (
    mark.height < line.height &&
    mark.x > line.x &&
    mark.x + mark.width < line.x + line.width &&
    mark.y < line.y &&
    Math.abs(above) < line.height / 2
  )
}

/** A stroke of a letter that was read, found once more by itself: half as wide as the letter is high. */
function isPieceOf({ polygon }: ReadLine, whole: ReadLine): boolean {
  const piece = boundsOf(polygon)
  return (
    whole.readable &&
    Math.max(piece.width, piece.height) <= shortSide(whole.polygon) / 2 &&
    polygon.every((corner) => isInside(corner, whole.polygon))
  )
}
