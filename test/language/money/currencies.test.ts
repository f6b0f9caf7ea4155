import { describe, expect, test } from 'vitest'
import { patternsOf } from '../../../src/language/money/currencies'
import { currencies, type Currency } from '../../../src/language/money/currency-rows'
import { findPrices } from '../../../src/language/money/prices'
import { fold } from '../../../src/language/letters/fold'
import { plain } from '../../../src/language/letters/plain'
import { examples } from './currency-examples'

/** All columns that name the currency itself. */
const fields = ['signs', 'before', 'ahead', 'names', 'ambiguous', 'east'] as const
const strengths = (text: string) => findPrices(text).map(({ strength }) => strength)
const named = currencies.filter((row) => fields.some((field) => row[field]))

test('each row that names anything has examples, and nothing else has', () =>
  expect(Object.keys(examples).sort()).toEqual(named.map(({ code }) => code).sort()))

describe.each(named.map((row) => [row.code || 'of all of Chinese', row] as const))('%s', (_, row) => {
  const [prices, innocent] = examples[row.code] ?? [[], []]

  test('its examples are prices, and each of its columns has one', () => {
    expect(prices.filter((text) => !strengths(text).includes('sure'))).toEqual([])
    expect(fields.filter((field) => row[field] && !prices.some(uses(row, field)))).toEqual([])
  })

  test('its neighbours are none, written or read', () => {
    expect(innocent).not.toEqual([])
    expect(innocent.filter((text) => strengths(text).length > 0 && !asked.includes(text))).toEqual([])
    const read = (text: string) => findPrices(text, { ocr: true }).map(({ strength }) => strength)
    expect(innocent.filter((text) => read(text).includes('sure'))).toEqual([])
  })
}) // prettier-ignore

const uses = (row: Currency, field: (typeof fields)[number]) => {
  const pattern = new RegExp(patternsOf(row, field).join('|'), 'u')
  return (text: string) => pattern.test(plain(fold(text).text))
}

/** Five golden rules, and a processor: a person has to look. */
const asked = ['5 złotych zasad', 'CPU AMD 5600']

test('each code with cents is a price, in capitals', () => {
  const codes = currencies.flatMap(({ code }) => code.split(' ')).filter(Boolean)
  expect(codes.filter((code) => !strengths(`${code.toUpperCase()} 49.90`).includes('sure'))).toEqual([]) // prettier-ignore
})
