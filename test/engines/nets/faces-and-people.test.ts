import { beforeAll, expect, test } from 'vitest'
import { openNet } from '../../../src/engines/nets/net'
import { openTensors } from '../../../src/engines/nets/tensors'
import { sourceParts } from '../../../tools/source-parts'

/**
 * What TensorFlow's own reader of graphs made of the same picture, before the graphs became nets of
 * ours: the mean of each output and its quadratic mean.
 */
const answered = {
  'face-detector': [
    { shape: [1, 14, 8, 2], mean: -92.776, size: 186.64 },
    { shape: [1, 14, 8, 32], mean: 1.6047, size: 15.409 },
    { shape: [1, 7, 4, 6], mean: -10.039, size: 11.493 },
    { shape: [1, 7, 4, 96], mean: 8.962, size: 39.921 },
  ],
  'face-features': [
    { shape: [1, 1, 1, 1], mean: 0.0015502, size: 0.0015502 },
    { shape: [1, 6, 6, 128], mean: 1.4851, size: 2.1627 },
    { shape: [1, 12, 12, 128], mean: 0.49046, size: 0.83646 },
    { shape: [1, 24, 24, 64], mean: 0.48589, size: 1.0323 },
  ],
  person: [
    { shape: [1, 256, 256, 1], mean: 0.0095442, size: 0.055088 },
    { shape: [1, 16, 16, 128], mean: 0.21458, size: 0.47726 },
  ],
}

beforeAll(() => openTensors(sourceParts))

test.each([
  { net: 'face-detector', height: 224, width: 128, least: -1 },
  { net: 'face-features', height: 192, width: 192, least: 0 },
  { net: 'person', height: 256, width: 256, least: 0 },
] as const)('$net answers as its graph did', async ({ net, height, width, least }) => {
  const data = waves(height, width).map((value) => least + (1 - least) * value)
  const { run } = openNet(await sourceParts(`${net}.net`), { floats: true })
  const shape = [1, height, width, 3]
  const answers = run({ data, shape })
  // Written in place, the picture is the same.
  expect(run({ data: (place) => place.set(data), shape })).toEqual(answers)
  answered[net].forEach(({ shape, mean, size }, i) => {
    const values = answers[i].data
    const meanOf = (of: (value: number) => number) =>
      values.reduce((sum, value) => sum + of(value), 0) / values.length
    expect(answers[i].shape).toEqual(shape)
    expect(meanOf((value) => value) / mean).toBeCloseTo(1, 3)
    expect(Math.sqrt(meanOf((value) => value ** 2)) / size).toBeCloseTo(1, 3)
  })
})

/** Soft blobs, other ones in each colour, 0…1. */
function waves(height: number, width: number): Float32Array {
  return Float32Array.from({ length: height * width * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3)
    const across = Math.sin((pixel % width) / 17 + (i % 3))
    return 0.5 + 0.5 * across * Math.cos(Math.floor(pixel / width) / 23)
  })
}
