import type { Box } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'

/** How much of the box the mask holds, 0…1; both of one size. */
export function heldBy({ width, height, data }: Mask, box: Box): number {
  const [left, top] = [Math.max(0, Math.round(box.x)), Math.max(0, Math.round(box.y))]
  const right = Math.min(width, Math.round(box.x + box.width))
  const bottom = Math.min(height, Math.round(box.y + box.height))
  let held = 0
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if (data[y * width + x] > 127) held++
  return held / Math.max(1, (right - left) * (bottom - top))
}
