import { describe, expect, test } from 'vitest'
import { findPrices } from '../../../src/language/money/prices'

/** What the platform itself writes: Unicode's locale data, as Node brings it. */
const codes = 'USD EUR GBP CNY JPY RUB BRL MXN PLN TRY KRW INR THB SAR AED KZT UAH VND IDR MYR PHP CHF SEK CZK HUF RON ILS XOF'.split(' ') // prettier-ignore
const locales = 'en-US en-GB zh-CN ru-RU es-ES es-MX pt-BR pt-PT fr-FR de-DE it-IT pl-PL tr-TR ko-KR ja-JP ar-SA ar-AE th-TH vi-VN he-IL id-ID nl-NL uk-UA cs-CZ kk-KZ'.split(' ') // prettier-ignore

const isPrice = (text: string) => findPrices(text).some(({ strength }) => strength === 'sure')

function missed(currencyDisplay: 'symbol' | 'narrowSymbol' | 'code' | 'name'): string[] {
  const written = codes.flatMap((currency) =>
    locales.map((locale) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(
        1234.5,
      ),
    ),
  )
  expect(written).toHaveLength(700)
  return written.filter((text) => !isPrice(text))
}

describe('28 currencies in 25 locales', () => {
  test('by their sign: all', () => expect(missed('symbol')).toEqual([]))
  test('by their code: all', () => expect(missed('code')).toEqual([]))
  // Romania's narrow sign behind a number is the sign of litres.
  test('by their short sign: all but litres', () =>
    expect(missed('narrowSymbol').filter((text) => !/\d\sL$/.test(text))).toEqual([]))
  test('by their name: 97 of 100', () => expect(missed('name').length).toBeLessThanOrEqual(21))
})

test.each(locales)('dates of %s are no prices, read or written', (locale) => {
  const forms: Intl.DateTimeFormatOptions[] = [
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
    { day: 'numeric', month: 'long', year: 'numeric', weekday: 'short' },
    { dateStyle: 'short', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'medium' },
  ]
  const days = Array.from({ length: 24 }, (_, i) => new Date(2026, i >> 1, i % 2 ? 21 : 5, 20, 30))
  const texts = forms.flatMap((form) =>
    days.map((day) => new Intl.DateTimeFormat(locale, form).format(day)),
  )
  const found = texts.filter((text) =>
    [...findPrices(text), ...findPrices(text, { ocr: true })].some((it) => it.strength !== 'bare'),
  )
  expect(found).toEqual([])
})
