import { aliexpressFacts } from '../../src/packs/facts/aliexpress-live'
import { sizeLimits } from '../../src/packs/limits'
import { frameSize } from '../../src/rules/frame-size'
import { cover, photoLayer, ruleTest } from '../kit/rules'

const sized = (width: number, height: number, origin: 'file' | 'frame' = 'file') => ({
  cover: cover({ width, height, raster: { width, height, data: new Uint8ClampedArray() }, origin }),
})

ruleTest(
  frameSize,
  {
    passes: {
      exact: sized(1080, 1920),
      'a frame twice as large': sized(2160, 3840, 'frame'),
      'a larger frame, height rounded': sized(1081, 1922, 'frame'),
      'an enlarged photo is a note': { cover: cover({ origin: 'frame', layers: [photoLayer] }) },
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
