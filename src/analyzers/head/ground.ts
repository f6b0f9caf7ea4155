import type { FoundFace } from '../../core/engines'
import { crop, type Raster } from '../../core/image/raster'
import { shrink } from '../../core/image/shrink'

/** How wide a face is looked at, in pixels: grain and what a JPEG leaves are gone. */
const faceWidth = 48
/**
 * To each side as much again, as far as the frame goes: what is worn or held before the eyes is
 * hardly so wide. Of a face that leaves less room than one of them nothing is told.
 */
const beside = 1
/** Of the face's height: so far above the eyes a picture that ends at them has ended. */
const lifted = 0.15
/** Of its height: so far above the box the ground goes on; a bar over the eyes ends before. */
const above = 0.4
/** The largest step of a channel from one pixel of the ground to the next, 0…255. */
const step = 6

/**
 * How much of the place from a little above the box to a little above the eyes, three times as wide
 * as the box, is one even ground, 0…1: a photograph that is cut at the nose shows a face, too, but
 * no eyes that anything hides.
 */
export function groundAbove(
  raster: Raster,
  { box, landmarks: [right, left] }: Pick<FoundFace, 'box' | 'landmarks'>,
): number {
  const top = Math.max(0, box.y - above * box.height)
  const start = Math.max(0, box.x - beside * box.width)
  const end = Math.min(raster.width, box.x + (1 + beside) * box.width)
  if (!right || !left || end - start < (1 + beside) * box.width) return 0
  const bottom = (right.y + left.y) / 2 - lifted * box.height
  const part = crop(raster, { x: start, y: top, width: end - start, height: bottom - top })
  const scale = Math.min(1, faceWidth / box.width)
  const [width, height] = [part.width * scale, part.height * scale].map(Math.round)
  const middle = Math.round(((right.x + left.x) / 2 - start) * scale)
  if (width < 1 || height < 1 || middle < 0 || middle >= width) return 0
  return evenFrom(shrink(part, width, height), (height - 1) * width + middle) / (width * height)
}

/** How many pixels can be reached from one by small steps of colour. */
function evenFrom({ data, width, height }: Raster, seed: number): number {
  const isNear = (a: number, b: number) =>
    [0, 1, 2].every((c) => Math.abs(data[a * 4 + c] - data[b * 4 + c]) <= step)
  const reached = new Set([seed])
  // A set goes on to what is added to it while it is walked.
  for (const at of reached) {
    const x = at % width
    const next = [x > 0 && at - 1, x < width - 1 && at + 1, at - width, at + width]
    for (const to of next)
      if (to !== false && to >= 0 && to < width * height && isNear(at, to)) reached.add(to)
  }
  return reached.size
}
