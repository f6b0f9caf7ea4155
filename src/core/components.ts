import type { Box } from './geometry'
import { newMask, type Mask } from './raster'

export interface Component {
  area: number
  box: Box
}

/** The 4-connected parts of a mask; `labels` holds 0 outside and 1 + the index in `parts` inside. */
export function components({ width, height, data }: Mask): { labels: Int32Array; parts: Component[] } {
  const labels = new Int32Array(width * height)
  const parts: Component[] = []
  const stack = new Int32Array(width * height)
  for (let start = 0; start < labels.length; start++) {
    if (labels[start] !== 0 || data[start] <= 127) continue
    const label = parts.length + 1
    let [left, top, right, bottom, area, depth] = [width, height, 0, 0, 0, 0]
    const visit = (at: number) => {
      if (labels[at] !== 0 || data[at] <= 127) return
      labels[at] = label
      stack[depth++] = at
    }
    visit(start)
    while (depth > 0) {
      const at = stack[--depth]
      const x = at % width
      const y = (at - x) / width
      area++
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      if (x > 0) visit(at - 1)
      if (x < width - 1) visit(at + 1)
      if (y > 0) visit(at - width)
      if (y < height - 1) visit(at + width)
    }
    parts.push({ area, box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } })
  }
  return { labels, parts }
}

/**
 * Frees a soft mask of crumbs and pinholes: parts smaller than `least` of the biggest one are emptied, and holes smaller than that
 * are filled. A crumb in a corner would stretch the bounding box over the whole frame.
 */
export function clean(mask: Mask, least: number): Mask {
  const data = new Uint8Array(mask.data)
  sweep(mask, least, (at) => (data[at] = 0))
  const inverse = newMask(mask.width, mask.height)
  inverse.data.set(data.map((value) => (value > 127 ? 0 : 255)))
  const most = least * biggest({ ...mask, data })
  const { labels, parts } = components(inverse)
  labels.forEach((label, at) => {
    if (label > 0 && parts[label - 1].area < most) data[at] = 255
  })
  return { width: mask.width, height: mask.height, data }
}

function sweep(mask: Mask, least: number, drop: (at: number) => void): void {
  const { labels, parts } = components(mask)
  const floor = least * Math.max(0, ...parts.map(({ area }) => area))
  labels.forEach((label, at) => {
    if (label > 0 && parts[label - 1].area < floor) drop(at)
  })
}

const biggest = (mask: Mask) => components(mask).parts.reduce((most, { area }) => Math.max(most, area), 0)
