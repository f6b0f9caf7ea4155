import { describe, expect, it } from 'vitest'
import { observe } from '../../src/analyzers/observe'
import { newRaster, type Raster } from '../../src/core/image/raster'
import { openEngines } from '../../src/engines/open'
import { area, intersect } from '../../src/core/geometry'
import { drawFace } from '../kit/faces'
import { cover, flat, seenText } from '../kit/rules'
import { sourceParts } from '../../tools/source-parts'

/**
 * Pictures without anybody in them, and frames that no camera makes: sensible answers, in bounded
 * time.
 */
const engines = openEngines(sourceParts)

const look = (raster: Raster) =>
  observe(cover({ raster }), engines, { known: { text: seenText([]) } }).see

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
  it('has neither faces nor people', async () => {
    const see = look(raster)
    expect(await see('faces')).toEqual([])
    expect(await see('person')).toBeNull()
    const background = await see('background')
    for (const value of [background.spread, background.separation, background.certainty])
      expect(value).toBeGreaterThanOrEqual(0)
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

describe('drawn faces', () => {
  const sky = () => flat(1080, 1920, [188, 198, 206])
  const facesOf = (raster: Raster) => look(raster)('faces')

  it('a crowd of 40 is found in bounded time', async () => {
    const crowd = sky()
    for (let i = 0; i < 40; i++)
      drawFace(crowd, 130 + (i % 5) * 205, 130 + Math.floor(i / 5) * 236, 110)
    const before = process.cpuUsage()
    const faces = await (await engines.faces()).find(crowd)
    const { user, system } = process.cpuUsage(before)
    expect(faces.length).toBeGreaterThanOrEqual(36)
    expect(faces.length).toBeLessThanOrEqual(60)
    expect((user + system) / 1e6).toBeLessThan(20)
  })

  it('are no faces of people unless they are close-ups', async () => {
    const crowd = sky()
    for (let i = 0; i < 4; i++) drawFace(crowd, 300 + (i % 2) * 480, 500 + (i >> 1) * 700, 110)
    expect((await facesOf(crowd)).filter(({ agreed }) => !agreed)).toEqual([])
  })

  it('one on a poster behind the host is a face too, but the host comes first', async () => {
    const shop = sky()
    for (let y = 200; y < 560; y++) shop.data.fill(250, (y * 1080 + 700) * 4, (y * 1080 + 980) * 4)
    drawFace(shop, 840, 380, 130)
    drawFace(shop, 420, 900, 340)
    const faces = await facesOf(shop)
    expect(faces.map(({ box }) => Math.round((box.x + box.width / 2) / 60) * 60)).toEqual([
      420, 840,
    ])
  })

  it('mirrored, it lies in the mirrored place', async () => {
    const [picture, mirror] = [sky(), sky()]
    drawFace(picture, 300, 800, 300)
    const pixels = new Uint32Array(picture.data.buffer)
    new Uint32Array(mirror.data.buffer).set(
      pixels.map((_, i) => pixels[i - (i % 1080) + 1079 - (i % 1080)]),
    )
    const [[face], [mirrored]] = [await facesOf(picture), await facesOf(mirror)]
    const back = { ...mirrored.box, x: 1080 - mirrored.box.x - mirrored.box.width }
    expect(area(intersect(face.box, back))).toBeGreaterThan(0.85 * area(face.box))
  })

  it('upside down, on glass or in grey it makes no trouble', async () => {
    const picture = sky()
    drawFace(picture, 540, 800, 300)
    const turned = {
      ...picture,
      data: new Uint8ClampedArray(new Uint32Array(picture.data.buffer).slice().reverse().buffer),
    }
    expect((await facesOf(turned)).length).toBeLessThanOrEqual(2)
    const glass = newRaster(1080, 1920)
    drawFace(glass, 540, 800, 300)
    expect((await facesOf(glass)).length).toBeLessThanOrEqual(2)
  })

  it('with dark lenses painted on, it wears sunglasses; without, none, and no mask', async () => {
    const [bare, dark] = [sky(), sky()]
    drawFace(bare, 540, 800, 320)
    drawFace(dark, 540, 800, 320, { lenses: true })
    const [[seen], [hidden]] = [await facesOf(bare), await facesOf(dark)]
    expect(seen.sunglasses).toBeLessThan(0.3)
    expect(hidden.sunglasses).toBeGreaterThan(0.5)
    for (const { faceMask } of [seen, hidden]) expect(faceMask).toBeLessThan(0.5)
  })

  it('an oval without features, as a mannequin has, is no face', async () => {
    const shop = sky()
    for (let y = -300; y < 300; y++)
      for (let x = -200; x < 200; x++)
        if ((x / 200) ** 2 + (y / 300) ** 2 < 1)
          shop.data.set([232, 224, 214, 255], ((800 + y) * 1080 + 540 + x) * 4)
    expect(await facesOf(shop)).toEqual([])
  })
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
