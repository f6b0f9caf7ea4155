import type { See } from '../core/analyzer'
import type { Engines } from '../core/engines'
import type { TextLine } from '../core/evidence'
import { paintOver } from '../core/inpaint'
import type { Polygon } from '../core/geometry'
import type { Mask, Raster } from '../core/raster'
import { shrink } from '../core/shrink'

/** The nets see thumbnails of 256 px and less; masks are made at this short side and enlarged at the end. */
const workingSide = 320
/** Glyphs stick out of their line box by so much of its height: shadows, outlines, accents. */
const rim = 0.2

const thumbnails = new WeakMap<Raster, Raster>()
const bare = new WeakMap<Raster, Raster>()

/** The picture at working size. The same object each time, so that engines know it again. */
export function thumbnail(raster: Raster): Raster {
  const scale = Math.min(1, workingSide / Math.min(raster.width, raster.height))
  const size = (length: number) => Math.max(1, Math.round(length * scale))
  return remembered(thumbnails, raster, () => shrink(raster, size(raster.width), size(raster.height)))
}

/**
 * What stands out, at working size. Text stands out too, but is no subject: its lines are painted over first, which on composed
 * covers moves the mask from the headline back to the product.
 */
export async function salience(see: See, engines: Engines): Promise<Mask> {
  const [{ raster }, { lines }] = await Promise.all([see('cover'), see('text')])
  const small = thumbnail(raster)
  const scale = small.width / raster.width
  const plain = remembered(bare, raster, () =>
    lines.length === 0
      ? small
      : paintOver(
          small,
          lines.map((line) => around(line, scale)),
        ),
  )
  return (await engines.subject()).segment(plain)
}

/** The line's polygon in thumbnail pixels, grown away from its middle. */
function around({ polygon, height }: TextLine, scale: number): Polygon {
  const x = polygon.reduce((sum, [px]) => sum + px, 0) / polygon.length
  const y = polygon.reduce((sum, [, py]) => sum + py, 0) / polygon.length
  const by = rim * height
  return polygon.map(([px, py]) => [(px + Math.sign(px - x) * by) * scale, (py + Math.sign(py - y) * by) * scale])
}

function remembered(memory: WeakMap<Raster, Raster>, raster: Raster, make: () => Raster): Raster {
  let it = memory.get(raster)
  if (!it) memory.set(raster, (it = make()))
  return it
}
