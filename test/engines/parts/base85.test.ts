import { expect, test } from 'vitest'
import { fromBase85 } from '../../../src/engines/parts/base85'
import { toBase85 } from '../../../tools/page/base85.js'

let seed = 1
const noise = Uint8Array.from(
  { length: 20_000 },
  () => (seed = Math.imul(seed, 1664525) + 1013904223) >>> 24,
)

test.each([0, 1, 2, 3, 4, 5, 999])('%i bytes are the same again', (length) => {
  const bytes = noise.subarray(0, length)
  expect(fromBase85(toBase85(bytes))).toEqual(bytes)
  expect(toBase85(bytes)).toHaveLength(Math.ceil((length * 5) / 4))
})

test('the least and the greatest number', () => {
  for (const byte of [0, 255]) {
    const bytes = new Uint8Array(7).fill(byte)
    expect(fromBase85(toBase85(bytes))).toEqual(bytes)
  }
  expect(toBase85(new Uint8Array(4))).toBe('(((((')
})

test.each(['~~~~~', '((\\((', '(<(((', '((é((', '((((((∞', "((((('(", '( ((('])(
  'what is no number is damaged: %s',
  (text) => expect(() => fromBase85(text)).toThrow('A part is damaged at sign'),
)

test('no sign ends a string, a script or a page', () => {
  expect(toBase85(noise)).toMatch(/^[(-;=-[\]-~]+$/)
})
