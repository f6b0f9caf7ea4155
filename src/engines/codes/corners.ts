import type { FoundCode } from '../../core/engines'
import { boundsOf, grow, iou, shareInside, type Polygon } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'
import type { ComponentBounds } from '../component-bounds'
import { findersIn, type Finder } from './finders'
import { isPattern } from './pattern'
import { isSquareCorner, upperSide } from './square-corner'
import { isFilled, isWritten } from './written'

/** Finders of a mask that is `scale` times smaller than the picture, in the picture's pixels. */
export const findersAt = (mask: Mask, scale: number, components: ComponentBounds): Finder[] =>
  findersIn(mask, components).map(({ box: { x, y, width, height }, round }) => {
    return {
      box: { x: scale * x, y: scale * y, width: scale * width, height: scale * height },
      round,
    }
  })

/** Of what is found at two sizes, the first is kept. */
export const joined = (first: readonly Finder[], second: readonly Finder[]): Finder[] => [
  ...first,
  ...second.filter(({ box }) => !first.some((other) => iou(other.box, box) > 0.4)),
]

/**
 * Of undecoded finds those that may be a code; the ones with round corners are a mini-program's.
 * What shows three corners, or two and modules all over, is one for sure. `mask`: as in
 * `undecodedIn`.
 */
export function confirmed(
  found: FoundCode[],
  finders: () => Finder[],
  mask: () => Mask,
): FoundCode[] {
  const decoded = found.some(({ text }) => text !== null)
  return found.flatMap((code) => {
    if (code.text !== null) return [code]
    const whole = code.kind === 'qr'
    if (code.kind === 'micro-qr' && !isSquare(code.polygon)) return []
    // A small code has one corner: more of them beside it are a pattern, too.
    const corners = cornersOf(code.polygon, finders(), whole ? 0.05 : 1)
    // A code has three corners; a fourth one makes it a pattern of dots in rings, and so does a
    // plain middle, and a crowd of such rings around. Without any it is texture.
    if (corners.length === 0 || corners.length > 3) return []
    const upper = upperSide(code.polygon)
    if (code.kind === 'micro-qr' && !corners.some((it) => isSquareCorner(mask(), it, upper)))
      return []
    if (corners.length === 3 && !isWritten(mask(), corners)) return []
    if (!decoded && isPattern(finders(), code.polygon, corners[0].box.width)) return []
    const sure = (whole || corners.length > 1) && isFilled(mask(), code.polygon, 1)
    const round = corners.filter((it) => it.round).length > 1
    return [{ ...code, sure, ...(round && { kind: 'mini-program' }) }]
  })
}

/** With one ring for a witness, a code is a square at least. */
function isSquare(polygon: Polygon): boolean {
  const sides = polygon.map(([x, y], i) =>
    Math.hypot(polygon[(i + 1) % 4][0] - x, polygon[(i + 1) % 4][1] - y),
  )
  return Math.max(...sides) < mostUnequal * Math.min(...sides)
}
/**
 * What is seen askew is no more than so much longer on one side: round codes, found by chance, up to
 * 1.5, letters about a ring 1.8 times.
 */
const mostUnequal = 1.6

/** Of a code's width: 7 modules of 11 in the smallest one; more is the card that it lies on. */
const mostCorner = 0.7

/**
 * The larger finders in and `around` (a share of its size) the code; smaller ones are its alignment
 * patterns.
 */
function cornersOf(polygon: Polygon, finders: readonly Finder[], around: number): Finder[] {
  const box = boundsOf(polygon)
  const reach = grow(box, around * Math.max(box.width, box.height))
  const inside = finders.filter(
    ({ box: it }) => it.width < mostCorner * box.width && shareInside(it, reach) > 0.6,
  )
  const largest = Math.max(...inside.map(({ box: it }) => it.width))
  return inside.filter(({ box: it }) => it.width > 0.8 * largest)
}
