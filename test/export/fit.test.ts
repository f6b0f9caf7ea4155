import { beforeAll, describe, expect, it } from 'vitest'
import type { ImageCodec } from '../../src/core/engines'
import { headerOf } from '../../src/core/picture/header'
import { readMetadata } from '../../src/core/picture/metadata'
import { newRaster } from '../../src/core/image/raster'
import { openImageCodec } from '../../src/engines/pictures/image'
import type { Fitted, Wish } from '../../src/core/upload-file'
import { fit } from '../../src/export'
import { flat } from '../kit/rules'
import { sourceParts } from '../../tools/source-parts'

const size = { width: 108, height: 192 }
const wish: Wish = { format: 'auto', size, maxBytes: 5_000_000 }

function noise(width: number, height: number) {
  const raster = newRaster(width, height)
  let seed = 7
  for (let i = 0; i < raster.data.length; i++)
    raster.data[i] = i % 4 === 3 ? 255 : (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 24
  return raster
}

let codec: ImageCodec
beforeAll(async () => void (codec = await openImageCodec(sourceParts)))

describe('fit', () => {
  it.each([
    ['exact', flat(108, 192)],
    ['twice as large', flat(216, 384)],
    ['larger, a side rounded', flat(217, 385)],
  ])('writes PNG: %s', async (_, raster) => {
    const { bytes, format } = (await fit(raster, codec, wish)) as Fitted
    expect(format).toBe('png')
    expect(headerOf(bytes)).toMatchObject({ format: 'png', ...size })
    expect(readMetadata(bytes)).toMatchObject({ gps: false, kinds: [] })
  })

  it('goes on to the best JPEG that fits when PNG is too heavy', async () => {
    const raster = noise(108, 192)
    const maxBytes = 20_000
    const { bytes, format, quality } = (await fit(raster, codec, { ...wish, maxBytes })) as Fitted
    expect(format).toBe('jpeg')
    expect(bytes.length).toBeLessThanOrEqual(maxBytes)
    expect((await codec.encodeJpeg(raster, quality! + 1)).length).toBeGreaterThan(maxBytes)
    expect(readMetadata(bytes).kinds).toEqual([])
  })

  it('lays transparency on white', async () => {
    const { bytes } = (await fit(newRaster(108, 192), codec, wish)) as Fitted
    expect([...(await codec.decode(bytes)).data.subarray(0, 4)]).toEqual([255, 255, 255, 255])
  })

  it('does not touch the picture it was given', async () => {
    const raster = newRaster(108, 192)
    await fit(raster, codec, wish)
    expect(raster.data.every((value) => value === 0)).toBe(true)
  })

  it.each([
    ['in the middle', 0.5, 146],
    ['at an edge', 0.95, 292],
  ])('cuts the edges when asked, and keeps the focus %s', async (_, x, left) => {
    const wide = flat(400, 192, [255, 0, 0])
    for (let y = 0; y < 192; y++)
      for (let column = left; column < left + 108; column++)
        wide.data.set([0, 0, 255], (y * 400 + column) * 4)
    const { bytes } = (await fit(wide, codec, { ...wish, anchor: { x, y: 0.5 } })) as Fitted
    const { data } = await codec.decode(bytes)
    for (const p of [0, 107 * 4, data.length - 4])
      expect([...data.subarray(p, p + 3)]).toEqual([0, 0, 255])
  })

  it.each<[string, number, number, Partial<Wish>, string]>([
    ['another ratio', 200, 200, {}, 'wrong-ratio'],
    ['one pixel too wide', 110, 192, {}, 'wrong-ratio'],
    ['half as large', 54, 96, {}, 'too-small'],
    ['1 × 1', 1, 1, {}, 'wrong-ratio'],
    ['PNG that can’t fit', 108, 192, { format: 'png', maxBytes: 100 }, 'too-heavy'],
    ['JPEG that can’t fit', 108, 192, { format: 'jpeg', maxBytes: 100 }, 'too-heavy'],
  ])('refuses %s', async (_, width, height, over, refused) => {
    expect(await fit(flat(width, height), codec, { ...wish, ...over })).toMatchObject({ refused })
  })

  it.each([
    [54, 96],
    [1, 1],
    [3000, 2],
  ])('makes do with %i × %i when asked', async (width, height) => {
    expect(
      await fit(flat(width, height), codec, { ...wish, anchor: { x: 0.5, y: 0.5 } }),
    ).toMatchObject({
      format: 'png',
      ...size,
    })
  })
})
