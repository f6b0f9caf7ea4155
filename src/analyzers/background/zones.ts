import type { Size } from '../../core/geometry'
import { newMask, type Mask } from '../../core/image/raster'

/** What a pixel may count for, as bits; one that is written on counts for nothing else. */
export const zone = { core: 1, behind: 2, whole: 4, written: 8, host: 16 }

/** So far from the mask's edge neither side's pixels are trusted, in pixels. */
const rim = 10
/** The subject's outline counts for its focus, too: so many pixels beyond the mask belong to it. */
const outline = 4

/**
 * `core`: well inside the subject; `behind`: well outside; `whole`: the subject with its outline;
 * `host`: of what is inside, well inside people. Without a subject everything is both `behind` and
 * `whole`.
 */
export function zonesOf(inside: Mask | null, size: Size, people: Mask | null = null): Mask {
  const out = insideOut(inside, size)
  if (!inside || !people) return out
  insideOut(people, size).data.forEach((bits, at) => {
    if (bits & out.data[at] & zone.core) out.data[at] |= zone.host
  })
  return out
}

function insideOut(inside: Mask | null, { width, height }: Size): Mask {
  const out = newMask(width, height)
  if (!inside) {
    out.data.fill(zone.behind | zone.whole)
    return out
  }
  const far = edgeDistance(inside)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0, from = (y + 1) * (width + 2) + 1; x < width; x++, at++, from++) {
      const deep = far[from] > rim
      out.data[at] =
        inside.data[at] > 127
          ? zone.whole | (deep ? zone.core : 0)
          : (deep ? zone.behind : 0) | (far[from] <= outline ? zone.whole : 0)
    }
  }
  return out
}

/**
 * How far the nearest pixel of the other side is, by the longer axis, up to just beyond the rim,
 * with a frame of one pixel: what lies beyond the picture is no side. Two sweeps over the
 * neighbours that were passed already give it exactly.
 */
function edgeDistance({ width, height, data }: Mask): Uint8Array {
  const row = width + 2
  const far = new Uint8Array(row * (height + 2)).fill(rim + 1)
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, at = (y + 1) * row + 1; x < width; x++, from++, at++) {
      const side = data[from] > 127
      if (x > 0 && data[from - 1] > 127 !== side) far[at] = far[at - 1] = 1
      if (y === 0) continue
      if (data[from - width] > 127 !== side) far[at] = far[at - row] = 1
      if (x > 0 && data[from - width - 1] > 127 !== side) far[at] = far[at - row - 1] = 1
      if (x < width - 1 && data[from - width + 1] > 127 !== side) far[at] = far[at - row + 1] = 1
    }
  }
  for (let y = 1; y <= height; y++) {
    for (let at = y * row + 1, end = at + width; at < end; at++)
      lower(far, at, far[at - 1], far[at - row - 1], far[at - row], far[at - row + 1])
  }
  for (let y = height; y > 0; y--) {
    for (let end = y * row, at = end + width; at > end; at--)
      lower(far, at, far[at + 1], far[at + row + 1], far[at + row], far[at + row - 1])
  }
  return far
}

function lower(far: Uint8Array, at: number, a: number, b: number, c: number, d: number): void {
  const least =
    1 +
    (a < b ? (a < c ? (a < d ? a : d) : c < d ? c : d) : b < c ? (b < d ? b : d) : c < d ? c : d)
  if (least < far[at]) far[at] = least
}
