import type { CoverFrame } from '../frames'

/** Plain paint alone: neither a layer nor a picture is to be seen, so there is nothing to judge. */
export const isEmpty = (frame: CoverFrame): boolean =>
  !frame.children.some(({ visible }) => visible) && !showsPicture(frame)

function showsPicture({ fills }: CoverFrame): boolean {
  if (fills === figma.mixed) return true
  return fills.some((paint) => paint.visible !== false && !plain.includes(paint.type))
}
const plain: Paint['type'][] = [
  'SOLID',
  'GRADIENT_LINEAR',
  'GRADIENT_RADIAL',
  'GRADIENT_ANGULAR',
  'GRADIENT_DIAMOND',
]
