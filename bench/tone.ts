import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toneOf } from '../src/analyzers/tone'
import { flatten } from '../src/core/image/raster'
import { resize } from '../src/core/image/resize'
import { openImageCodec } from '../src/engines/pictures/image'
import { nodeParts } from '../src/engines/parts/node'
import { colourSaturation } from '../src/rules/colour-saturation'
import { contrast } from '../src/rules/contrast'
import { buildParts } from '../tools/parts'
import { judged } from './tally'

/**
 * `npx tsx bench/tone.ts`: what the limits of saturation and contrast cost. Published pictures:
 * nobody has called one of them flat, grey or glaring, so that what is flagged here is flagged for
 * nothing. How they are spread is drawn by `bench/curves.ts`.
 */
const data = fileURLToPath(new URL('../../shared/data/', import.meta.url))
if (!existsSync(data)) throw new Error(`The pictures are not here: ${data}`)
await buildParts()
const codec = await openImageCodec(
  nodeParts(fileURLToPath(new URL('../build/parts', import.meta.url))),
)
const most = 80

for (const set of ['covers', 'person', 'products', 'background']) {
  const names = readdirSync(`${data}${set}/images`).sort().slice(0, most)
  const flagged = { saturation: 0, contrast: 0 }
  for (const name of names) {
    const raster = flatten(
      await codec.decode(new Uint8Array(readFileSync(`${data}${set}/images/${name}`))),
    )
    const scale = Math.min(1, 1080 / Math.max(raster.width, raster.height))
    const tone = toneOf(
      resize(raster, Math.round(raster.width * scale), Math.round(raster.height * scale)),
    )
    const saturation = colourSaturation.judge({ tone }, colourSaturation.limits).outcome
    const flatness = contrast.judge({ tone }, contrast.limits).outcome
    judged('colour-saturation', set, false, saturation)
    judged('contrast', set, false, flatness)
    if (saturation === 'fail') flagged.saturation++
    if (flatness === 'fail') flagged.contrast++
  }
  console.log(
    `${set}: of ${names.length}, ${flagged.saturation} grey or glaring, ${flagged.contrast} flat`,
  )
}
