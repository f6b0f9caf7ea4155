import { describe, expect, it } from 'vitest'
import { openRegressions } from '../../../src/engines/nets/regression'

/** Of each regression, the number of inputs; the first weighs 0, the others −1, the bias is 1. */
const packed = (counts: number[]) =>
  Uint8Array.from(
    counts.flatMap((count) => {
      const bytes = Buffer.alloc(12 + Math.ceil(count / 4) * 4)
      bytes.writeUInt32LE(count, 0)
      bytes.writeFloatLE(1, 4)
      bytes.writeFloatLE(1 / 127, 8)
      for (let k = 0; k < count; k++) bytes.writeInt8(k === 0 ? 0 : -127, 12 + k)
      return [...bytes]
    }),
  )

const open = (bytes: Uint8Array) => openRegressions(bytes, 3, 'models/some.bin')

describe('openRegressions', () => {
  it('answers the logistic function of bias and weighted inputs', () => {
    for (const look of open(packed([2, 2, 2]))) {
      expect(look(Float32Array.of(9, 0))).toBeCloseTo(1 / (1 + Math.exp(-1)))
      expect(look(Float32Array.of(9, 1))).toBeCloseTo(0.5)
    }
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['one too few', packed([2, 2])],
    ['one too many', packed([2, 2, 2, 2])],
    ['the end cut off', packed([2, 2, 2]).slice(0, -5)],
    ['a count beyond the end', packed([2, 2, 2]).map((byte, i) => (i === 3 ? 1 : byte))],
  ])('refuses %s', (_, bytes) => {
    expect(() => open(bytes)).toThrow(/models.some.bin is laid out otherwise/)
  })

  it('refuses an input of another length', () => {
    expect(() => open(packed([2, 2, 2]))[0](new Float32Array(3))).toThrow(/2 inputs was given 3/)
  })
})
