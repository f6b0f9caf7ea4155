import { describe, expect, it } from 'vitest'
import { observe } from '../../src/analyzers/observe'
import { check } from '../../src/check'
import { flatten, newRaster, type Raster } from '../../src/core/image/raster'
import { openEngines } from '../../src/engines/open'
import { aliexpressLive } from '../../src/packs/aliexpress-live'
import { drawCartoon, drawFace } from '../kit/faces'
import { cover, flat, seenText } from '../kit/rules'
import { sourceParts } from '../../tools/source-parts'

/**
 * What the rules that look at host, product and background say of frames that no camera makes:
 * nothing absurd.
 */
const rules = [
  ...[
    'host-coverage',
    'product-coverage',
    'product-centred',
    'background-clean',
    'subject-sharpness',
    'face-sharpness',
  ],
  ...['face-visible', 'visual-focus', 'colour-saturation', 'contrast', 'visual-flow', 'safe-zone'],
]
const pack = {
  ...aliexpressLive,
  clauses: aliexpressLive.clauses.filter(({ rule }) => rules.includes(rule.id)),
}
const engines = openEngines(sourceParts)

async function outcomes(raster: Raster): Promise<Record<string, string>> {
  const { verdicts } = await check(
    observe(cover({ raster }), engines, { known: { text: seenText([]) } }),
    pack,
  )
  for (const { why } of verdicts) expect(why ?? '').toBe('')
  return Object.fromEntries(verdicts.map(({ rule, outcome }) => [rule, outcome]))
}

/** Paints on a sky, or on another ground. */
const painted = (
  paint: (raster: Raster) => void,
  ground = flat(1080, 1920, [188, 198, 206]),
): Raster => {
  paint(ground)
  return ground
}
const noise = painted((raster) => {
  let seed = 1
  for (let i = 0; i < raster.data.length; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    raster.data[i] = i % 4 === 3 ? 255 : seed >>> 24
  }
})
const turned = ({ width, height, data }: Raster): Raster => ({
  width,
  height,
  data: new Uint8ClampedArray(new Uint32Array(data.buffer).slice().reverse().buffer),
})
const nobody = {
  'face-visible': 'inapplicable',
  'face-sharpness': 'inapplicable',
  'host-coverage': 'fail',
}

const mannequin = painted((raster) => {
  for (let y = 300; y < 1700; y++) {
    const wide = y < 700 ? 150 * Math.sqrt(1 - ((y - 500) / 200) ** 2) : y < 800 ? 60 : 300
    for (let x = Math.ceil(-wide); x < wide; x++) {
      const shade = 236 - 60 * (x / wide) ** 2
      raster.data.set([shade, shade * 0.97, shade * 0.93, 255], (y * 1080 + 540 + x) * 4)
    }
  }
})
const host = (ground?: Raster) => painted((raster) => drawFace(raster, 540, 760, 420), ground)
const still = { 'subject-sharpness': 'pass', 'visual-focus': 'pass', 'background-clean': 'pass' }

const table: [string, Raster, Record<string, string>][] = [
  [
    'a blank frame',
    flatten(newRaster(1080, 1920)),
    {
      ...nobody,
      'visual-focus': 'fail',
      'background-clean': 'pass',
      contrast: 'fail',
      'subject-sharpness': 'inapplicable',
    },
  ],
  [
    'one flat colour',
    flat(1080, 1920, [220, 40, 40]),
    {
      ...nobody,
      'visual-focus': 'fail',
      'background-clean': 'pass',
      contrast: 'fail',
      'product-coverage': 'incomplete',
    },
  ],
  [
    'pure noise',
    noise,
    {
      ...nobody,
      'visual-focus': 'fail',
      'product-centred': 'inapplicable',
      'visual-flow': 'inapplicable',
    },
  ],
  [
    'one pixel wide',
    flat(1, 1920),
    { ...nobody, 'visual-focus': 'fail', 'safe-zone': 'inapplicable' },
  ],
  ['one pixel', flat(1, 1), { ...nobody, 'visual-focus': 'fail', 'safe-zone': 'inapplicable' }],
  ['a cartoon', painted((raster) => drawCartoon(raster, 540, 700, 420)), { ...nobody, ...still }],
  ['a mannequin', mannequin, { 'face-visible': 'inapplicable', ...still }],
  [
    'a drawn host on a transparent frame',
    flatten(host(newRaster(1080, 1920))),
    // It is drawn in soft shades.
    { 'face-visible': 'incomplete', ...still, 'subject-sharpness': 'incomplete' },
  ],
  ['a host upside down', turned(host()), { 'visual-focus': 'pass', 'background-clean': 'pass' }],
]

describe.each(table)('%s', (_, raster, expected) => {
  it('gets sensible verdicts', async () => expect(await outcomes(raster)).toMatchObject(expected))
})
