import type { Parts, PersonFinder } from '../../core/engines'
import { maskOf, type Raster } from '../../core/image/raster'
import { once } from '../once'
import { openNet } from '../nets/net'
import { openTensors } from '../nets/tensors'
import { openHeadUnder } from './head-under'
import { side, toInput } from './input'
import { joinMasks, nearer } from './nearer'
import { openPresence } from './presence'

/**
 * Looks twice: at the whole picture, and nearer at what the first look found. The first one also
 * says whether there is anybody.
 */
export async function openPerson(parts: Parts): Promise<PersonFinder> {
  await openTensors(parts)
  const net = openNet(await parts('person.net'), { floats: true })
  const presence = openPresence(await parts('person-presence.bin'))
  const look = (raster: Raster) =>
    net
      .run({ data: (place) => toInput(raster, place), shape: [1, side, side, 3] })
      .map(({ data }) => data)

  return {
    headUnder: openHeadUnder(await parts('head-under.bin'), look),
    find: once(async (raster) => {
      const [values, layer] = look(raster)
      const first = maskOf(values, side, side)
      const near = nearer(raster, first)
      const mask = joinMasks(
        raster,
        first,
        near && { ...near, mask: maskOf(look(near.part)[0], side, side) },
      )
      return { mask, ...presence(values, layer) }
    }),
  }
}
