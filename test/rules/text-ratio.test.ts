import { describe, expect, test } from 'vitest'
import { textRatio } from '../../src/rules/text-ratio'
import { box, line, ruleTest, seenText, world } from '../kit/rules'

describe('text-ratio at its limit', () => {
  const ratio = (share: number, origin: 'layer' | 'ocr') => ({
    ...world([line('x', { origin })]),
    text: seenText([line('x', { origin })], { share }),
  })
  ruleTest(textRatio, {
    passes: {
      'no text': world([]),
      'layers at the limit': ratio(0.15, 'layer'),
      'pixels below the band': ratio(0.134, 'ocr'),
    },
    fails: {
      'layers just above': ratio(0.1501, 'layer'),
      'pixels above the band': ratio(0.166, 'ocr'),
    },
    unsure: {
      'pixels at the limit': ratio(0.15, 'ocr'),
      'pixels at the edges of the band': ratio(0.136, 'ocr'),
      above: ratio(0.164, 'ocr'),
    },
  })
  test('names the largest line first, with its share', () => {
    const small = line('a', { box: box(0, 0, 108, 192) })
    const large = line('b', { box: box(0, 0, 540, 192) })
    const { findings } = textRatio.judge(
      { text: seenText([small, large], { share: 0.3 }), cover: world([]).cover },
      textRatio.limits,
    )
    expect(findings.map(({ label }) => label)).toEqual(['5 %', '1 %'])
  })
})
