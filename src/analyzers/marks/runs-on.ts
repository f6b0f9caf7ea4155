import { grow, type Box, type Size } from '../../core/geometry'
import { fromBorder } from '../../core/image/from-border'
import { crop, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import { twoTone } from '../../core/image/two-tone'

/** Room around the box, as a share of its longer side, and the pixels of that at which it is seen. */
const room = 0.3
const side = 160
/** So much of the ink must hang together with what lies around. */
const most = 0.5

/**
 * Whether the ink in the box goes on far beyond it, as stripes and folds do: a mark ends. The ink is
 * what differs from the ground at the box's border; it is followed where its colour goes on. Of what
 * the picture itself cuts off nobody can tell.
 */
export function runsOn(raster: Raster, box: Box): boolean {
  if (!isWithin(grow(box, atEdge), raster)) return false
  const around = grow(box, room * Math.max(box.width, box.height))
  const wide = crop(raster, around)
  const scale = Math.min(1, side / Math.max(wide.width, wide.height))
  const sized = (length: number) => Math.max(1, Math.round(length * scale))
  const seen = resize(wide, sized(wide.width), sized(wide.height))
  const [left, top] = [box.x - Math.max(0, around.x), box.y - Math.max(0, around.y)]
  const inside = { x: left * scale, y: top * scale, width: box.width * scale, height: box.height * scale } // prettier-ignore
  const isInk = inkOf(crop(seen, inside))
  if (!isInk) return false
  const reached = new Uint8Array(seen.width * seen.height)
  const like = (i: number) => isInk(seen.data, i * 4)
  fromBorder(seen, (i) => reached[i] === 0 && like(i) && (reached[i] = 1) === 1)
  let [ink, hanging] = [0, 0]
  for (let y = Math.floor(inside.y); y < inside.y + inside.height && y < seen.height; y++) {
    for (let x = Math.floor(inside.x); x < inside.x + inside.width && x < seen.width; x++) {
      const i = y * seen.width + x
      if (!like(i)) continue
      ink++
      hanging += reached[i]
    }
  }
  return hanging > most * ink
}

const atEdge = 2
const isWithin = ({ x, y, width, height }: Box, frame: Size): boolean =>
  x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height

/** Tells the ink's colour: nearer to it than to the ground's, by half the way. */
function inkOf(part: Raster): ((data: ArrayLike<number>, p: number) => boolean) | null {
  if (Math.min(part.width, part.height) < 4) return null
  const { ground, ink } = twoTone(part).colours
  const gap = squared(ink, 0, ground)
  return (data, p) => squared(data, p, ink) < Math.min(gap / 4, squared(data, p, ground))
}

const squared = (data: ArrayLike<number>, p: number, [r, g, b]: readonly number[]): number =>
  (data[p] - r) ** 2 + (data[p + 1] - g) ** 2 + (data[p + 2] - b) ** 2
