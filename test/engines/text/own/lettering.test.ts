import { describe, expect, test } from 'vitest'
import { lettered, letteringOf } from '../../../../src/engines/text/own/lettering'
import { alphabet, signs, textOf } from './alphabet'

const said = (text: string, usual?: string) =>
  textOf(lettered(signs(text), alphabet, usual ? letteringOf(signs(usual), alphabet) : undefined))

describe('letters that several scripts share', () => {
  test.each([
    ['a word follows its own letters', 'Ocтaтok', 'Остатоk'],
    ['a word without any follows its line', 'PECT 30 дз', 'РЕСТ 30 дз'],
    ['a Latin word stays beside it', 'Zalando жда', 'Zalando жда'],
    ['Greek has its own', 'Noπ', 'Νοπ'],
    ['without any they are Latin', 'TOP 10', 'TOP 10'],
  ])('%s', (_, told, is) => expect(said(told)).toBe(is))

  test('a line without any follows its cover', () => {
    expect(said('OT 490', 'жда')).toBe('ОТ 490')
    expect(said('OT 490', 'label')).toBe('OT 490')
  })

  test('a name with a letter that the script lacks keeps its own', () => {
    expect(said('OZON ждa')).toBe('OZON жда')
  })

  test('between katakana へ is ヘ', () => {
    expect(said('へルメト')).toBe('ヘルメト')
    expect(said('のへの')).toBe('のへの')
  })
})
