import { describe, expect, test } from 'vitest'
import { countdownForms } from '../../../src/language/time/countdown-forms'
import { findCountdowns } from '../../../src/language/time/countdowns'

/** What each form is meant to find … */
const written: Record<string, string[]> = {
  clock: ['00:12:59', '0 0 : 1 2 : 5 9'],
  'start-clock': ['Live at 20:00:00'],
  'unit-clock': ['2 Days 5 Hours 30 Mins', '03時15分33秒', 'HOURS MINS SECS 02 15 33'],
  'short-unit-clock': ['30 Min 15 Sek', '1 jour 5 heures'],
  'short-clock': ['00:45'],
  left: ['Nur noch 3 Stunden', 'Осталось 4 часа', '残り3時間'],
  'left-behind': ['3 hours left', '2 saat kaldı', '2시간 남음'],
  last: ['Last 2 hours', 'Dernières heures', 'Последний день'],
  'last-counted': ['Last 2 h', 'last 30 m'],
  only: ['Только 2 дня', 'Solo 2 horas', '단 3시간'],
  ends: ['Ends tonight', 'Endet um 20 Uhr', 'Scade tra 2 ore'],
  'ends-behind': ['今晚8点截止', 'Bugün bitiyor', '20시 마감'],
  'sale-until': ['Offer until 20:00', 'Скидки до 21:00', '优惠到20点'],
  'until-sale': ['До 21:00 скидки', 'Do 20:00 taniej', '21時までセール'],
  'only-until': ['Nur bis 21:00 Uhr', 'Tylko do jutra'],
  'until-only': ['Jusqu’à ce soir seulement'],
  'sale-counted': ['Sale for 2 hours'],
  phrase: ['Only today', '仅限今日', 'רק היום', '오늘만'],
  'until-alone': ['bis 20 Uhr', '20時まで'],
  starts: ['Starts in 2 hours', 'Начало через 2 часа'],
  'starts-behind': ['2시간 후 시작', '直播2小时后开始'],
  hurry: ['Hurry', '限时', 'Успей купить'],
}

/** … and what only in a text that was read from a picture. */
const misread: Record<string, string[]> = {
  'misread-clock': ['00.12.59', '02:15.33'],
  'cut-clock': ['01:30:0', '0 1:12:3', '0 2:1 0:…', '01:39:2…', '…1:39:20'],
  'blurred-clock': ['0 0:Ч43:3 3', '01:4b3:20'],
  'misread-phrase': ['nOCnEAHNN EHb', 'Uitimo dia', '마감임빅'],
  'misread-left': ['Ao koHya 2 4aca', 'Uitime 6 ore', '마지막 30是'],
  'misread-rest': ['残ソ2日', '残！8時間', '残 5時間'],
  'misread-units': ['20 дне 34 асов 15 минут', '02 houns 15 minutes 8 seconds'],
}

const each = (forms: Record<string, string[]>) =>
  Object.entries(forms).flatMap(([form, texts]) => texts.map((text) => [form, text] as const))
const formsOf = (text: string, ocr: boolean) => findCountdowns(text, { ocr }).map((it) => it.form)

describe('a countdown tells the form that it is written in', () => {
  test.each(each(written))('%s: %s', (form, text) => {
    expect(formsOf(text, false)).toEqual([form])
    expect(formsOf(text, true)).toEqual([form])
  })
  test.each(each(misread))('%s: %s, read from a picture', (form, text) => {
    expect(formsOf(text, true)).toEqual([form])
    expect(formsOf(text, false)).not.toContain(form)
  })
  test.each([
    ['Ends in 02:45:10', 'clock'],
    ['Hurry, 3 hours left', 'left-behind'],
    ['限时 仅剩2小时', 'left'],
  ])('%s: of two that are one the surest, then the first', (text, form) =>
    expect(formsOf(text, false)).toContain(form),
  )
})

test.each(countdownForms)('$id: $example', ({ id, example }) =>
  expect(formsOf(example, true)).toEqual([id]),
)

test('no form is dead, and none goes without a phrase', () => {
  const tried = [written, misread].flatMap(Object.keys)
  expect(tried.sort()).toEqual(countdownForms.map(({ id }) => id).sort())
})
