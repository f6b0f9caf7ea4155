import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeParts } from '../src/engines/parts/node'
import { openEngines } from '../src/engines/open'
import { buildParts } from '../tools/parts'
import { crossLines } from './curves/cross-lines'
import { draw, type Curve } from './curves/draw'
import { curvesOf } from './curves/limits'
import { measure } from './curves/measured'

/**
 * `npx tsx bench/curves.ts`: draws how the pictures lie about each limit that is ours into
 * docs/calibration, and prints quantiles. What was seen is kept in .cache/people, as for
 * bench/people.ts.
 */
await buildParts()
const folder = new URL('../docs/calibration/', import.meta.url)
mkdirSync(folder, { recursive: true })
const quantiles = [0, 0.01, 0.02, 0.05, 0.5, 0.95, 0.98, 0.99, 1]
const measured = await measure(
  openEngines(nodeParts(fileURLToPath(new URL('../build/parts', import.meta.url)))),
)
const curves = curvesOf(measured)
for (const curve of curves) {
  writeFileSync(new URL(`${curve.name}.svg`, folder), draw(curve))
  console.log(`\n${curve.name}\tn\t${quantiles.join('\t')}`)
  for (const row of rowsOf(curve)) console.log(row.join('\t'))
}
console.log(`\nwith limits chosen on other source pictures\n  ${crossLines(measured).join('\n  ')}`)

function rowsOf({ groups }: Curve): (string | number)[][] {
  return groups.map(({ name, values }) => {
    const sorted = [...values].sort((a, b) => a - b)
    const at = (q: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]?.toPrecision(3) ?? '–'
    return [name, sorted.length, ...quantiles.map(at)]
  })
}
