import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/language/letters/fold'
import { plain } from '../../../src/language/letters/plain'
import { placesIn } from '../../../src/language/money/places'
import { fittingAt, priceForms } from '../../../src/language/money/price-forms'
import { findPrices } from '../../../src/language/money/prices'

/** What each form is meant to find … */
const prices: Record<string, string[]> = {
  'sign-before': ['$9.99', 'US $9', '¥129'],
  east: ['39.9元', '1,980円', '19,800원'],
  'sign-behind': ['12,50 €', '1 490 ₽', '49,-'],
  'letters-before': ['USD 30', 'RM19.90', 'درهم 99'],
  'name-behind': ['79,99 zł', '25 bucks', '1299 руб'],
  'word-code': ['TRY 199.90', 'TOP 10'],
  forint: ['990 Ft', 'Ft 1990'],
  'name-before': ['dollars 9.99', 'Euro 5'],
  thousands: ['99k', '199K'],
  'one-letter': ['R 5', 'L 49.90'],
  'price-word': ['Цена 990', 'Price: 25', '到手价59'],
  only: ['Only 9.99', 'solo 19,90', 'sadece 299'],
  from: ['ab 1234', 'от 690 до 1 490'],
  bare: ['29,90', '9.99'],
  spelled: ['九块九', '十元'],
} // prettier-ignore

/** … in a text that was read from a picture … */
const misread: Record<string, string[]> = {
  'misread-before': ['US S9.99', 'Y99.00', 'W12,000'],
  'misread-behind': ['12,50 E', '990 pyб', '243 ∈'],
  'misread-arabic': ['99 درهظم'],
  'misread-cue': ['الشعر 199'],
  'misread-special': ['特仙 4980'],
  'misread-dollar': ['29.99 S'],
  'misread-dong': ['45.000 d'],
  'misread-round': ['33.50 0'],
  'misread-won': ['W5900'],
  'misread-digits': ['9.ючд€'],
  'misread-han': ['16,95电'],
  'misread-euro': ['ONLY E36', 'Seulement 31 f'],
  'misread-rouble': ['1490 P'],
  'misread-yuan': ['Y199', '半 299'],
  'misread-pound': ['Only f25'],
}

/** … and which numbers are something else. */
const others: Record<string, string[]> = {
  percent: ['30%', '全场5折'],
  clock: ['Start 20:30', '19:00 МСК'],
  date: ['Live 24 May 2026'],
  seconds: ['15 Sek'],
  unit: ['12,900 mAh', '499 ชิ้น'],
}

const each = (forms: Record<string, string[]>) =>
  Object.entries(forms).flatMap(([form, texts]) => texts.map((text) => [form, text] as const))

describe('a price tells the form that it is written in', () => {
  test.each(each(prices))('%s: %s', (form, text) =>
    expect(findPrices(text).map((it) => it.form)).toEqual([form]),
  )
  test.each(each(misread))('%s: %s, read from a picture', (form, text) => {
    expect(findPrices(text, { ocr: true }).map((it) => it.form)).toEqual([form])
    expect(findPrices(text).map((it) => it.form)).not.toContain(form)
  })
  test.each(each(others))('%s: %s is no price', (form, text) => {
    const folded = fold(text).text
    const places = placesIn(folded, plain(folded), false)
    expect(places.map(fittingAt)).toContainEqual({ form, reach: 'none' })
    expect(findPrices(text)).toEqual([])
  })
})

test.each(priceForms.filter(({ id }) => !(id in others)))('$id: $example', ({ id, example }) =>
  expect(findPrices(example, { ocr: true }).map(({ form }) => form)).toEqual([id]),
)
test.each(priceForms.filter(({ id }) => id in others))('$example is no price', ({ example }) =>
  expect(findPrices(example, { ocr: true })).toEqual([]),
)

test('no form is dead, and none goes without a phrase', () => {
  const tried = [prices, misread, others].flatMap(Object.keys)
  expect(tried.sort()).toEqual(priceForms.map(({ id }) => id).sort())
})
