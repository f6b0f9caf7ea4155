import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { toneOf } from '../src/analyzers/tone'
import { flatten, resize } from '../src/core/raster'
import { openImageCodec } from '../src/engines/image'
import { nodeParts } from '../src/engines/node'
import { colourSaturation } from '../src/rules/colour-saturation'
import { contrast } from '../src/rules/contrast'
import { judged } from './tally'

/** How saturation and contrast are spread over pictures, for the limits that are ours: `npx tsx bench/tone.ts`. */
const data = new URL('../../shared/data/', import.meta.url).pathname
if (!existsSync(data)) throw new Error(`The pictures are not here: ${data}`)
const codec = await openImageCodec(nodeParts('build/parts'))
const quantiles = [0, 0.01, 0.02, 0.05, 0.25, 0.5, 0.75, 0.95, 0.98, 0.99, 1]

console.log(['set', 'n', 'measure', ...quantiles].join('\t'))
for (const set of ['covers', 'person', 'products', 'background']) {
  const tones = []
  for (const name of readdirSync(`${data}${set}/images`).slice(0, 80)) {
    const raster = flatten(await codec.decode(new Uint8Array(readFileSync(`${data}${set}/images/${name}`))))
    const scale = Math.min(1, 1080 / Math.max(raster.width, raster.height))
    tones.push(toneOf(resize(raster, Math.round(raster.width * scale), Math.round(raster.height * scale))))
  }
  // Published pictures: nobody has called one of them flat, grey or glaring, so that what is flagged here is what the limits cost.
  for (const tone of tones) {
    judged('colour-saturation', set, false, colourSaturation.judge({ tone }, colourSaturation.limits).outcome)
    judged('contrast', set, false, contrast.judge({ tone }, contrast.limits).outcome)
  }
  for (const measure of ['saturation', 'contrast', 'entropy', 'colourfulness'] as const) {
    const sorted = tones.map((tone) => tone[measure]).sort((a, b) => a - b)
    console.log(
      [
        set,
        sorted.length,
        measure,
        ...quantiles.map((q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))].toFixed(3)),
      ].join('\t'),
    )
  }
}
