import type { Box } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'
import { openRegressions } from '../nets/regression'
import { blanked, cells, type Thing } from './blanked'

/** The segmenter's mask, 256×256, and its coarsest layer, 16×16×128. */
export type Look = (raster: Raster) => Float32Array[]

/** Opens what `tools/faces/train-head-under.ts` wrote: how likely the thing hides a head, 0…1. */
export function openHeadUnder(
  bytes: Uint8Array,
  look: Look,
): (raster: Raster, thing: Thing) => number {
  const [head] = openRegressions(bytes, 1, 'models/head-under.bin')
  return (raster, thing) => head(headInput(raster, thing, look))
}

/** Of a cell: its middle and the thing's box, all in shares of the part. */
interface At {
  u: number
  v: number
  box: Box
}
/** Where around the thing hair, shoulders and clothes lie; they overlap one another. */
const zones: readonly ((at: At) => boolean)[] = [
  ({ v, box }) => v > box.y + box.height,
  ({ v, box }) => v < box.y,
  ({ u, v, box }) => v >= box.y && v <= box.y + box.height && (u < box.x || u > box.x + box.width),
  ({ u, v, box }) => v >= box.y && v <= box.y + box.height && u >= box.x && u <= box.x + box.width,
  ({ u, v, box }) =>
    v > box.y + box.height && v < box.y + 1.5 * box.height && u > box.x && u < box.x + box.width,
  ({ u, v, box }) =>
    v > box.y + 0.3 * box.height &&
    v < box.y + 1.3 * box.height &&
    u > box.x - 0.4 * box.width &&
    u < box.x + 1.4 * box.width,
]

/**
 * What the segmenter sees of the part around the thing, which is painted grey: channel by channel
 * the mean in each zone, under the thing, and where the mask lies, and the most of all; and where
 * in its part the thing lies.
 */
export function headInput(raster: Raster, thing: Thing, look: Look): Float32Array {
  const { part, box, under } = blanked(raster, thing)
  const [values, layer] = look(part)
  const seen = meansOf(values)
  const channels = layer.length / (cells * cells)
  const out: number[] = []
  const add = (weights: Float32Array, rest: number) => {
    const total = weights.reduce((sum, weight) => sum + weight, rest)
    for (let c = 0; c < channels; c++) {
      let sum = 0
      for (let i = 0; i < weights.length; i++)
        if (weights[i]) sum += weights[i] * layer[i * channels + c]
      out.push(sum / total)
    }
    out.push(weights.reduce((sum, weight, i) => sum + weight * seen[i], 0) / total)
  }
  const free = under.map((share) => 1 - share)
  for (const isIn of zones)
    add(
      free.map((share, i) => (isIn({ ...middleOf(i), box }) ? share : 0)),
      1,
    )
  add(under, 1)
  add(
    free.map((share, i) => share * seen[i]),
    2,
  )
  for (let c = 0; c < channels; c++)
    out.push(free.reduce((most, share, i) => Math.max(most, share * layer[i * channels + c]), 0))
  return Float32Array.of(...out, box.x, box.y, box.width, box.height)
}

const middleOf = (i: number) => ({
  u: ((i % cells) + 0.5) / cells,
  v: (Math.floor(i / cells) + 0.5) / cells,
})

/** The mask's mean in each cell. */
function meansOf(values: Float32Array): Float32Array {
  const side = Math.sqrt(values.length)
  const step = side / cells
  const means = new Float32Array(cells * cells)
  values.forEach((value, i) => {
    means[Math.floor(i / side / step) * cells + Math.floor((i % side) / step)] += value / step ** 2
  })
  return means
}
