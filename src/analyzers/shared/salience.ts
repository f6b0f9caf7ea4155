import { Unseen, type See } from '../../core/unseen'
import type { Engines } from '../../core/engines'
import type { TextLine } from '../../core/evidence'
import type { Polygon } from '../../core/geometry'
import { paintOver } from '../../core/image/inpaint'
import type { Mask } from '../../core/image/raster'
import { thumbnail } from './thumbnail'

/** Glyphs stick out of their line box by so much of its height: shadows, outlines, accents. */
const rim = 0.2

/**
 * What stands out, at working size. Text stands out too, but is no subject: its lines are painted
 * over first, which on composed covers moves the mask from the headline back to the product.
 */
export async function salience(see: See, engines: Engines): Promise<Mask> {
  const { raster } = await see('cover')
  const small = thumbnail(raster)
  const lines = await linesOf(see)
  const scale = small.width / raster.width
  const bare =
    lines.length === 0
      ? small
      : paintOver(
          small,
          lines.map((line) => around(line, scale)),
        )
  return (await engines.subject()).segment(bare)
}

/** Where nobody can read, the text stays in the picture. */
export const linesOf = (see: See): Promise<TextLine[]> =>
  see('text').then(
    ({ lines }) => lines,
    (error) => {
      if (error instanceof Unseen) return []
      throw error
    },
  )

/** The line's polygon, grown away from its middle by a share of the line's height and scaled. */
export function around({ polygon, height }: TextLine, scale: number, share = rim): Polygon {
  const x = polygon.reduce((sum, [px]) => sum + px, 0) / polygon.length
  const y = polygon.reduce((sum, [, py]) => sum + py, 0) / polygon.length
  const by = share * height
  return polygon.map(([px, py]) => [
    (px + Math.sign(px - x) * by) * scale,
    (py + Math.sign(py - y) * by) * scale,
  ])
}
