import { centre, grow, iou, type Box } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'
import { inverse } from '../../core/image/inverse'
import type { ComponentBounds } from '../component-bounds'

/**
 * A dot in the middle of a ring, as three corners of a code have it; `round` when the ring is a
 * circle.
 */
export interface Finder {
  box: Box
  round: boolean
}

/** What is at most this is ink. */
const ink = 127
/** Of the ring's size: how far the dot may be off its centre. */
const off = 0.12
/** Pixels. */
const least = 7
/** Of a finder's seven modules, five are its white and what is in it. */
const outer = 7 / 5

/** The pieces of one colour that are about as high as wide. */
interface Pieces {
  plane: Mask
  dots: Box[]
  rings: Box[]
  /** The white between ring and dot, which is left where the ring has grown into a dark ground. */
  gaps: Box[]
}

/**
 * Dots in rings, dark on light and light on dark. `mask`: neighbourhoods brought to one contrast.
 */
export function findersIn(mask: Mask, components: ComponentBounds): Finder[] {
  const [dark, light] = [mask, inverse(mask)].map((plane) => piecesOf(plane, components))
  const found = [
    ...inRings(dark, dark.rings, [0.15, 0.65]),
    ...inRings(light, light.rings, [0.15, 0.65]),
  ]
  for (const [dots, { gaps, plane }] of [
    [dark, light],
    [light, dark],
  ] as const) {
    for (const { box, round } of inRings({ ...dots, plane }, gaps, [0.45, 0.75])) {
      const whole = grow(box, ((outer - 1) / 2) * box.width)
      if (!found.some((other) => iou(other.box, whole) > 0.4)) found.push({ box: whole, round })
    }
  }
  return found
}

function piecesOf(plane: Mask, components: ComponentBounds): Pieces {
  const pieces: Pieces = { plane, dots: [], rings: [], gaps: [] }
  components.each(plane, ink, (left, top, right, bottom, area) => {
    const box = { x: left, y: top, width: right - left, height: bottom - top }
    const ratio = box.width / box.height
    if (ratio < 0.7 || ratio > 1.43) return
    const filled = area / (box.width * box.height)
    // A single pixel is too small to be the dot of any ring.
    if (filled > 0.6 && box.width > 1) pieces.dots.push(box)
    else if (filled > 0.2 && box.width >= least) pieces.rings.push(box)
    if (filled > 0.35 && filled < 0.75 && box.width >= least) pieces.gaps.push(box)
  })
  return pieces
}

/**
 * `plane` is that of the rings; `sizes` are those of a dot, as shares of its ring. Grain has
 * thousands of both: nothing is copied.
 */
function inRings(
  { plane, dots }: Pieces,
  rings: readonly Box[],
  [from, to]: readonly [number, number],
): Finder[] {
  const near = byPlace(dots)
  const hasDot = (ring: Box): boolean => {
    const { x, y } = centre(ring)
    for (let j = -cell; j <= cell; j += cell) {
      for (let i = -cell; i <= cell; i += cell) {
        for (const dot of near.get(cellOf(x + i, y + j)) ?? []) {
          const [at, size] = [centre(dot), dot.width / ring.width]
          if (Math.hypot(at.x - x, at.y - y) / ring.width < off && size > from && size < to)
            return true
        }
      }
    }
    return false
  }
  return rings.filter(hasDot).map((ring) => ({ box: ring, round: isRound(plane, ring) }))
}

const cell = 8
const cellOf = (x: number, y: number) => Math.floor(y / cell) * 4096 + Math.floor(x / cell)

function byPlace(dots: readonly Box[]): Map<number, Box[]> {
  const near = new Map<number, Box[]>()
  for (const dot of dots) {
    const { x, y } = centre(dot)
    const there = near.get(cellOf(x, y))
    if (there) there.push(dot)
    else near.set(cellOf(x, y), [dot])
  }
  return near
}

/** Seen from the middle, the rim of a circle is equally far everywhere; that of a square is not. */
function isRound({ data, width }: Mask, ring: Box): boolean {
  const { x, y } = centre(ring)
  const rim: number[] = []
  for (let k = 0; k < 32; k++) {
    const [dx, dy] = [Math.cos((k * Math.PI) / 16), Math.sin((k * Math.PI) / 16)]
    let far = 0
    for (let r = 0.3 * ring.width; r < 0.75 * ring.width; r += 0.5) {
      const [px, py] = [Math.floor(x + r * dx), Math.floor(y + r * dy)]
      const inside =
        px >= ring.x && py >= ring.y && px < ring.x + ring.width && py < ring.y + ring.height
      if (inside && data[py * width + px] <= ink) far = r
    }
    rim.push(far)
  }
  const mean = rim.reduce((sum, r) => sum + r, 0) / rim.length
  return Math.sqrt(rim.reduce((sum, r) => sum + (r - mean) ** 2, 0) / rim.length) < 0.08 * mean
}
