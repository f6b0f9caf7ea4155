import type { Region, TextLine } from '../../core/evidence'

/** Text higher than this share of the frame is set by a designer, not printed on a package. */
const printed = 0.03

/**
 * Whether a line read from pixels may be part of a photographed thing: small, and with the subject
 * all around it. Text of layers never is. A subject that fills most of the frame says nothing.
 * Where nobody could look for the subject (undefined), any read line may be.
 */
export function mayBeOnProduct(line: TextLine, subject: Region | null | undefined): boolean {
  if (line.origin === 'layer') return false
  if (subject === undefined) return true
  if (!subject || subject.share > 0.7) return false
  const { mask } = subject
  if (line.height > printed * mask.height) return false
  const { x, y, width, height } = line.box
  const margin = line.height
  const ring = [
    [x - margin, y - margin], [x + width / 2, y - margin], [x + width + margin, y - margin], [x - margin, y + height / 2],
    [x + width + margin, y + height / 2], [x - margin, y + height + margin], [x + width / 2, y + height + margin], [x + width + margin, y + height + margin],
  ] // prettier-ignore
  const inside = ring.filter(([px, py]) => {
    const [column, row] = [Math.round(px), Math.round(py)]
    return (
      column >= 0 &&
      row >= 0 &&
      column < mask.width &&
      row < mask.height &&
      mask.data[row * mask.width + column] > 127
    )
  })
  return inside.length >= 7
}
