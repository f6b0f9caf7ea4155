import type { Box, Polygon } from '../../src/core/geometry'
import type { Raster } from '../../src/core/image/raster'
import { fill } from '../../src/core/image/fill'
import { newMask } from '../../src/core/image/raster'
import type { Random } from './random'

type Colour = [number, number, number]

/**
 * The picture with something in the place of each head: a sticker, a phone, a patch of any colour.
 * Nobody has a face then, and yet somebody is there.
 */
export function coverHeads(raster: Raster, heads: readonly Box[], random: Random): Raster {
  const out = { ...raster, data: raster.data.slice() }
  for (const head of heads) {
    const size = Math.max(head.width, head.height) * (0.55 + 0.65 * random.uniform())
    const at: [number, number] = [
      head.x + head.width * (0.5 + 0.12 * random.normal()),
      head.y + head.height * (0.4 + 0.15 * random.normal()),
    ]
    paint(out, outline(at, size, random), colour(random))
    for (let n = Math.floor(random.uniform() * 5); n > 0; n--) {
      const spot: [number, number] = [
        at[0] + 0.35 * size * random.normal(),
        at[1] + 0.35 * size * random.normal(),
      ]
      paint(out, outline(spot, size * (0.08 + 0.25 * random.uniform()), random), colour(random))
    }
  }
  return out
}

/** An ellipse or something squarer, turned. */
export function outline(
  [cx, cy]: [number, number],
  size: number,
  { uniform, normal }: Random,
): Polygon {
  const power = uniform() < 0.5 ? 1 : 2 / (4 + 16 * uniform())
  const [across, down] = [size * (0.55 + 0.5 * uniform()), size * (0.8 + 0.4 * uniform())]
  const turn = 0.3 * normal()
  return Array.from({ length: 48 }, (_, i): [number, number] => {
    const t = (i / 48) * 2 * Math.PI
    const x = Math.sign(Math.cos(t)) * Math.abs(Math.cos(t)) ** power * across
    const y = Math.sign(Math.sin(t)) * Math.abs(Math.sin(t)) ** power * down
    return [
      cx + x * Math.cos(turn) - y * Math.sin(turn),
      cy + x * Math.sin(turn) + y * Math.cos(turn),
    ]
  })
}

export function colour({ uniform }: Random): Colour {
  const light = 255 * uniform()
  return uniform() < 0.4
    ? [light, light, light]
    : [255 * uniform(), 255 * uniform(), 255 * uniform()]
}

export function paint({ width, height, data }: Raster, shape: Polygon, rgb: Colour): void {
  const mask = newMask(width, height)
  fill(mask, shape)
  mask.data.forEach((inside, i) => {
    if (inside) data.set(rgb, i * 4)
  })
}
