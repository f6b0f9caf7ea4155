import { expect, test } from 'vitest'
import { meant } from '../../../src/language/letters/meant'
import { languages } from '../../../src/language/time/words/languages'

test('a pattern of a unit is all its words', () => {
  expect(meant('дн(?:я|ей)|час[аы]?|мин\\.?')).toEqual(['дня', 'дней', 'час', 'часа', 'часы', 'мин', 'мин.']) // prettier-ignore
  for (const { day, hour, minute, second } of languages)
    for (const unit of [day, hour, minute, second].join('|').split(' / '))
      for (const word of meant(unit)) expect(word).toMatch(new RegExp(`^(?:${unit})$`, 'u'))
})
