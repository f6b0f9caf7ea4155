import type { Box, Size } from '../../src/core/geometry'
import type { Dice } from './dice'

/** Pieces of SVG that the pictures are put together from. */
export const rect = (x: number, y: number, width: number, height: number, look: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`

export const plain = ({ width, height }: Size, colour: string): string =>
  rect(0, 0, width, height, `fill="${colour}"`)

/** Drawn at a place of its own. */
export const at = (x: number, y: number, inside: string): string =>
  `<g transform="translate(${x} ${y})">${inside}</g>`

/** The same, and cut at its edges. */
export const panel = ({ x, y, width, height }: Box, inside: string): string =>
  `<svg x="${x}" y="${y}" width="${width}" height="${height}">${inside}</svg>`

/** Text around a point; `tilt` in degrees. */
export const words = (
  text: string,
  { x, y, size, look, tilt = 0, family = 'Noto Sans' }: { x: number; y: number; size: number; look: string; tilt?: number; family?: string },
): string =>
  `<text transform="translate(${x} ${y}) rotate(${tilt})" font-family="${family}" font-size="${size}" text-anchor="middle" ${look}>${text.replace(/&/g, '&amp;')}</text>` // prettier-ignore

export const vivid = ['#c2185b', '#1a237e', '#ffd54f', '#b71c1c', '#2e7d32', '#000000', '#e91e63', '#00838f', '#ff6f00', '#6a1b9a'] as const // prettier-ignore
export const pale = ['#ffffff', '#ffffff', '#f7f7f7', '#fbf8f2', '#f0f3f6'] as const
export const families = ['Noto Sans', 'DejaVu Serif', 'Noto Serif', 'DejaVu Sans', 'Noto Sans CJK SC'] as const // prettier-ignore

/** Sizes of product pictures. */
export const sizeOf = (dice: Dice): Size =>
  dice.pick([
    { width: 1000, height: 1000 },
    { width: 800, height: 800 },
    { width: 900, height: 1200 },
    { width: 1200, height: 900 },
  ])
