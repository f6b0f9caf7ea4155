import { expect, test } from 'vitest'
import type { Evidence } from '../../src/core/evidence'
import { fixKinds } from '../../src/core/rule'
import { packs } from '../../src/packs'
import { sizeLimits, zoneLimits } from '../../src/packs/limits'
import { contrast } from '../../src/rules/contrast'
import { coverReuse } from '../../src/rules/cover-reuse'
import { faceVisible } from '../../src/rules/face-visible'
import { fileWeight } from '../../src/rules/file-weight'
import { frameSize } from '../../src/rules/frame-size'
import { gpsMetadata } from '../../src/rules/gps-metadata'
import { hostCoverage } from '../../src/rules/host-coverage'
import { productCentred } from '../../src/rules/product-centred'
import { productCoverage } from '../../src/rules/product-coverage'
import { qrCode } from '../../src/rules/qr-code'
import { safeZone } from '../../src/rules/safe-zone'
import { visualFlow } from '../../src/rules/visual-flow'
import { toneOf } from '../../src/analyzers/tone'
import {
  box,
  code,
  cover,
  face,
  flat,
  line,
  presence,
  region,
  ruleTest,
  seenText,
} from '../kit/rules'

/**
 * Corners that nobody had looked into, found by mutation testing: several things at once, both
 * readings of a line, limits met exactly.
 */
const frame = cover({
  raster: { width: 1080, height: 1920, data: new Uint8ClampedArray() },
  origin: 'frame',
})

const file = (bytes: number, format: 'png' | 'webp' = 'png') => ({
  format,
  bytes,
  gps: false,
  gpsIn: [],
  gpsHints: [],
  metadata: [],
  sources: [],
})
ruleTest(fileWeight, {
  passes: {
    'a light frame': { cover: frame, file: file(1_000_000) },
    'a frame at the limit': { cover: frame, file: file(5_000_000) },
  },
  fails: { 'another format at the limit': { cover: cover(), file: file(5_000_000, 'webp') } },
})

/** A photo of `original` pixels that fills the frame. */
const photo = (width: number, height: number, size = { width: 1080, height: 1920 }) => ({
  id: `photo-${width}`,
  name: 'photo',
  type: 'RECTANGLE',
  box: box(0, 0, size.width, size.height),
  opacity: 1,
  image: { hash: 'a', original: { width, height } },
})
const twice = { width: 2160, height: 3840 }
ruleTest(
  frameSize,
  {
    passes: {
      'two enlarged photos': { cover: { ...frame, layers: [photo(540, 960), photo(720, 1280)] } },
      'a photo pixel for pixel': { cover: { ...frame, layers: [photo(1080, 1920)] } },
      'a photo that was cropped to its middle': {
        cover: { ...frame, layers: [photo(3000, 1920)] },
      },
      'in a frame twice as large, a photo that the export scales down again': {
        cover: { ...frame, ...twice, layers: [photo(1080, 1920, twice), photo(1000, 1778, twice)] },
      },
    },
  },
  sizeLimits(packs[0]),
)

ruleTest(gpsMetadata, {
  passes: {
    'the second of two photos': {
      cover: {
        ...frame,
        layers: [
          { ...photo(9, 9), id: '1:1' },
          { ...photo(9, 9), id: '1:2', box: box(7, 7, 7, 7) },
        ],
      },
      file: { ...file(1000), sources: [{ layer: '1:2', gps: true, metadata: ['exif'] }] },
    },
  },
})

ruleTest(qrCode, { fails: { 'one on a layer': { codes: [code({ layer: '1:9' })] } } })

const half = { cover: cover({ width: 540, height: 960 }) }
const zones = (over: Partial<Pick<Evidence, 'cover' | 'faces' | 'subject' | 'text'>>) => ({
  cover: frame,
  faces: [],
  subject: null,
  text: seenText([]),
  ...over,
})
const at = (...place: Parameters<typeof box>) => seenText([line('HELLO', { box: box(...place) })])
ruleTest(
  safeZone,
  {
    passes: {
      'a line of which a tenth is under the lower bar': zones({ text: at(200, 1446, 500, 80) }),
      'a face half outside the core': zones({ faces: [face({ box: box(0, 600, 194, 300) })] }),
      'a product in the corner of the core': zones({ subject: region(box(0, 300, 194, 240)) }),
      'a product in its other corner': zones({ subject: region(box(900, 1400, 166, 200)) }),
    },
    fails: {
      'a face beside the core and a line under the bar': zones({
        faces: [face({ box: box(0, 600, 180, 300) })],
        text: at(200, 1600, 500, 80),
      }),
      'a product too far left': zones({ subject: region(box(0, 700, 190, 600)) }),
      'a product too far right': zones({ subject: region(box(930, 700, 150, 600)) }),
      'a product too high': zones({ subject: region(box(200, 0, 600, 700)) }),
      'on half the size, over the right side': zones({ ...half, text: at(400, 300, 140, 40) }),
    },
  },
  zoneLimits(packs[0]),
)

