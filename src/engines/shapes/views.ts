import { fromBorder } from '../../core/image/from-border'
import { newMask, type Mask } from '../../core/image/raster'

/**
 * A frame with a hole that is the mark: the hole must be this much of it, and the frame nearly fill
 * its box.
 */
const frame = { hole: 0.03, filled: 0.7, slim: 2 }
const least = 10

/**
 * What may be the mark in painted shapes: all of it, each colour alone (a white letter on a blue
 * tile), and of a full tile or disc what is cut out of it.
 */
export function viewsOf(painted: Mask, colours: number): Mask[] {
  const views = [select(painted, (value) => value > 0)]
  if (colours > 1)
    for (let k = 1; k <= Math.min(colours, 6); k++)
      views.push(select(painted, (value) => value === k))
  return views.flatMap((mask) => {
    const whole = crop(mask)
    if (!whole) return []
    const hole = holeOf(whole)
    return hole ? [whole, hole] : [whole]
  })
}

const select = ({ width, height, data }: Mask, wanted: (value: number) => boolean): Mask => {
  const out = newMask(width, height)
  for (let i = 0; i < data.length; i++) out.data[i] = wanted(data[i]) ? 1 : 0
  return out
}

function holeOf(mask: Mask): Mask | null {
  const { width, height, data } = mask
  const ratio = width / height
  if (ratio > frame.slim || ratio < 1 / frame.slim) return null
  const inside = insideOf(mask)
  const filled = count(inside.data)
  if (filled / (width * height) <= frame.filled) return null
  for (let i = 0; i < data.length; i++) if (data[i]) inside.data[i] = 0
  if (count(inside.data) <= frame.hole * filled) return null
  const hole = crop(inside)
  return hole && Math.max(hole.width, hole.height) >= least ? hole : null
}

/** All that can't be reached from outside. */
function insideOf(mask: Mask): Mask {
  const out = newMask(mask.width, mask.height)
  out.data.fill(1)
  fromBorder(mask, (i) => {
    if (mask.data[i] || !out.data[i]) return false
    out.data[i] = 0
    return true
  })
  return out
}

const count = (data: ArrayLike<number>): number => {
  let n = 0
  for (let i = 0; i < data.length; i++) n += data[i]
  return n
}

function crop({ width, height, data }: Mask): Mask | null {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let i = 0; i < data.length; i++) {
    if (!data[i]) continue
    const x = i % width
    const y = (i / width) | 0
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (right < 0) return null
  const out = newMask(right - left + 1, bottom - top + 1)
  for (let y = 0; y < out.height; y++)
    out.data.set(
      data.subarray((top + y) * width + left, (top + y) * width + right + 1),
      y * out.width,
    )
  return out
}
