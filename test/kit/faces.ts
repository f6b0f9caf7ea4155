import type { Raster } from '../../src/core/image/raster'

type Colour = [number, number, number]

/**
 * Paints a face of `size` px width around (x, y): enough of one for a detector, and nobody's.
 * `lenses` paints dark glasses on it.
 */
export function drawFace(
  raster: Raster,
  x: number,
  y: number,
  size: number,
  { lenses = false, skin = [214, 168, 140] as Colour } = {},
): void {
  const at = (u: number) => u * size
  const oval = (cx: number, cy: number, rx: number, ry: number, colour: Colour, soft = 0.12) =>
    ellipse(raster, x + at(cx), y + at(cy), at(rx), at(ry), colour, soft)
  const dark = (by: number): Colour => [skin[0] * by, skin[1] * by, skin[2] * by]
  const hair: Colour = [52, 36, 28]
  oval(0, -0.12, 0.62, 0.78, hair, 0.1)
  oval(0, 0.72, 0.26, 0.36, dark(0.78))
  oval(0, 0.06, 0.5, 0.66, dark(0.86), 0.08)
  oval(0, 0.04, 0.44, 0.6, skin, 0.5)
  oval(0, -0.62, 0.44, 0.22, hair, 0.4)
  for (const side of [-1, 1]) {
    oval(side * 0.21, -0.2, 0.13, 0.025, hair, 0.5)
    oval(side * 0.21, -0.08, 0.12, 0.07, dark(0.8), 0.6)
    oval(side * 0.21, -0.08, 0.095, 0.045, [240, 236, 232], 0.3)
    oval(side * 0.21, -0.08, 0.045, 0.045, [60, 40, 28], 0.3)
    oval(side * 0.21, -0.08, 0.02, 0.02, [10, 8, 8], 0.3)
    oval(side * 0.3, 0.18, 0.14, 0.12, [skin[0], skin[1] * 0.9, skin[2] * 0.88], 1)
    oval(side * 0.05, 0.15, 0.025, 0.018, dark(0.5), 0.6)
  }
  oval(0.03, 0.04, 0.035, 0.16, dark(0.9), 1)
  oval(0, 0.12, 0.08, 0.05, dark(0.94), 1)
  oval(0, 0.34, 0.16, 0.05, [168, 84, 82], 0.4)
  oval(0, 0.335, 0.14, 0.01, [110, 44, 46], 0.5)
  if (!lenses) return
  for (const side of [-1, 1]) oval(side * 0.22, -0.06, 0.19, 0.13, [16, 16, 20], 0.1)
  oval(0, -0.1, 0.1, 0.025, [16, 16, 20], 0.2)
}

/** `soft`: the outer share of the radius over which the colour fades. */
function ellipse(
  { width, height, data }: Raster,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  colour: Colour,
  soft: number,
): void {
  for (let py = Math.max(0, Math.floor(cy - ry)); py <= Math.min(height - 1, cy + ry); py++) {
    for (let px = Math.max(0, Math.floor(cx - rx)); px <= Math.min(width - 1, cx + rx); px++) {
      const away = Math.hypot((px - cx) / rx, (py - cy) / ry)
      const alpha = Math.max(0, Math.min(1, (1 - away) / soft))
      const p = (py * width + px) * 4
      for (let c = 0; c < 3; c++) data[p + c] += (colour[c] - data[p + c]) * alpha
      data[p + 3] = 255
    }
  }
}

/** A cartoon figure: flat colours, black outlines, eyes as big as plates. Nobody to recognise. */
export function drawCartoon(raster: Raster, x: number, y: number, size: number): void {
  const disc = (cx: number, cy: number, rx: number, ry: number, colour: Colour) => {
    ellipse(raster, x + cx * size, y + cy * size, rx * size + 6, ry * size + 6, [0, 0, 0], 0.02)
    ellipse(raster, x + cx * size, y + cy * size, rx * size, ry * size, colour, 0.02)
  }
  disc(0, 1.1, 0.45, 0.6, [40, 90, 220])
  disc(0, 0, 0.6, 0.55, [255, 214, 60])
  for (const side of [-1, 1]) {
    disc(side * 0.22, -0.1, 0.17, 0.2, [255, 255, 255])
    disc(side * 0.18, -0.06, 0.05, 0.07, [0, 0, 0])
  }
  disc(0, 0.28, 0.22, 0.08, [220, 40, 60])
}
