import { Resvg } from '@resvg/resvg-wasm'
import type { Face } from '../../src/core/evidence'
import type { Raster } from '../../src/core/image/raster'
import type { At, Random, Thing } from './things'

/** The thing as SVG, upright on the face's own axis: eyes at .4 of its height, the mouth at .82. */
export function placedOn({ landmarks }: Face, thing: Thing, random: Random): string {
  const [right, left, , mouth] = landmarks
  const eyes = { x: (right.x + left.x) / 2, y: (right.y + left.y) / 2 }
  const across = Math.hypot(left.x - right.x, left.y - right.y)
  const down = Math.hypot(mouth.x - eyes.x, mouth.y - eyes.y)
  const side = Math.max(across / 0.46, down / 0.42)
  const at: At = { x: eyes.x - side / 2, y: eyes.y - 0.4 * side, side }
  const turn = (Math.atan2(left.y - right.y, left.x - right.x) * 180) / Math.PI
  const inside = thing.draw(at, random)
  return inside && `<g transform="rotate(${turn} ${eyes.x} ${eyes.y})">${inside}</g>`
}

/** Draws SVG elements, in pixels of the picture, over it. */
export function drawnOver({ width, height, data }: Raster, drawn: string): Raster {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`
  const drawing = new Resvg(svg)
  const image = drawing.render()
  const over = image.pixels
  image.free()
  drawing.free()
  const mixed = new Uint8ClampedArray(data)
  for (let i = 0; i < mixed.length; i += 4)
    for (let c = 0; c < 3; c++) mixed[i + c] = over[i + c] + (data[i + c] * (255 - over[i + 3])) / 255
  return { width, height, data: mixed }
} // prettier-ignore
