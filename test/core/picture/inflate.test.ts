import { zlibSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { inflate } from '../../../src/core/picture/inflate'

const zeros = zlibSync(new Uint8Array(32_000_000))

test('what is packed comes out whole', () =>
  expect(inflate(zlibSync(Uint8Array.of(1, 2, 3)), 10)).toEqual(Uint8Array.of(1, 2, 3)))

test('a bomb is not unpacked beyond what was allowed', () => {
  const bitten = vi.spyOn(zeros, 'subarray')
  expect(inflate(zeros, 1000)).toEqual(new Uint8Array(1000))
  expect(bitten.mock.calls.length).toBe(1)
})

test.each([1, 2, 20, 8000])('cut off after %i bytes, what came before still counts', (length) => {
  const out = inflate(zeros.slice(0, length), 5_000_000)
  expect(out.every((byte) => byte === 0)).toBe(true)
  if (length === 8000) expect(out.length).toBeGreaterThan(100_000)
})
