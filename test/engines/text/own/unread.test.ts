import { describe, expect, test } from 'vitest'
import { said } from '../../../../src/engines/text/own/unread'
import { signs } from './alphabet'

describe('signs that nobody could read', () => {
  test.each<[string, string, string, boolean]>([
    ['one behind a number may be a currency', '29☒', '29¤', false],
    ['or before it', '☒299', '¤299', false],
    ['several beside a number are unread writing', '299 ☒☒☒', '299', true],
    ['also beside words', 'LIVE ☒☒', 'LIVE', true],
    ['one beside a word is an arrow or a heart', 'SALE ☒', 'SALE', false],
    ['none leaves all as it is', '24,90 €', '24,90 €', false],
  ])('%s', (_, told, text, unread) =>
    expect(said(signs(told), 0.9)).toMatchObject({ text, unread }),
  )

  test('a guessed currency is no more than a guess', () => {
    expect(said(signs('29☒'), 0.9).confidence).toBe(0.55)
    expect(said(signs('29 €'), 0.9).confidence).toBe(0.9)
  })
})
