import type { ReadLine } from '../../src/core/engines'
import { boundsOf, type Polygon } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import type { Sample } from './data'

/**
 * The picture with true lines in green and found ones in red (magenta: not readable), at most 900
 * px high.
 */
export function overlay(raster: Raster, sample: Sample, read: readonly ReadLine[]): Raster {
  const out = { ...raster, data: raster.data.slice() }
  for (const { polygon } of sample.lines) outline(out, polygon, [0, 220, 0])
  for (const { polygon, readable } of read)
    outline(out, polygon, readable ? [255, 0, 0] : [255, 0, 255])
  const scale = Math.min(1, 900 / out.height)
  return resize(out, Math.round(out.width * scale), Math.round(out.height * scale))
}

function outline(raster: Raster, polygon: Polygon, colour: number[]) {
  const { width } = boundsOf(polygon)
  const pen = width > 40 ? 2 : 1
  polygon.forEach(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]
    const steps = Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay), 1))
    for (let k = 0; k <= steps; k++) {
      const [x, y] = [
        Math.round(ax + ((bx - ax) * k) / steps),
        Math.round(ay + ((by - ay) * k) / steps),
      ]
      for (let dy = -pen; dy <= pen; dy++) {
        for (let dx = -pen; dx <= pen; dx++) {
          if (x + dx < 0 || y + dy < 0 || x + dx >= raster.width || y + dy >= raster.height)
            continue
          raster.data.set(colour, ((y + dy) * raster.width + x + dx) * 4)
        }
      }
    }
  })
}
