import type { Polygon } from '../../core/geometry'
import { newRaster, type Raster } from '../../core/image/raster'
import { sample } from './crops'
import type { TextRegion } from './regions'

/**
 * Where a bent line runs: its middle and thickness at even steps along the rectangle's direction,
 * in the rectangle's own axes.
 */
export interface Bend {
  /** From the left end of the rectangle, picture pixels. */
  along: number[]
  /** From the rectangle's middle line, downwards. */
  middle: number[]
  thickness: number
}

/**
 * A patch that fills this much of its rectangle is straight enough (half of the straight lines fill
 * 0.88).
 */
const fullEnough = 0.76
/** Longer than this many thicknesses, or it is just a blob. */
const leastLength = 3
/** The middle wanders by at least this share of the thickness; ragged ends alone are no bend. */
const leastSwing = 0.3

/** Null for a straight line. `across`, `down`: picture pixels per map pixel. */
export function bendOf(
  { rect, fill, pixels }: TextRegion,
  mapWidth: number,
  across: number,
  down: number,
): Bend | null {
  if (fill >= fullEnough || rect.width < rect.height * 1.5) return null
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const steps = Math.max(4, Math.min(24, Math.round((rect.width / rect.height) * 6)))
  const top = new Float32Array(steps).fill(Infinity)
  const bottom = new Float32Array(steps).fill(-Infinity)
  for (const i of pixels) {
    const x = ((i % mapWidth) + 0.5) * across - rect.cx
    const y = (Math.floor(i / mapWidth) + 0.5) * down - rect.cy
    const step = Math.min(
      steps - 1,
      Math.max(0, Math.floor(((x * c + y * s) / rect.width + 0.5) * steps)),
    )
    const v = y * c - x * s
    top[step] = Math.min(top[step], v - down / 2)
    bottom[step] = Math.max(bottom[step], v + down / 2)
  }
  if (top.some((v) => v === Infinity)) return null
  const thickness = [...top].map((v, i) => bottom[i] - v).sort((a, b) => a - b)[steps >> 1]
  const middle = smooth(smooth([...top].map((v, i) => (v + bottom[i]) / 2)))
  if (
    rect.width < thickness * leastLength ||
    Math.max(...middle) - Math.min(...middle) < leastSwing * thickness
  )
    return null
  return { along: middle.map((_, i) => ((i + 0.5) / steps) * rect.width), middle, thickness }
}

/** Mean of three, the ends as they are. */
const smooth = (list: number[]) =>
  list.map((value, i) =>
    i === 0 || i === list.length - 1 ? value : (list[i - 1] + value + list[i + 1]) / 3,
  )

/** The band around the bent line, widened as `unclip` widens a rectangle. */
export function bandOf({ rect }: TextRegion, bend: Bend, ratio: number): Polygon {
  const by = widening(bend, rect.width, ratio)
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  const at = (u: number, v: number) =>
    [
      rect.cx + (u - rect.width / 2) * c - v * s,
      rect.cy + (u - rect.width / 2) * s + v * c,
    ] as const
  const ends = [-by, ...bend.along, rect.width + by]
  const middles = [bend.middle[0], ...bend.middle, bend.middle.at(-1)!]
  const half = bend.thickness / 2 + by
  return [
    ...ends.map((u, i) => at(u, middles[i] - half)),
    ...ends.map((u, i) => at(u, middles[i] + half)).reverse(),
  ]
}

const widening = ({ thickness }: Bend, length: number, ratio: number) =>
  (length * thickness * ratio) / (2 * (length + thickness))

/** The bent line laid straight, column by column. */
export function straightened(
  source: Raster,
  { rect }: TextRegion,
  bend: Bend,
  ratio: number,
  height: number,
  widest: number,
): Raster {
  const by = widening(bend, rect.width, ratio)
  const tall = bend.thickness + 2 * by
  const long = rect.width + 2 * by
  const out = newRaster(Math.max(16, Math.min(widest, Math.round((height * long) / tall))), height)
  const pieces = bend.along.length * 2
  const [c, s] = [Math.cos(rect.angle), Math.sin(rect.angle)]
  for (let k = 0; k < pieces; k++) {
    const from = Math.round((k * out.width) / pieces)
    const width = Math.round(((k + 1) * out.width) / pieces) - from
    const u = ((k + 0.5) / pieces) * long - by
    const v = middleAt(bend, u)
    const slope = Math.atan2(
      middleAt(bend, u + long / pieces) - middleAt(bend, u - long / pieces),
      (2 * long) / pieces,
    )
    const piece = {
      cx: rect.cx + (u - rect.width / 2) * c - v * s,
      cy: rect.cy + (u - rect.width / 2) * s + v * c,
      width: (width * long) / out.width,
      height: tall,
      angle: rect.angle + slope,
    }
    const cut = sample(source, piece, width, height)
    for (let y = 0; y < height; y++) {
      out.data.set(
        cut.data.subarray(y * width * 4, (y + 1) * width * 4),
        (y * out.width + from) * 4,
      )
    }
  }
  return out
}

function middleAt({ along, middle }: Bend, u: number): number {
  const step = along[1] - along[0]
  const at = Math.min(along.length - 1, Math.max(0, (u - along[0]) / step))
  const i = Math.min(along.length - 2, Math.floor(at))
  return middle[i] + (middle[i + 1] - middle[i]) * (at - i)
}
