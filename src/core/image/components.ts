import type { Box } from '../geometry'
import { newMask, type Mask } from './raster'

export interface Component {
  area: number
  box: Box
}

/**
 * The 4-connected parts of a mask; `labels` holds 0 outside and 1 + the index in `parts` inside.
 * Where bounds are enough, `ComponentBounds` is quicker.
 */
export function components({ width, height, data }: Mask): {
  labels: Int32Array
  parts: Component[]
} {
  const labels = new Int32Array(width * height)
  const parts: Component[] = []
  const stack = new Int32Array(width * height)
  const isNew = (at: number) => labels[at] === 0 && data[at] > 127
  for (let start = 0; start < labels.length; start++) {
    if (!isNew(start)) continue
    const label = parts.length + 1
    let [left, top, right, bottom, area, depth] = [width, height, 0, 0, 0, 0]
    labels[start] = label
    stack[depth++] = start
    while (depth > 0) {
      const at = stack[--depth]
      const x = at % width
      const y = (at - x) / width
      area++
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
      if (x > 0 && isNew(at - 1)) labels[(stack[depth++] = at - 1)] = label
      if (x < width - 1 && isNew(at + 1)) labels[(stack[depth++] = at + 1)] = label
      if (y > 0 && isNew(at - width)) labels[(stack[depth++] = at - width)] = label
      if (y < height - 1 && isNew(at + width)) labels[(stack[depth++] = at + width)] = label
    }
    parts.push({
      area,
      box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 },
    })
  }
  return { labels, parts }
}

/**
 * Frees a soft mask of crumbs and pinholes: parts smaller than `least` of the biggest one are
 * emptied, and holes smaller than that are filled. A crumb in a corner would stretch the bounding
 * box over the whole frame.
 */
export function clean(mask: Mask, least: number): Mask {
  const data = new Uint8Array(mask.data)
  const { labels, parts } = components(mask)
  const floor = least * parts.reduce((most, { area }) => Math.max(most, area), 0)
  for (let at = 0; at < data.length; at++)
    if (labels[at] > 0 && parts[labels[at] - 1].area < floor) data[at] = 0
  const inverse = newMask(mask.width, mask.height)
  for (let at = 0; at < data.length; at++) inverse.data[at] = data[at] > 127 ? 0 : 255
  const holes = components(inverse)
  for (let at = 0; at < data.length; at++) {
    if (holes.labels[at] > 0 && holes.parts[holes.labels[at] - 1].area < floor) data[at] = 255
  }
  return { width: mask.width, height: mask.height, data }
}
