import { expect, test } from 'vitest'
import { cutOf } from '../../src/library/cut-words'

const kept = { x: 100, y: 0, width: 800, height: 1000 }
const line = (text: string, x: number, more: { unread?: true } = {}) => ({
  ...{ text, box: { x, y: 10, width: 100, height: 20 } },
  ...more,
})

test('words that were cut are told; what nobody made out is not quoted', () => {
  const lines = [line('SALE', 40), line('Dress', 400), line('l1|!', 20, { unread: true })]
  expect(cutOf(lines, kept)).toEqual({ words: ['SALE'], unread: true })
  expect(cutOf(lines.slice(0, 2), kept)).toEqual({ words: ['SALE'], unread: false })
  expect(cutOf([line('l1|!', 400, { unread: true })], kept)).toEqual({ words: [], unread: false })
})
