import { boundsOf } from '../../core/geometry'
import type { Mask } from '../../core/image/raster'
import { newMask } from '../../core/image/raster'
import type { VectorPath } from '../../core/scene'
import { loopsOf, type Loop } from './polygons'

/** Of the longer side, in pixels: what shapes are compared at. */
const size = 96

/**
 * Paints shapes over each other, back to front, as large as they will go: each pixel holds the
 * number of its colour, 0 where there is none.
 */
export function paint(outlines: readonly VectorPath[]): { mask: Mask; colours: number } {
  const drawn = outlines.map((outline) => ({ outline, loops: loopsOf(outline) }))
  const { x, y, width, height } = boundsOf(drawn.flatMap(({ loops }) => loops.flat()))
  const scale = size / Math.max(width, height, 1e-6)
  const mask = newMask(
    Math.max(1, Math.ceil(width * scale)),
    Math.max(1, Math.ceil(height * scale)),
  )
  const colours: string[] = []
  for (const { outline, loops } of drawn) {
    const ink = outline.colour ?? ''
    if (!colours.includes(ink)) colours.push(ink)
    const placed = loops.map((loop) =>
      loop.map(([px, py]) => [(px - x) * scale, (py - y) * scale] as const),
    )
    fillLoops(mask, placed, outline.evenOdd ?? false, colours.indexOf(ink) + 1)
  }
  return { mask, colours: colours.length }
}

function fillLoops(
  { width, height, data }: Mask,
  loops: Loop[],
  evenOdd: boolean,
  value: number,
): void {
  for (let row = 0; row < height; row++) {
    const level = row + 0.5
    const crossings: { x: number; turn: number }[] = []
    for (const loop of loops) {
      for (let i = 0, before = loop[loop.length - 1]; i < loop.length; before = loop[i++]) {
        const [[ax, ay], [bx, by]] = [before, loop[i]]
        if (ay <= level === by <= level) continue
        crossings.push({ x: ax + ((level - ay) / (by - ay)) * (bx - ax), turn: ay < by ? 1 : -1 })
      }
    }
    crossings.sort((a, b) => a.x - b.x)
    for (let i = 0, wound = 0; i + 1 < crossings.length; i++) {
      wound += evenOdd ? 1 : crossings[i].turn
      if (evenOdd ? wound % 2 === 0 : wound === 0) continue
      const from = Math.max(0, Math.ceil(crossings[i].x - 0.5))
      const to = Math.min(width - 1, Math.floor(crossings[i + 1].x - 0.5))
      for (let column = from; column <= to; column++) data[row * width + column] = value
    }
  }
}
