import { beforeAll, describe, expect, it } from 'vitest'
import { observe } from '../../src/analyzers/observe'
import { newRaster, type Raster } from '../../src/core/raster'
import { openEngines } from '../../src/engines/open'
import { nodeParts } from '../../src/engines/node'
import { buildParts } from '../../tools/parts'
import { cover, flat, seenText } from '../kit'

/** Pictures without anybody in them, and frames that no camera makes: sensible answers, in bounded time. */
const engines = openEngines(nodeParts(new URL('../../build/parts', import.meta.url).pathname))
beforeAll(buildParts)

const look = (raster: Raster) => observe(cover({ raster }), engines, { known: { text: seenText([]) } }).see

const strange: [string, Raster][] = [
  ['a blank frame', newRaster(1080, 1920)],
  ['one flat colour', flat(1080, 1920, [220, 40, 40])],
  ['pure noise', noise(1080, 1920)],
  ['one pixel', flat(1, 1)],
  ['one pixel wide', noise(1, 1920)],
  ['one pixel high', noise(1080, 1)],
  ['a stripe', noise(3000, 40)],
]

describe.each(strange)('%s', (_, raster) => {
  it('has neither faces nor people', { timeout: 60_000 }, async () => {
    const see = look(raster)
    expect(await see('faces')).toEqual([])
    expect(await see('person')).toBeNull()
    const background = await see('background')
    for (const value of [background.spread, background.separation, background.certainty]) expect(value).toBeGreaterThanOrEqual(0)
    const { concentration } = await see('attention')
    expect(concentration).toBeGreaterThanOrEqual(0)
    expect(concentration).toBeLessThanOrEqual(1)
    const subject = await see('subject')
    if (subject) expect(subject.mask.data.length).toBe(raster.width * raster.height)
  })
})

it('a flat colour is a plain background without focus', async () => {
  const see = look(flat(540, 960))
  expect((await see('background')).kind).toBe('plain')
  expect((await see('attention')).concentration).toBe(0)
})

function noise(width: number, height: number): Raster {
  const raster = newRaster(width, height)
  let seed = 1
  for (let i = 0; i < raster.data.length; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    raster.data[i] = i % 4 === 3 ? 255 : seed >>> 24
  }
  return raster
}
