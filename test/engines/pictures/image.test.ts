import { beforeAll, describe, expect, it } from 'vitest'
import type { ImageCodec } from '../../../src/core/engines'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import { openImageCodec } from '../../../src/engines/pictures/image'
import { jpeg, png, webp } from '../../kit/pictures'
import { text } from '../../../tools/drawn/bytes'
import { exif, segment } from '../../../tools/drawn/exif'
import { sourceParts } from '../../../tools/source-parts'

let codec: ImageCodec
beforeAll(async () => void (codec = await openImageCodec(sourceParts)))

/** Each pixel a colour of its own, soft enough for JPEG. */
function picture(width: number, height: number, alpha = 255): Raster {
  const raster = newRaster(width, height)
  for (let i = 0, p = 0; i < width * height; i++, p += 4) {
    raster.data.set([(i % width) * 3, Math.floor(i / width) * 3, 90, alpha], p)
  }
  return raster
}

describe('decode', () => {
  it('gives PNG back as it was, with and without alpha', async () => {
    for (const alpha of [255, 128]) {
      const raster = picture(33, 17, alpha)
      expect(await codec.decode(await codec.encodePng(raster))).toEqual(raster)
    }
  })

  it('gives JPEG back nearly as it was', async () => {
    const raster = picture(64, 48)
    const back = await codec.decode(await codec.encodeJpeg(raster, 95))
    expect([back.width, back.height]).toEqual([64, 48])
    back.data.forEach((value, i) => expect(Math.abs(value - raster.data[i])).toBeLessThan(12))
  })

  it.each([
    [2, 'B A'],
    [3, 'D C B A'],
    [6, 'C A D B'],
    [8, 'B D A C'],
  ])('turns orientation %i upright', async (orientation, order) => {
    // A B over C D, as red values.
    const raster = newRaster(2, 2)
    raster.data.set([10, 0, 0, 255, 20, 0, 0, 255, 30, 0, 0, 255, 40, 0, 0, 255])
    const { data } = await codec.decode(png([['eXIf', exif({ orientation })]], raster))
    const letters = [0, 4, 8, 12].map((p) => 'ABCD'[data[p] / 10 - 1])
    expect(letters.join(' ')).toContain(order)
  })

  const whole = png([], picture(40, 40))
  const huge = png()
  new DataView(huge.buffer).setUint32(16, 20_000)
  const wide = png()
  new DataView(wide.buffer).setUint32(16, 12_000)
  new DataView(wide.buffer).setUint32(20, 12_000)
  const of64 = png()
  new DataView(of64.buffer).setUint32(16, 8000)
  new DataView(of64.buffer).setUint32(20, 8001)
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 1, 63, 0, 0x7f]
  const scanned = Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xc2, Uint8Array.from([8, 31, 64, 31, 64, 1, 1, 0x11, 0])),
    ...Array.from({ length: 70 }, () => scan).flat(),
    0xff,
    0xd9,
  ])
  const damaged = whole.slice()
  damaged[60] ^= 255
  const cmyk = jpeg()
  cmyk[cmyk.indexOf(0xc0) + 8] = 4

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['text named .png', text('not a picture at all'), 'not-a-picture'],
    ['HEIC', text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'unsupported-format'],
    ['GIF', text('GIF89a…'), 'unsupported-format'],
    ['20,000 px wide', huge, 'too-large'],
    ['144 megapixels', wide, 'too-large'],
    ['65 megapixels', of64, 'too-large'],
    ['a JPEG of thousands of scans', scanned, 'too-many-scans'],
    ['BMP', text('BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0'), 'unsupported-format'],
    ['a cut PNG', whole.slice(0, whole.length - 40), 'truncated'],
    ['a PNG of its first bytes', whole.slice(0, 20), 'truncated'],
    ['a damaged PNG', damaged, 'damaged'],
    ['a cut JPEG', jpeg().slice(0, -2), 'truncated'],
    ['a JPEG of nonsense', jpeg(), 'damaged'],
    [
      'a JPEG without a frame',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xd9, ...new Array<number>(80).fill(0)]),
      'damaged',
    ],
    ['a CMYK JPEG', cmyk, 'print-colours'],
    [
      'an animated WebP',
      webp(['VP8X', Uint8Array.from([2, 0, 0, 0, 9, 0, 0, 9, 0, 0])]),
      'animated',
    ],
    ['a cut WebP', webp(['VP8L', text('/\0\0\0\0')]).slice(0, -1), 'truncated'],
    ['a WebP of nonsense', webp(['VP8L', text('/\0\0\0\0')]), 'damaged'],
  ])('refuses %s', async (_, bytes, reason) => {
    await expect(codec.decode(bytes)).rejects.toMatchObject({ name: 'UnreadableImage', reason })
  })

  it('works on after a failure', async () => {
    await expect(codec.decode(jpeg())).rejects.toThrow()
    const raster = picture(16, 16)
    expect((await codec.decode(await codec.encodeJpeg(raster, 90))).width).toBe(16)
  })

  it('unpacks no more of a PNG than its size says', async () => {
    const head = png([], picture(2, 2)).subarray(0, 33)
    const body = png([], picture(400, 400)).subarray(33)
    expect(await codec.decode(Uint8Array.from([...head, ...body]))).toMatchObject({
      width: 2,
      height: 2,
    })
  })

  it('reads comments and unknown segments past', async () => {
    const bytes = await codec.encodeJpeg(picture(16, 16), 90)
    const noted = Uint8Array.from([
      ...bytes.subarray(0, 2),
      ...segment(0xfe, text('hi')),
      ...segment(0xef, text('?')),
      ...bytes.subarray(2),
    ])
    expect((await codec.decode(noted)).height).toBe(16)
  })
})
