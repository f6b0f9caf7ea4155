import type { FileSeen } from '../../src/core/evidence'
import { fileWeight } from '../../src/rules/file-weight'
import { aliexpressFacts } from '../../src/packs/facts/aliexpress-live'
import { sizeLimits } from '../../src/packs/limits'
import { frameSize } from '../../src/rules/frame-size'
import { gpsMetadata } from '../../src/rules/gps-metadata'
import { box, cover, ruleTest } from '../kit/rules'

const file = (over: Partial<FileSeen> = {}): FileSeen => ({
  format: 'png',
  bytes: 1000,
  gps: false,
  gpsIn: [],
  gpsHints: [],
  metadata: [],
  sources: [],
  ...over,
})
const sized = (width: number, height: number, origin: 'file' | 'frame' = 'file') => ({
  cover: cover({ width, height, raster: { width, height, data: new Uint8ClampedArray() }, origin }),
})
const photo = {
  id: '1:2',
  name: 'photo',
  type: 'RECTANGLE',
  box: box(0, 0, 1080, 1920),
  opacity: 1,
  image: { hash: 'a', original: { width: 540, height: 960 } },
}

ruleTest(
  frameSize,
  {
    passes: {
      exact: sized(1080, 1920),
      'a frame twice as large': sized(2160, 3840, 'frame'),
      'a larger frame, height rounded': sized(1081, 1922, 'frame'),
      'an enlarged photo is a note': { cover: cover({ origin: 'frame', layers: [photo] }) },
    },
    fails: {
      'a file twice as large': sized(2160, 3840),
      'one pixel narrower': sized(1079, 1920),
      'one pixel lower': sized(1080, 1919, 'frame'),
      'half as large': sized(540, 960, 'frame'),
      landscape: sized(1920, 1080),
      square: sized(1080, 1080, 'frame'),
      '1 × 1': sized(1, 1),
    },
  },
  sizeLimits(aliexpressFacts),
)

ruleTest(
  frameSize,
  {
    passes: {
      'a file larger than the least': sized(750, 1000),
      'a ratio one percent off': sized(606, 800),
      'a large frame, exported as it is': sized(1500, 2000, 'frame'),
    },
    fails: {
      'too small': sized(299, 399),
      'another ratio': sized(610, 800),
      'too many pixels': sized(3000, 4000),
    },
  },
  {
    width: 600,
    height: 800,
    tolerance: 0.01,
    least: { width: 300, height: 400 },
    larger: true,
    pixels: 4_000_000,
  },
)
ruleTest(
  frameSize,
  { passes: { landscape: sized(900, 500) }, fails: { 'too small': sized(90, 500) } },
  { width: 600, height: 600, least: { width: 100, height: 100 } },
)

ruleTest(fileWeight, {
  passes: {
    'at the limit': { cover: cover(), file: file({ bytes: 5_000_000 }) },
    jpeg: { cover: cover(), file: file({ format: 'jpeg' }) },
    'a heavy frame, which the export makes lighter': {
      cover: cover({ origin: 'frame' }),
      file: file({ bytes: 9_000_000 }),
    },
  },
  fails: {
    'one byte over': { cover: cover(), file: file({ bytes: 5_000_001 }) },
    webp: { cover: cover(), file: file({ format: 'webp' }) },
    'heavy and unknown': { cover: cover(), file: file({ format: 'unknown', bytes: 6_000_000 }) },
  },
})

ruleTest(
  fileWeight,
  {
    passes: { webp: { cover: cover(), file: file({ format: 'webp' }) } },
    fails: { gif: { cover: cover(), file: file({ format: 'gif' }) } },
  },
  { formats: ['jpeg', 'png', 'webp'], bytes: 30_000_000 },
)

ruleTest(gpsMetadata, {
  passes: {
    nothing: { cover: cover(), file: file() },
    'EXIF without a place': { cover: cover(), file: file({ metadata: ['exif', 'xmp'] }) },
    'a source photo with a place': {
      cover: cover({ origin: 'frame', layers: [photo] }),
      file: file({ sources: [{ layer: '1:2', gps: true, metadata: ['exif'] }] }),
    },
  },
  fails: {
    'a place': {
      cover: cover(),
      file: file({ format: 'jpeg', gps: true, gpsIn: ['exif'], metadata: ['exif'] }),
    },
    'a place in a film and a further picture': {
      cover: cover(),
      file: file({ format: 'jpeg', gps: true, gpsIn: ['film', 'picture'], metadata: ['film'] }),
    },
  },
  unsure: {
    'numbers in a comment': {
      cover: cover(),
      file: file({ format: 'jpeg', gpsHints: ['comment'], metadata: ['comment'] }),
    },
  },
})
