import type { Analyzer } from '../core/unseen'
import type { Code } from '../core/evidence'
import { area, boundsOf, intersect } from '../core/geometry'
import { holderOf } from './shared/holder'

/** Square codes that a phone's camera follows; a product's bars are only noted. */
const square = new Set(['qr', 'micro-qr', 'rmqr', 'mini-program', 'data-matrix', 'aztec'])

/** Share of the cover: what is larger and can't be decoded is as likely a cloth or a wall. */
const mostUndecoded = 1 / 3

/** Codes in the picture, each named by the smallest layer that holds it. */
export const codes: Analyzer<'codes'> = async (see, engines) => {
  const { raster, width, height, layers = [] } = await see('cover')
  const found = await (await engines.codes()).find(raster)
  return found.map(({ polygon, kind, text, sure }): Code => {
    const box = intersect(boundsOf(polygon), { x: 0, y: 0, width, height })
    const layer = holderOf(box, layers)
    const banned = square.has(kind)
    return {
      box,
      polygon,
      kind,
      text,
      sure: text !== null || (sure && area(box) <= mostUndecoded * width * height),
      banned,
      ...(layer && { layer: layer.id }),
    }
  })
}
