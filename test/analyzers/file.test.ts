import { expect, it } from 'vitest'
import { file } from '../../src/analyzers/file'
import type { See } from '../../src/core/unseen'
import type { Cover } from '../../src/core/cover'
import type { Engines } from '../../src/core/engines'
import { costs } from '../kit/costs'
import { box, cover } from '../kit/rules'
import { jpeg, png } from '../kit/pictures'
import { text } from '../../tools/drawn/bytes'
import { exif, segment } from '../../tools/drawn/exif'

const look = (over: Partial<Cover>) => file((async () => cover(over)) as See, {} as Engines)
const place = jpeg(
  segment(0xe1, text('Exif\0\0'), exif({ gps: { latitude: [[1, 1]], longitude: [[2, 1]] } })),
)
const layer = (id: string, hash: string, bytes?: Uint8Array) => ({
  id,
  name: id,
  type: 'RECTANGLE',
  box: box(0, 0, 9, 9),
  opacity: 1,
  image: { hash, ...(bytes && { bytes }) },
})

it('tells format, weight and metadata', async () => {
  expect(await look({ bytes: place })).toEqual({
    format: 'jpeg',
    bytes: place.length,
    gps: true,
    gpsIn: ['exif'],
    gpsHints: [],
    metadata: ['exif'],
    sources: [],
  })
  expect(await look({ bytes: png() })).toMatchObject({ format: 'png', gps: false, metadata: [] })
  expect(await look({ bytes: new Uint8Array() })).toMatchObject({ format: 'unknown', bytes: 0 })
})

it('looks into the pictures of layers; a lost one and a 1×1 are no problem', async () => {
  const dot = png([], { width: 1, height: 1, data: new Uint8ClampedArray([1, 2, 3, 255]) })
  const { sources } = await look({
    bytes: png(),
    layers: [
      layer('a', 'x', place),
      layer('b', 'x', place),
      layer('lost', 'y'),
      layer('dot', 'z', dot),
    ],
  })
  expect(sources).toEqual([
    { layer: 'a', gps: true, metadata: ['exif'] },
    { layer: 'b', gps: true, metadata: ['exif'] },
    { layer: 'dot', gps: false, metadata: [] },
  ])
})

it('a 40 MB picture is looked at in a moment', async () => {
  const [quarter, whole] = await costs([10_000_000, 40_000_000], async (size) => {
    const bytes = new Uint8Array(size)
    bytes.set(place)
    expect((await look({ bytes: png(), layers: [layer('a', 'x', bytes)] })).sources[0].gps).toBe(
      true,
    )
  })
  expect(whole).toBeLessThan(Math.max(1, quarter * 10))
})
