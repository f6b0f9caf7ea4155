import { area, type Box, type Size } from '../../core/geometry'
import { crop, type Mask, type Raster } from '../../core/image/raster'
import { enlarge } from '../../core/image/enlarge'
import { regionOf } from '../../core/image/region'
import { half } from '../../core/image/shrink'

/**
 * Masks are answered at this short side, in the picture's shape; the network's squares hold no more
 * detail.
 */
const answered = 320
/** Room around the first look's box for the second one, as a share of the box. */
const room = { across: 0.12, down: 0.08 }
/** A box that fills so much of the frame is not worth a second look. */
const filled = 0.85
/**
 * The network's value from which a pixel is a person's. It paints a little beyond the outline: at
 * .58 the share error is 1.1 points, at .5 1.3 (110 pictures, bench/people.ts).
 */
const leastValue = 0.58

/**
 * The part of the picture in which the first look saw people; null when it saw nobody, or people
 * all over.
 */
export function nearer(raster: Raster, first: Mask): { box: Box; part: Raster } | null {
  const seen = regionOf(first, 'estimated')
  if (!seen) return null
  const [padX, padY] = [seen.box.width * room.across, seen.box.height * room.down]
  const left = Math.max(0, seen.box.x - padX) / first.width
  const top = Math.max(0, seen.box.y - padY) / first.height
  const box = {
    x: left,
    y: top,
    width: Math.min(first.width, seen.box.x + seen.box.width + padX) / first.width - left,
    height: Math.min(first.height, seen.box.y + seen.box.height + padY) / first.height - top,
  }
  if (area(box) > filled) return null
  const part = cutOut(raster, box, Math.min(first.width, first.height))
  return area(part) > 0 ? { box, part } : null
}

/** From the smallest half of the picture that still has `least` pixels in the box. */
function cutOut(raster: Raster, share: Box, least: number): Raster {
  const box = scaled(share, raster)
  const deep = Math.min(box.width, box.height) >= 2 * least
  return deep ? cutOut(half(raster), share, least) : crop(raster, box)
}

/** Both looks on one another: within the nearer one's box, the mean of the two. */
export function joinMasks(raster: Size, first: Mask, near: { box: Box; mask: Mask } | null): Mask {
  const scale = Math.min(1, answered / Math.min(raster.width, raster.height))
  const size = (length: number) => Math.max(1, Math.round(length * scale))
  const out = enlarge(first, size(raster.width), size(raster.height))
  if (near) {
    const { x, y, width, height } = scaled(near.box, out)
    const second = enlarge(
      near.mask,
      Math.min(width, out.width - x),
      Math.min(height, out.height - y),
    )
    for (let row = 0; row < second.height; row++) {
      for (let column = 0; column < second.width; column++) {
        const at = (y + row) * out.width + x + column
        out.data[at] = (out.data[at] + second.data[row * second.width + column]) / 2
      }
    }
  }
  for (let at = 0; at < out.data.length; at++) out.data[at] = raised[out.data[at]]
  return out
}

/** From the least value of a person's pixel on, a pixel is in the mask. */
const raised = Uint8Array.from({ length: 256 }, (_, value) =>
  Math.min(255, (value * 0.5) / leastValue),
)

/** A box in shares of a picture, in its whole pixels. */
function scaled({ x, y, width, height }: Box, size: Size): Box {
  const left = Math.min(size.width - 1, Math.round(x * size.width))
  const top = Math.min(size.height - 1, Math.round(y * size.height))
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.round((x + width) * size.width) - left),
    height: Math.max(1, Math.round((y + height) * size.height) - top),
  }
}
