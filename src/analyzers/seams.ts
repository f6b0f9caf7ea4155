import type { Seams } from '../core/evidence'
import { scaledBox, type Box } from '../core/geometry'
import { crop, type Raster } from '../core/image/raster'
import { half } from '../core/image/shrink'
import type { Analyzer } from '../core/unseen'
import { borderOf } from './seams/border'
import { cutsOf } from './seams/cuts'
import type { Found } from './seams/depths'
import { linesOf, transposed } from './seams/steps'

/** A larger picture is looked at in halves: lines are drawn at least two pixels wide. */
const longSide = 1600
/** A line must hold between these shares of the other side: corners may be round. */
const [from, to] = [0.2, 0.8]

/** Straight lines from edge to edge that somebody drew: a border, and where pictures meet. */
export const seams: Analyzer<'seams'> = async (see) => seamsOf((await see('cover')).raster)

export function seamsOf(raster: Raster): Seams {
  const picture = small(raster)
  const found = foundIn(picture)
  const border = borderOf(found)
  // What lies within a border is cut from its edge on.
  const box = border?.box ?? { x: 0, y: 0, ...picture }
  const inner = border ? foundIn(crop(picture, box)) : found
  const { x, y, width, height } = box
  const sized = (it: Box) => scaledBox(it, picture, raster)
  return {
    border: border && { ...border, box: sized(border.box) },
    cuts: [
      ...cutsOf(inner.picture, inner.upright).map((cut) => ({
        box: sized({ x: x + cut.x - 1, y, width: 3, height }),
        sure: cut.sure,
      })),
      ...cutsOf(inner.turned, inner.level).map((cut) => ({
        box: sized({ x, y: y + cut.x - 1, width, height: 3 }),
        sure: cut.sure,
      })),
    ],
  }
}

function foundIn(picture: Raster): Found {
  const { width, height } = picture
  const turned = transposed(picture)
  return {
    picture,
    upright: linesOf(picture, Math.round(from * height), Math.round(to * height)),
    turned,
    level: linesOf(turned, Math.round(from * width), Math.round(to * width)),
  }
}

const small = (raster: Raster): Raster =>
  Math.max(raster.width, raster.height) > longSide ? small(half(raster)) : raster
