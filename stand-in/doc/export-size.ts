import type { Rect } from './item'
import type { Switches } from '../switches'

/** Largest side that Figma exports, in pixels. */
const largest = 16384

/**
 * The area that an export shows, and its pixels: as many as the size has, or, outward, all that it
 * touches, which at a fractional place is one more.
 */
export function exportSize(
  area: Rect,
  scale: number,
  how: Switches['exportSize'],
): { area: Rect; width: number; height: number } {
  const pixels = (side: number) => Math.min(largest, Math.max(1, Math.round(side * scale)))
  if (how === 'rounded') return { area, width: pixels(area.width), height: pixels(area.height) }
  const [x0, y0] = [Math.floor(area.x * scale + dust), Math.floor(area.y * scale + dust)]
  const x1 = Math.ceil((area.x + area.width) * scale - dust)
  const y1 = Math.ceil((area.y + area.height) * scale - dust)
  const [width, height] = [Math.min(largest, x1 - x0), Math.min(largest, y1 - y0)]
  return {
    area: { x: x0 / scale, y: y0 / scale, width: width / scale, height: height / scale },
    width,
    height,
  }
}

/** What floating point leaves is no pixel. */
const dust = 1e-6
