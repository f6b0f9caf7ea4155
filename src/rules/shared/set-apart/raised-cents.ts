import { enclose } from '../../../core/geometry'
import { follows, gapAcross, hangs } from '../neighbours'
import { textOf, type Phrase, type Piece } from '../phrase'

/** What a reader makes of the cents' edge beside the number: `19°`, and of the number's: `[95`. */
const whole = /^(\D{0,12}\d{1,4})[°'’"^*·.,]?$/u
const cents = /^[[({|'’°.,]?(\d{2})(?:[^\d%].{0,3})?$/u

/** Of the number's height. */
const raised = { highest: 0.75, level: 0.3, near: 0.4 }
/** The currency may hang under the cents or stand before the number. */
const sign = /^\P{N}{1,5}$/u

/**
 * A price whose cents stand small at its top: `19⁹⁹ €`. Two such numbers with no currency are money's
 * shape, which is a question.
 */
export function raisedCents(lines: readonly Piece[]): Phrase[] {
  return lines.flatMap((number) => {
    const found = whole.exec(textOf(number))?.[1]
    if (!found) return []
    const small = lines.find((other) => isRaised(number, other))
    if (!small) return []
    const units = { ...number, end: found.length }
    const parts = { ...small, start: textOf(small).search(/\d/) }
    const signs = lines.filter((other) => sign.test(textOf(other)))
    const before = signs.find((other) => follows(other, number))
    const both = { box: enclose([number.box, small.box]) }
    const after = signs.find((other) => follows(both, other) || hangs(small, other))
    return [
      {
        pieces: [...(before ? [before] : []), units, parts, ...(after ? [after] : [])],
        gaps: before ? [' ', ','] : [','],
        doubtful: true as const,
      },
    ]
  })
}

/** Whether `small` are two digits in the number's upper half, right beside it. */
function isRaised(number: Piece, small: Piece): boolean {
  const { x, y, width, height } = number.box
  const gap = gapAcross(number, small)
  return (
    small.box.height <= raised.highest * height &&
    Math.abs(small.box.y - y) <= raised.level * height &&
    Math.abs(gap) < raised.near * height &&
    small.box.x > x + width / 2 &&
    cents.test(textOf(small))
  )
}
