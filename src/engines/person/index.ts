import type { Parts, PersonFinder } from '../../core/engines'
import type { Mask, Raster } from '../../core/image/raster'
import { once } from '../once'
import { openTensors } from '../nets/tensors'
import { openGraph } from '../nets/tfgraph'
import { side, toInput } from './input'
import { joinMasks, nearer } from './nearer'
import { openPresence } from './presence'

/**
 * Looks twice: at the whole picture, and nearer at what the first look found. The first one also
 * says whether there is anybody.
 */
export async function openPerson(parts: Parts): Promise<PersonFinder> {
  await openTensors(parts)
  const graph = openGraph(await parts('person.graph'))
  const presence = openPresence(await parts('person-presence.bin'))
  const look = (raster: Raster) => graph.run(toInput(raster), [side, side, 3])

  return {
    find: once(async (raster) => {
      const [values, layer] = look(raster)
      const first = toMask(values)
      const near = nearer(raster, first)
      const mask = joinMasks(raster, first, near && { ...near, mask: toMask(look(near.part)[0]) })
      return { mask, ...presence(values, layer) }
    }),
  }
}

const toMask = (values: Float32Array): Mask => ({
  width: side,
  height: side,
  data: Uint8Array.from(values, toByte),
})
const toByte = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 255)
