import { describe, expect, test } from 'vitest'
import { nameList } from '../../../src/language/names/find-names'
import { listForms } from '../../../src/language/names/list-forms'
import { platformForms } from '../../../src/language/names/platform-forms'
import { findPlatforms } from '../../../src/language/names/platforms'

const each = (forms: Record<string, string[]>) =>
  Object.entries(forms).flatMap(([form, texts]) => texts.map((text) => [form, text] as const))

describe('a platform’s name tells the form that it is written in', () => {
  const named: Record<string, string[]> = {
    'holds-others': ['Ali Express', '速卖通', 'АлиЭкспресс'],
    phrase: ['follow us on X', 'ig: @mode', 'наш ВК', 'na Allegro'],
    unspaced: ['淘宝同款', 'メルカリで販売中', 'ช้อปปี้', '쿠팡 로켓'],
    'nearly-cyrillic': ['Вайлаберриз', 'инстатрам'],
    inflected: ['Мы в Телеграм', 'أمازون', 'на вайлдберриз'],
    word: ['Shopee', 'Sh0pee', '@lili_tiktok', 'ᴛᴇᴍᴜ'],
    handle: ['temushop', '@sheinfinds'],
    inside: ['amazonstore', '@bellamoda'],
    nearly: ['Lazaba', 'Wildberrjes'],
    spaced: ['T E M U', 'L A Z A D A', 'tik tok', 'Mercado Libre'],
    alone: ['Target', 'Allegro', 'n11'],
  }
  test.each(each(named))('%s: %s', (form, text) =>
    expect(findPlatforms(text).map((it) => it.form)).toEqual([form]),
  )
  test.each(platformForms)('$id: $example', ({ id, example }) =>
    expect(findPlatforms(example).map((it) => it.form)).toEqual([id]),
  )
  test('no form is dead, and none goes without a name', () =>
    expect(Object.keys(named).sort()).toEqual(platformForms.map(({ id }) => id).sort()))
})

describe('a listed name tells the form that it is written in', () => {
  const { find } = nameList(['Nivea', '资生堂', 'Maybelline', 'The Ordinary'])
  const named: Record<string, string[]> = {
    unspaced: ['用资生堂洗面奶'],
    whole: ['NIVEA creme', 'The Ordinary'],
    nearly: ['Maybeline'],
    shape: ['NIYEA'],
  }
  test.each(each(named))('%s: %s', (form, text) =>
    expect(find(text, true).map((it) => it.form)).toEqual([form]),
  )
  test.each(listForms([]))('$id: $example', ({ id, example }) =>
    expect(find(example, true).map((it) => it.form)).toEqual([id]),
  )
  test('twice in a run it is two', () =>
    expect(find('资生堂和资生堂', false).map(({ start }) => start)).toEqual([0, 4]))
  test('no form is dead, and none goes without a name', () =>
    expect(Object.keys(named)).toEqual(listForms([]).map(({ id }) => id)))
})
