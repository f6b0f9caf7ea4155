import type { Parts, Segmenter } from '../core/engines'
import type { Mask, Raster } from '../core/raster'
import { enlarge } from '../core/region'
import { shrink } from '../core/shrink'
import { once } from './once'
import { openTensors } from './tensors'
import { openGraph } from './tfgraph'

/** MediaPipe's selfie segmenter sees a square; a tall cover is squeezed into it, which loses less than bars at its sides. */
const side = 256

export async function openPerson(parts: Parts): Promise<Segmenter> {
  await openTensors(parts)
  const graph = openGraph(await parts('person.graph'))
  return { segment: once(async (raster) => segment(raster, (input) => graph.run(input, [side, side, 3])[0])) }
}

function segment(raster: Raster, run: (input: Float32Array) => Float32Array): Mask {
  const small = shrink(raster, side, side)
  const input = new Float32Array(side * side * 3)
  for (let i = 0; i < side * side; i++) for (let c = 0; c < 3; c++) input[i * 3 + c] = small.data[i * 4 + c] / 255
  return enlarge({ width: side, height: side, data: Uint8Array.from(run(input), toByte) }, raster.width, raster.height)
}

const toByte = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 255)
