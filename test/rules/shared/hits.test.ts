import { describe, expect, test } from 'vitest'
import { boundsOf } from '../../../src/core/geometry'
import { priceNumber } from '../../../src/rules/price-number'
import { promoCountdown } from '../../../src/rules/promo-countdown'
import { thirdPartyLogo } from '../../../src/rules/third-party-logo'
import { box, line, seenText } from '../../kit/rules'

const prices = (...lines: ReturnType<typeof line>[]) =>
  priceNumber.judge({ text: seenText(lines), subject: null }, {})

describe('every hit of a line is a finding', () => {
  test('three prices', () => {
    const { outcome, findings } = prices(line('Now $9 · $19 · $29'))
    expect(outcome).toBe('fail')
    expect(findings.map(({ words }) => words)).toEqual(['$9', '$19', '$29'])
    const [a, b, c] = findings.map(({ box: { x, width } }) => [x, x + width])
    expect(a[1]).toBeLessThan(b[0])
    expect(b[1]).toBeLessThan(c[0])
    expect(findings.map(({ ranges }) => ranges)).toEqual([
      [{ layer: 'a-text', start: 4, end: 6 }],
      [{ layer: 'a-text', start: 9, end: 12 }],
      [{ layer: 'a-text', start: 15, end: 18 }],
    ])
  })

  test('three names', () => {
    const text = seenText([line('Amazon · eBay · Temu')])
    const { findings } = thirdPartyLogo.judge({ text, marks: [] }, thirdPartyLogo.limits)
    expect(findings.map(({ words }) => words)).toEqual(['Amazon', 'eBay', 'Temu'])
  })

  test('three countdowns', () => {
    const text = seenText([line('00:12:59 – last 2 hours – ends tonight')])
    expect(promoCountdown.judge({ text, subject: null }, {}).findings).toHaveLength(3)
  })

  test('a likely one beside a sure one is told as such', () => {
    const { outcome, findings, facts } = prices(line('Only $9.99'), line('29,90', { start: 3 }))
    expect(outcome).toBe('fail')
    expect(findings.map(({ words, doubtful }) => [words, doubtful])).toEqual([
      ['$9.99', undefined],
      ['29,90', true],
    ])
    expect(facts).toMatchObject({ prices: ['$9.99'], perhaps: ['29,90'] })
    expect(priceNumber.sentences.en.fail(facts)).toContain('29,90')
  })
})

describe('two lines', () => {
  const sign = line('¥', { box: box(100, 100, 40, 60), layer: 'sign' })
  const number = line('99', { box: box(150, 80, 120, 80), layer: 'number', start: 5 })

  test('that only together say it are one finding, which names both layers', () => {
    const { findings } = prices(sign, number)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      words: '¥ 99',
      layers: ['sign', 'number'],
      ranges: [
        { layer: 'sign', start: 0, end: 1 },
        { layer: 'number', start: 5, end: 7 },
      ],
      box: box(100, 80, 170, 80),
    })
  })

  test('of which one says it alone stay one', () => {
    const { findings } = prices(line('Only'), line('$5', { box: box(100, 170, 80, 64) }))
    expect(findings.map(({ words }) => words)).toEqual(['$5'])
  })
})

describe('what a second reader says', () => {
  const second = { text: 'от 490 ₽', confidence: 0.9 }
  const read = (over: object) => line('OT 490 P', { origin: 'ocr', confidence: 0.9, ...over })

  test('counts, by its own places', () => {
    const { outcome, findings } = prices(read({ second }))
    expect(outcome).toBe('fail')
    expect(findings.map(({ words }) => words)).toEqual(['490 ₽'])
  })
  test('is not told twice', () =>
    expect(prices(line('$9', { origin: 'ocr', second: { text: '$9', confidence: 0.9 } })).findings).toHaveLength(1)) // prettier-ignore
  test('is a question when hardly believed', () =>
    expect(prices(read({ text: '490', second: { ...second, confidence: 0.3 } })).outcome).toBe('incomplete')) // prettier-ignore
})

test('words are outlined, not their line', () => {
  const { findings } = prices(line('Only today for you $9.99', { box: box(0, 0, 1000, 60) }))
  const { x, width } = boundsOf(findings[0].polygon)
  expect(x).toBeGreaterThan(700)
  expect(width).toBeLessThan(300)
})
