import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openTensors } from '../../../../src/engines/nets/tensors'
import { sourceParts } from '../../../../tools/source-parts'
import { bothWays, offBy, type OneLayer } from './one-layer'

beforeAll(() => openTensors(sourceParts))

const size = (least: number, most: number) => fc.integer({ min: least, max: most })

/** Also pictures so narrow that they have edges only, and steps and channels that are not ours. */
const layers: fc.Arbitrary<OneLayer> = fc
  .record({
    batch: size(1, 2),
    height: size(3, 9),
    width: size(5, 17),
    into: fc.constantFrom(3, 4, 12, 32),
    side: fc.constantFrom(3, 5),
    flat: fc.boolean(),
    strides: fc.tuple(size(1, 2), size(1, 2)),
    pads: fc.tuple(size(0, 1), size(0, 1), size(0, 1), size(0, 1)),
    relu: fc.boolean(),
    seed: size(1, 2 ** 30),
  })
  .map(({ side, flat, into, pads, ...layer }): OneLayer => ({
    ...layer,
    into,
    out: into,
    pads: flat ? [0, 4, 0, 4] : pads,
    filter: flat ? [1, 9] : [Math.min(side, layer.height), side],
    depthwise: true,
  }))

test('one filter a channel, edges included: the plain sum to the last digits', () => {
  fc.assert(
    fc.property(layers, (layer) => {
      const { answer, plain } = bothWays(layer, true)
      expect(answer.length).toBe(plain.length)
      expect(offBy(answer, plain)).toBeLessThan(1e-6)
    }),
    { seed: 9, numRuns: 120 },
  )
})
