import { area, boundsOf, type Polygon, type Size } from '../geometry'
import { newMask, type Mask } from './raster'

/**
 * Sets every pixel whose centre lies in the polygon (even–odd) to `value`. Overlaps are not counted
 * twice: it is a union.
 */
export function fill(mask: Mask, polygon: Polygon, value = 255): void {
  const bounds = boundsOf(polygon)
  const top = Math.max(0, Math.floor(bounds.y))
  const bottom = Math.min(mask.height - 1, Math.ceil(bounds.y + bounds.height))
  for (let y = top; y <= bottom; y++) {
    const crossings: number[] = []
    polygon.forEach(([ax, ay], i) => {
      const [bx, by] = polygon[(i + 1) % polygon.length]
      const middle = y + 0.5
      if (ay <= middle !== by <= middle)
        crossings.push(ax + ((middle - ay) / (by - ay)) * (bx - ax))
    })
    crossings.sort((a, b) => a - b)
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const from = Math.max(0, Math.ceil(crossings[k] - 0.5))
      const to = Math.min(mask.width, Math.ceil(crossings[k + 1] - 0.5))
      if (from < to) mask.data.fill(value, y * mask.width + from, y * mask.width + to)
    }
  }
}

/** The share of pixels that are more inside than outside, 0…1; 0 for an empty mask. */
export function coverage(mask: Mask): number {
  let inside = 0
  const { data } = mask
  for (let i = 0; i < data.length; i++) if (data[i] > 127) inside++
  return data.length === 0 ? 0 : inside / data.length
}

/** The share of `size` that the polygons cover together, each pixel once, 0…1. */
export function unionShare(polygons: Iterable<Polygon>, size: Size): number {
  if (area(size) === 0) return 0
  const mask = newMask(Math.round(size.width), Math.round(size.height))
  for (const polygon of polygons) fill(mask, polygon)
  return coverage(mask)
}
