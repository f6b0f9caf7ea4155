import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import mozjpegEncoder from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js'
import webpEncoder from '@jsquash/webp/codec/enc/webp_enc.js'
import { defaultOptions as jpegOptions } from '@jsquash/jpeg/meta.js'
import { defaultOptions as webpOptions } from '@jsquash/webp/meta.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { UnreadableImage, type ImageCodec } from '../../../src/core/engines'
import { newRaster } from '../../../src/core/image/raster'
import { openImageCodec } from '../../../src/engines/pictures/image'
import { sourceParts } from '../../../tools/source-parts'
import { chunk, png, rawPng } from '../../kit/pictures'
import { text } from '../../../tools/drawn/bytes'
import { exif, segment } from '../../../tools/drawn/exif'

let codec: ImageCodec
beforeAll(async () => void (codec = await openImageCodec(sourceParts)))

const soft = newRaster(120, 90)
for (let i = 0, p = 0; i < 120 * 90; i++, p += 4)
  soft.data.set([(i % 120) * 2, Math.floor(i / 120) * 2, ((i * 7) % 64) + 60, 255], p)

/** Every kind of file that a cover may come in, written by others' encoders. */
async function files(): Promise<Record<string, Uint8Array>> {
  const wasm = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name)).buffer
  const open = <M>(factory: (options: object) => Promise<M>, name: string) =>
    factory({ noInitialRun: true, wasmBinary: wasm(name) })
  const mozjpeg = await open(mozjpegEncoder as never, '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')
  const webp = await open(webpEncoder as never, '@jsquash/webp/codec/enc/webp_enc.wasm')
  const encode = (encoder: unknown, options: object) =>
    (encoder as { encode(...args: unknown[]): Uint8Array })
      .encode(soft.data, soft.width, soft.height, options)
      .slice()
  const jpeg = (options: object) => encode(mozjpeg, { ...jpegOptions, quality: 90, ...options })
  return {
    png: png([], soft),
    'baseline JPEG': jpeg({ baseline: true, progressive: false }),
    'progressive JPEG': jpeg({ progressive: true }),
    'grey JPEG': jpeg({ color_space: 1 }),
    'lossy WebP': encode(webp, { ...webpOptions, quality: 90 }),
    'lossless WebP': encode(webp, { ...webpOptions, lossless: 1 }),
  }
}
const all = await files()

describe.each(Object.entries(all))('%s', (name, whole) => {
  it('is read', async () => {
    const { width, height, data } = await codec.decode(whole)
    expect([width, height]).toEqual([120, 90])
    const off =
      soft.data.reduce((sum, value, i) => sum + Math.abs(value - data[i]), 0) / soft.data.length
    expect(off).toBeLessThan(name === 'grey JPEG' ? 60 : 12)
  })

  it('cut off at every twentieth is refused with a sentence, never half judged', async () => {
    for (let part = 0; part < 20; part++) {
      const cut = whole.slice(0, Math.floor((whole.length * part) / 20))
      const error = await codec.decode(cut).then(
        () => null,
        (it: unknown) => it,
      )
      expect(error, `${part * 5} %`).toBeInstanceOf(UnreadableImage)
      expect((error as Error).message).toMatch(/\w+ \w+/)
    }
  })

  it('with bytes changed anywhere is read or refused, and the next picture is read', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const hurt = whole.slice()
          for (const [at, value] of changes) hurt[at] = value
          const outcome = await codec.decode(hurt).catch((error: unknown) => error)
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableImage)
          else expect((outcome as { width: number }).width).toBeGreaterThan(0)
          expect((await codec.decode(whole)).width).toBe(120)
        },
      ),
      { seed: 11, numRuns: 60 },
    ))
})