const centred = (x: number, y: number, more = {}) => ({
  subject: region(box(300, 300, 400, 400), { centroid: { x, y }, confidence: 'exact', ...more }),
})
ruleTest(
  productCentred,
  {
    fails: {
      'just in the middle of its width, too low': centred(0.625, 0.8),
      'just so on the other side, too high': centred(0.375, 0.2),
      'too far right, just in the middle of its height': centred(0.8, 0.625),
      'too far left, just so above': centred(0.2, 0.375),
      'on a layer': centred(0.9, 0.5, { layers: ['1:7'] }),
    },
  },
  { max: 0.125, margin: 0.01 },
)
ruleTest(productCoverage, {
  fails: {
    'on a layer': {
      subject: region(box(0, 0, 300, 300), { confidence: 'exact', layers: ['1:7'] }),
    },
  },
})
ruleTest(hostCoverage, {
  fails: {
    'on a layer': {
      cover: frame,
      people: presence(1),
      faces: [],
      sticker: null,
      person: region(box(0, 0, 300, 300), { confidence: 'exact', layers: ['1:7'] }),
    },
  },
})

const person = region(box(200, 200, 600, 1600))
const there = { cover: frame, people: presence(0.9), person, sticker: null }
ruleTest(faceVisible, {
  unsure: {
    'only a mask can’t be judged': { ...there, faces: [face({ faceMask: null })] },
    'only sunglasses can’t be judged': { ...there, faces: [face({ sunglasses: null })] },
  },
})

const tone = { ...toneOf(flat(1, 1)), contrast: 0, brightness: 0.7 }
ruleTest(contrast, { fails: { 'flat, and just not bright': { tone } } })

const twin = { name: 'old.png', date: '2026-05-01T10:00:00Z', distance: 0.02, sure: true }
ruleTest(coverReuse, {
  passes: {
    'unlike the only other one': { cover: frame, likeness: { hash: 'x', compared: 1, twins: [] } },
  },
})
test('the panel is told which cover is used again', () => {
  const { facts } = coverReuse.judge(
    { cover: frame, likeness: { hash: 'x', compared: 1, twins: [twin] } },
    coverReuse.limits,
  )
  expect(facts.twin).toEqual({ name: twin.name, date: twin.date })
})

/**
 * Attention in four columns of two rows; only the lower row has face (left) and product (right), or
 * the other way round.
 */
const flow = (lower: number[], mirrored = false) => ({
  cover: frame,
  attention: {
    map: { width: 4, height: 2, data: Float32Array.from([9, 9, 9, 9, ...lower]) },
    concentration: 0.5,
    holder: null,
    lettering: 0,
    alike: 0,
    spots: [],
  },
  faces: [face({ box: box(mirrored ? 810 : 0, 960, 270, 960) })],
  subject: region(box(mirrored ? 0 : 810, 960, 270, 960)),
  text: seenText([]),
})
ruleTest(visualFlow, {
  passes: {
    'side by side, something brighter between them': flow([2, 9, 9, 1]),
    'the other way round': flow([1, 9, 9, 2], true),
    'the product as much stronger as may be': flow([1, 9, 9, 1.15]),
    'a bright line that is not the largest': {
      ...flow([2, 2, 2, 2]),
      text: seenText([
        line('SALE', { box: box(0, 0, 100, 60) }),
        line('Bags', { box: box(0, 1000, 900, 300) }),
      ]),
    },
  },
  fails: {
    'side by side, the product first': flow([1, 0, 0, 2]),
    'the other way round': flow([2, 0, 0, 1], true),
  },
})

test('every kind of fix is offered by a rule', () => {
  const offered = new Set(
    packs.flatMap(({ clauses }) => clauses.flatMap(({ rule }) => rule.fixes ?? [])),
  )
  expect(fixKinds.filter((it) => !offered.has(it))).toEqual([])
})
