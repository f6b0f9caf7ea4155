import { describe, expect, test } from 'vitest'
import { isSettled } from '../../../../src/engines/text/own/settled'
import { signs } from './alphabet'

const taught = new Set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:$¥新品')
const settled = (text: string, confidence: number | number[] = 0.98) =>
  isSettled(signs(text, confidence), taught)

describe('what ours read needs no second opinion', () => {
  test.each([
    ['plain words', 'Live tonight'],
    ['letters that the other never learned', 'Новая коллекция'],
    ['a price with its sign', '79,99 zł'],
    ['a number with its sign', '€ 15'],
    ['a clock', '02:45:10'],
    ['a share', '-50%'],
    ['a word with a letter that only Cyrillic has', 'часа'],
    ['kana', 'セール'],
  ])('of %s', (_, text) => expect(settled(text)).toBe(true))

  test.each<[string, string, number?]>([
    ['a doubtful sign', 'Live tonight', 0.9],
    ['of one doubtful sign among sure ones', 'SAL☒'],
    ['few signs', 'LE'],
    ['a bare number, beside which a currency may stand', '1299'],
    ['a date without letters', '13.07'],
    ['Han', '新品新品'],
    ['a name that runs words together', 'eBay Live'],
    ['small letters that may be capitals of another script', 'eвay'],
    ['Greek capitals with a speck', 'SΉOP'],
    ['kana that look like Han', 'ロへニ'],
  ])('unless it has %s', (_, text, confidence) => expect(settled(text, confidence)).toBe(false))

  test('one weak sign is enough to ask', () =>
    expect(settled('SALE', [0.99, 0.99, 0.9, 0.99])).toBe(false))
})
