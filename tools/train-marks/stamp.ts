import type { Box } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'

export type Rgb = readonly [number, number, number]

/** How a mark is shown: in the tile or circle of an app, or free. */
export const styles = ['tile', 'tile-inverted', 'circle', 'own colour', 'white', 'black'] as const
export type Style = (typeof styles)[number]

/** What was drawn: straight RGBA, cut to its ink. */
export interface Glyph {
  width: number
  height: number
  data: Uint8Array
}

/** Of the tile: the glyph's longer side, and the radius of its corners. */
const share = 0.6
const corner = 0.22

/**
 * Lays the glyph, in or without its tile, turned by `angle` about the middle of `box`; four samples
 * a pixel.
 */
export function stamp(
  cover: Raster,
  glyph: Glyph,
  box: Box,
  angle: number,
  style: Style,
  colour: Rgb,
): void {
  const tiled = style === 'tile' || style === 'tile-inverted' || style === 'circle'
  const ink = inkOf(style, colour)
  const ground = style === 'tile-inverted' ? white : colour
  const radius = style === 'circle' ? 0.5 : corner
  const scale = Math.max(glyph.width, glyph.height) / (tiled ? share : 1)
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const size = box.width
  const [cx, cy] = [box.x + size / 2, box.y + size / 2]
  const reach = size * 0.75
  for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(cover.height, cy + reach); y++) {
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(cover.width, cx + reach); x++) {
      const p = (y * cover.width + x) * 4
      const sum = [0, 0, 0]
      for (let k = 0; k < 4; k++) {
        const [dx, dy] = [x + 0.25 + (k % 2) / 2 - cx, y + 0.25 + (k >> 1) / 2 - cy]
        const [u, v] = [(c * dx + s * dy) / size, (c * dy - s * dx) / size]
        const on = tiled && inRounded(u, v, radius)
        const gx = Math.floor(u * scale + glyph.width / 2)
        const gy = Math.floor(v * scale + glyph.height / 2)
        const inside = gx >= 0 && gy >= 0 && gx < glyph.width && gy < glyph.height
        const alpha = inside ? glyph.data[(gy * glyph.width + gx) * 4 + 3] / 255 : 0
        for (let j = 0; j < 3; j++)
          sum[j] += (on ? ground[j] : cover.data[p + j]) * (1 - alpha) + ink[j] * alpha
      }
      for (let j = 0; j < 3; j++) cover.data[p + j] = sum[j] / 4
    }
  }
}

const white: Rgb = [255, 255, 255]
const black: Rgb = [15, 15, 15]

const inkOf = (style: Style, colour: Rgb): Rgb =>
  style === 'black' ? black : style === 'own colour' || style === 'tile-inverted' ? colour : white

function inRounded(u: number, v: number, radius: number): boolean {
  const [x, y] = [Math.abs(u), Math.abs(v)]
  if (x > 0.5 || y > 0.5) return false
  return Math.hypot(Math.max(0, x - 0.5 + radius), Math.max(0, y - 0.5 + radius)) <= radius
}
