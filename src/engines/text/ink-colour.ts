import { median } from '../../core/image/median'
import type { Box } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'

/** Of 255: what differs less from the ink's colour, in every channel, is of the same ink. */
export const sameInk = 36

/** The usual colour of what is not the seed's surroundings; undefined where ink is of many. */
export function inkColourIn(small: Raster, seed: Box): [number, number, number] | undefined {
  const around = pixelsOf(small, seed, (x, y) => !isIn(x, y, seed))
  const inside = pixelsOf(small, seed, (x, y) => isIn(x, y, seed))
  const ground = [0, 1, 2].map((channel) => median(around.map((pixel) => pixel[channel])))
  const far = inside.filter((pixel) => pixel.some((value, i) => Math.abs(value - ground[i]) > 2 * sameInk)) // prettier-ignore
  if (far.length < 0.15 * inside.length) return undefined
  const ink = [0, 1, 2].map((channel) => median(far.map((pixel) => pixel[channel])))
  const alike = far.filter((pixel) =>
    pixel.every((value, i) => Math.abs(value - ink[i]) <= sameInk),
  )
  return alike.length >= 0.5 * far.length ? [ink[0], ink[1], ink[2]] : undefined
}

export const isIn = (x: number, y: number, box: Box) =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height

function pixelsOf(small: Raster, seed: Box, wanted: (x: number, y: number) => boolean): number[][] {
  const rim = 0.06 * seed.height
  const out: number[][] = []
  const first = Math.max(0, Math.floor(seed.x - rim))
  const top = Math.max(0, Math.floor(seed.y - rim))
  const right = Math.min(small.width, Math.ceil(seed.x + seed.width + rim))
  const bottom = Math.min(small.height, Math.ceil(seed.y + seed.height + rim))
  for (let y = top; y < bottom; y++)
    for (let x = first; x < right; x++) {
      const p = (y * small.width + x) * 4
      if (wanted(x, y)) out.push([small.data[p], small.data[p + 1], small.data[p + 2]])
    }
  return out
}
