import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/language/letters/fold'
import { plain } from '../../../src/language/letters/plain'
import { guarded } from '../../../src/language/time/guarded'
import { hurries, launches, pressing } from '../../../src/language/time/phrases'

const told = [
  'Sale ends tonight', 'Only 3 hours left', 'Last chance', 'Offer until midnight only', 'Sale for 2 hours', 'live in 2 hours',
  'Endet um 20 Uhr', 'Nur bis 21 Uhr', 'Se termine aujourd’hui', 'Termina hoje', 'Termina hoy a las 20', 'Ultime ore',
  'Tylko do północy', 'осталось 4 часа', 'только до 21:00', 'до конца эфира 2 часа', '只剩3小时', '今晚8点截止', '21時まで', 'あと2時間',
  '20시 마감', 'ينتهي خلال ساعتين', 'Chỉ còn 2 giờ', 'Son 3 saat', 'Hurry up', '限时抢购', 'Не упусти',
].map((text) => plain(fold(text).text)) // prettier-ignore

describe('patterns that are made when a word asks for them', () => {
  it.each([false, true])('are all there that fit, with spaces lost or not: %s', (ocr) => {
    const texts = ocr ? told.flatMap((text) => [text, text.replaceAll(' ', '')]) : told
    const all = [...pressing, ...launches, ...hurries]
    const every = all.map((one) => texts.flatMap((text) => one.within(text, ocr)))
    const patterns = every.map((some) => [...new Set(some)])
    expect(patterns.flat().length).toBeGreaterThan(20)
    for (const text of texts)
      for (const [i, own] of patterns.entries())
        for (const pattern of own) {
          pattern.lastIndex = 0
          const fits = pattern.test(text)
          if (fits) expect(all[i].within(text, ocr), text).toContain(pattern)
        }
  })

  it('are left alone by texts without the word, or without the digit that it needs', () => {
    const one = guarded({ cues: ['last'], counted: ['left'], patterns: ['last call|\\d h left'] })
    expect(one.within('shop the look', false)).toEqual([])
    expect(one.within('left hand', false)).toEqual([])
    expect(one.within('3 h left', false)).toHaveLength(1)
    expect(one.within('last call', false)).toHaveLength(1)
  })

  it('are the same each time, so that they are compiled once', () => {
    const one = guarded({ cues: ['last'], patterns: ['last call'] })
    expect(one.within('last call', false)[0]).toBe(one.within('last', false)[0])
    expect(one.within('lastcall', true)[0].test('lastcall')).toBe(true)
    expect(one.within('lastcall', false)[0].test('lastcall')).toBe(false)
  })

  it('without words fit nothing', () => {
    expect(guarded({ cues: [undefined], patterns: ['(?!)'] }).within('3 h', false)).toEqual([])
  })
})
