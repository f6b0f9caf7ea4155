import { expect, test } from 'vitest'
import { hashBytes, hashText } from '../../src/core/hash'

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%j has the hash that the standard gives', (text, hash) => {
  expect(hashText(text)).toBe(hash)
  expect(hashBytes(new TextEncoder().encode(text))).toBe(hash)
})

test('both halves of a sign beyond the first plane count', () =>
  expect(hashText('😀')).not.toBe(hashText('😁')))
