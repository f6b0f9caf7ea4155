import type { FoundCode } from '../../core/engines'
import { boundsOf, grow, iou, shareInside, type Polygon } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'
import { findersIn, type Finder } from './finders'
import { isWritten } from './written'

/** Finders of a mask that is `scale` times smaller than the picture, in the picture's pixels. */
export const findersAt = (mask: Mask, scale: number): Finder[] =>
  findersIn(mask).map(({ box: { x, y, width, height }, round }) => {
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
 * Undecoded finds that are a code; of those, the ones with round corners are a mini-program's.
 * `mask`: as in `unreadIn`.
 */
export function confirmed(
  found: FoundCode[],
  finders: () => Finder[],
  mask: () => Mask,
): FoundCode[] {
  return found.flatMap((code) => {
    if (code.text !== null) return [code]
    if (code.kind === 'micro-qr' && !isSquare(code.polygon)) return []
    // A small code has one corner: more of them beside it are a pattern, too.
    const corners = cornersOf(code.polygon, finders(), code.kind === 'qr' ? 0.05 : 1)
    if (corners.length < 3) return [code]
    // A code has three corners; a fourth one makes it a pattern of dots in rings, and so does a
    // plain middle.
    if (corners.length > 3 || !isWritten(mask(), corners)) return []
    return [
      corners.filter(({ round }) => round).length > 1 ? { ...code, kind: 'mini-program' } : code,
    ]
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
