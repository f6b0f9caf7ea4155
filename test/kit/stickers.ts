import { readFileSync } from 'node:fs'
import type { Box } from '../../src/core/geometry'
import { newRaster, type Raster } from '../../src/core/image/raster'
import { brandColours } from '../../tools/train-marks/colours'
import { draw } from '../../tools/train-marks/draw'
import { stamp, type Rgb, type Style } from '../../tools/train-marks/stamp'

/** Like light on a wall: nothing in it stands out. */
export function softGround(width = 1080, height = 1920): Raster {
  const raster = newRaster(width, height)
  for (let y = 0, p = 0; y < height; y++) {
    for (let x = 0; x < width; x++, p += 4) {
      const colour = [
        150 + 60 * Math.sin(x / 190 + y / 310),
        140 + 50 * Math.sin(y / 230),
        120 + 40 * Math.cos(x / 270 - y / 400),
      ]
      raster.data.set([...colour, 255], p)
    }
  }
  return raster
}

/** An icon of simple-icons as an app shows it, in its brand's colour or in `colour`. */
export async function stick(
  raster: Raster,
  icon: string,
  box: Box,
  style: Style = 'tile',
  colour?: Rgb,
): Promise<void> {
  const svg = readFileSync(
    new URL(`../../node_modules/simple-icons/icons/${icon}.svg`, import.meta.url),
    'utf8',
  )
  const glyph = await draw(svg, 2 * box.width)
  stamp(raster, glyph!, box, 0, style, colour ?? brandColours.get(icon)!)
}