describe('PNG of every kind', () => {
  const kinds: [colour: number, depth: number][] = [
    ...[1, 2, 4, 8, 16].map((depth): [number, number] => [0, depth]),
    ...[8, 16].flatMap((depth): [number, number][] => [2, 4, 6].map((colour) => [colour, depth])),
    ...[1, 2, 4, 8].map((depth): [number, number] => [3, depth]),
  ]
  const cases = kinds.flatMap(([colour, depth]) =>
    [false, true].map((interlaced) => [colour, depth, interlaced] as const),
  )

  it.each(cases)('colour type %i, %i bits, interlaced %s', async (colour, depth, interlaced) => {
    const most = 2 ** depth - 1
    const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour]!
    const at = (x: number, y: number) =>
      Array.from({ length: channels }, (_, c) => (x * 31 + y * 17 + c * 101) % (most + 1))
    const palette = Uint8Array.from(
      { length: 3 * Math.min(256, most + 1) },
      (_, i) => (i * 37) % 256,
    )
    const more = colour === 3 ? [chunk('PLTE', palette)] : []
    const { data } = await codec.decode(
      rawPng({ width: 13, height: 11, depth, colour, interlaced, at, more }),
    )

    const byte = (sample: number) =>
      depth === 16 ? sample >> 8 : Math.round((sample * 255) / most)
    for (let y = 0; y < 11; y++) {
      for (let x = 0; x < 13; x++) {
        const samples = at(x, y)
        const [r, g, b, a] =
          colour === 3
            ? [...palette.slice(3 * samples[0], 3 * samples[0] + 3), 255]
            : channels < 3
              ? [samples[0], samples[0], samples[0], samples[1] ?? most].map(byte)
              : [samples[0], samples[1], samples[2], samples[3] ?? most].map(byte)
        expect([...data.slice((y * 13 + x) * 4, (y * 13 + x) * 4 + 4)], `${x}, ${y}`).toEqual([
          r,
          g,
          b,
          a,
        ])
      }
    }
  })

  const tiny = { width: 2, height: 2, depth: 8, colour: 0, at: () => [9] }
  const count = (frames: number) => chunk('acTL', Uint8Array.from([0, 0, 0, frames, 0, 0, 0, 0]))
  it('an APNG is animated, one of a single frame is a still', async () => {
    await expect(codec.decode(rawPng({ ...tiny, more: [count(3)] }))).rejects.toMatchObject({
      reason: 'animated',
    })
    expect(await codec.decode(rawPng({ ...tiny, more: [count(1)] }))).toMatchObject({ width: 2 })
  })

  it('a second header can’t make it larger than what was accepted', async () => {
    const second = chunk('IHDR', Uint8Array.from([0, 0, 64, 0, 0, 0, 64, 0, 8, 0, 0, 0, 0]))
    await expect(codec.decode(rawPng({ ...tiny, more: [second] }))).rejects.toMatchObject({
      reason: 'damaged',
    })
  })

  it('a wrong checksum in any chunk that matters is damage', async () => {
    const whole = rawPng({
      ...tiny,
      colour: 3,
      more: [chunk('PLTE', Uint8Array.from([1, 2, 3]))],
      at: () => [0],
    })
    for (const type of ['IHDR', 'PLTE', 'IDAT']) {
      const hurt = whole.slice()
      const at = Buffer.from(hurt).indexOf(type)
      const length = new DataView(hurt.buffer).getUint32(at - 4)
      hurt[at + 4 + length] ^= 1
      await expect(codec.decode(hurt), type).rejects.toMatchObject({ reason: 'damaged' })
    }
  })
})

it.each([
  [0xc9, 8, 'arithmetic JPEG'],
  [0xca, 8, 'arithmetic JPEG'],
  [0xc3, 8, 'lossless JPEG'],
  [0xc5, 8, 'hierarchical JPEG'],
  [0xc1, 12, '12-bit JPEG'],
])('a JPEG of coding %i with %i bits is named, not called damaged', async (marker, bits, name) => {
  const strange = all['baseline JPEG'].slice()
  const frame = Buffer.from(strange).indexOf(Buffer.from([0xff, 0xc0, 0, 17]))
  strange.set([marker], frame + 1)
  strange.set([bits], frame + 4)
  await expect(codec.decode(strange)).rejects.toMatchObject({
    reason: 'unsupported-format',
    detail: name,
  })
})

describe('EXIF of a JPEG', () => {
  // Which corner of the stored picture comes to lie at the top left.
  const corners = ['', 'TL', 'TR', 'BR', 'BL', 'TL', 'BL', 'BR', 'TR']
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i', async (orientation) => {
    const grey = { TL: 40, TR: 100, BL: 160, BR: 220 } as Record<string, number>
    const stored = newRaster(64, 32)
    for (let y = 0; y < 32; y++)
      for (let x = 0; x < 64; x++) {
        const v = grey[`${y < 16 ? 'T' : 'B'}${x < 32 ? 'L' : 'R'}`]
        stored.data.set([v, v, v, 255], (y * 64 + x) * 4)
      }
    const bare = await codec.encodeJpeg(stored, 95)
    const turned = Uint8Array.from([
      ...bare.subarray(0, 2),
      ...segment(0xe1, text('Exif\0\0'), exif({ orientation })),
      ...bare.subarray(2),
    ])
    const { width, height, data } = await codec.decode(turned)
    expect([width, height]).toEqual(orientation < 5 ? [64, 32] : [32, 64])
    expect(Math.abs(data[(4 * width + 4) * 4] - grey[corners[orientation]])).toBeLessThan(8)
  })

  it('a directory that leads in a circle ends', async () => {
    const bare = await codec.encodeJpeg(soft, 90)
    const looped = Uint8Array.from([
      ...bare.subarray(0, 2),
      ...segment(0xe1, text('Exif\0\0'), exif({ orientation: 1, next: 8 })),
      ...bare.subarray(2),
    ])
    expect((await codec.decode(looped)).width).toBe(120)
  })
})
