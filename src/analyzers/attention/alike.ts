import { area, type Polygon } from '../../core/geometry'
import { components } from '../../core/image/components'
import { fill } from '../../core/image/fill'
import { newMask, type Mask, type Raster } from '../../core/image/raster'

/** Neighbours that differ by no more than this (0…255) are one ground; a fall-off is no edge. */
const step = 9
/** Smaller things, as shares of the frame, are crumbs, letters and dots. */
const leastThing = 0.002
/** Alike are things whose boxes are at most so many times bigger or smaller than the middle one. */
const likeness = 3
/** So much of all that stands on the ground must be alike, and nothing beside it be bigger. */
const leastShare = 0.8

/**
 * How many things of one size lie side by side on the ground of the picture; 0 where one of them
 * is bigger, or where they are not most of what there is. `raster` is a thumbnail, `written` where
 * text stands on it: letters are no things.
 */
export function alikeThings(raster: Raster, written: readonly Polygon[]): number {
  const frame = area(raster)
  const ground = groundOf(raster)
  for (const polygon of written) fill(ground, polygon)
  const sizes = components(above(ground))
    .parts.map(({ box }) => area(box) / frame)
    .filter((share) => share > leastThing)
    .sort((a, b) => a - b)
  if (sizes.length === 0) return 0
  const middle = sizes[sizes.length >> 1]
  const alike = sizes.filter((size) => size > middle / likeness && size < middle * likeness)
  const total = (of: number[]) => of.reduce((sum, size) => sum + size, 0)
  const one = sizes[sizes.length - 1] >= middle * likeness
  return one || total(alike) < leastShare * total(sizes) ? 0 : alike.length
}

const above = (ground: Mask): Mask => ({
  ...ground,
  data: ground.data.map((value) => 255 - value),
})

/** What can be reached from the edge of the picture without a step in colour. */
function groundOf({ width, height, data }: Raster): Mask {
  const ground = newMask(width, height)
  const stack = new Int32Array(width * height)
  let depth = 0
  const take = (at: number) => {
    if (ground.data[at]) return
    ground.data[at] = 255
    stack[depth++] = at
  }
  const alike = (a: number, b: number) =>
    Math.abs(data[a * 4] - data[b * 4]) <= step &&
    Math.abs(data[a * 4 + 1] - data[b * 4 + 1]) <= step &&
    Math.abs(data[a * 4 + 2] - data[b * 4 + 2]) <= step
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) take(y * width + x)
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) take(y * width + x)
  while (depth > 0) {
    const at = stack[--depth]
    const x = at % width
    if (x > 0 && alike(at, at - 1)) take(at - 1)
    if (x < width - 1 && alike(at, at + 1)) take(at + 1)
    if (at >= width && alike(at, at - width)) take(at - width)
    if (at + width < ground.data.length && alike(at, at + width)) take(at + width)
  }
  return ground
}
