import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/core/evidence'
import { categoryKeyword } from '../../src/rules/category-keyword'
import { competitorPackaging } from '../../src/rules/competitor-packaging'
import { priceNumber } from '../../src/rules/price-number'
import { promoCountdown } from '../../src/rules/promo-countdown'
import { textRatio } from '../../src/rules/text-ratio'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { titleMatch } from '../../src/rules/title-match'
import { box, cover, line, region, ruleTest, seenText } from '../kit/rules'

type World = Pick<Evidence, 'text' | 'cover' | 'subject'>
const ocr = (text: string, over = {}) => line(text, { origin: 'ocr', confidence: 0.9, ...over })
const world = (lines: ReturnType<typeof line>[], over: Partial<World> = {}): World => ({
  text: seenText(lines),
  cover: cover({ raster: { width: 1080, height: 1920, data: new Uint8ClampedArray() } }),
  subject: null,
  ...over,
})
const says = (...texts: string[]) =>
  world(texts.map((text, i) => line(text, { box: box(100, 100 + i * 300, 400, 64) })))

ruleTest(priceNumber, {
  passes: {
    'nothing written': world([]),
    'a model number': says('Model X-2000'),
    'a size': says('Size 42'),
    'a year': says('Summer 2026'),
    'a percentage off is advice': says('50% OFF'),
    'a time': says('Live at 20:00'),
    'a price that nobody can read as one': says('3 in 1 design'),
  },
  fails: {
    'US $9.99': says('US $9.99'),
    '9,99 €': says('9,99 €'),
    '¥99': says('¥99'),
    '9.9元': says('9.9元'),
    '9块9': says('9块9'),
    'R$ 49,90': says('R$ 49,90'),
    '1 299 ₽': says('1 299 ₽'),
    'AED 99': says('AED 99'),
    '₩12,000': says('₩12,000'),
    'full-width digits': says('¥99'),
    'read from pixels': world([ocr('$19.99')]),
    'parted over two layers': world([
      line('¥', { box: box(100, 500, 40, 60) }),
      line('99', { box: box(150, 460, 150, 120) }),
    ]),
    'currency above the number': world([
      line('US $', { box: box(100, 400, 150, 60) }),
      line('9.99', { box: box(100, 470, 300, 120) }),
    ]),
  },
  unsure: {
    'a script that nobody can read': {
      ...world([]),
      text: seenText([ocr('', { confidence: 0, unread: true })]),
    },
    'hardly legible': world([ocr('$19.99', { confidence: 0.3 })]),
    'small print on the product': world(
      [ocr('$19.99', { box: box(500, 900, 120, 30), height: 30 })],
      {
        subject: region(box(200, 500, 700, 900)),
      },
    ),
  },
})

ruleTest(promoCountdown, {
  passes: {
    'nothing written': world([]),
    'the time of the show': says('Live at 20:00'),
    'its date': says('11.11 晚8点直播'),
    'a title': says('Autumn bags'),
  },
  fails: {
    'a clock': says('00:12:59'),
    'ends in': says('Ends in 2h'),
    仅剩2小时: says('仅剩2小时'),
    倒计时: says('倒计时 3 天'),
    'до конца': says('до конца 2 часа'),
    quedan: says('Quedan 2 horas'),
    'over two lines': world([
      line('Осталось', { box: box(100, 100, 300, 60) }),
      line('2 часа', { box: box(100, 170, 300, 60) }),
    ]),
    'a second reading that is believed': {
      ...world([]),
      text: seenText([ocr('NocneAHNE', { second: { text: 'последние дни', confidence: 0.7 } })]),
    },
  },
  unsure: {
    'a second reading that is not': {
      ...world([]),
      text: seenText([ocr('NocneAHNE', { second: { text: 'последние дни', confidence: 0.4 } })]),
    },
    'a script that nobody can read': {
      ...world([]),
      text: seenText([ocr('', { confidence: 0, unread: true })]),
    },
  },
})

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

const titled = (title: string | undefined, ...texts: string[]) => ({
  ...says(...texts),
  cover: { ...world([]).cover, ...(title !== undefined && { title }) },
})
ruleTest(titleMatch, {
  passes: {
    'the same words': titled('Autumn leather bags', 'Autumn leather bags'),
    'other case and number': titled('Leather Bag', 'LEATHER BAGS'),
    'another language': titled('连衣裙', 'dress'),
    'Chinese parts': titled('秋季女包', '女包', '秋季'),
    'three of five': titled('alpha bravo carol delta eagle', 'alpha bravo carol'),
  },
  fails: {
    'two of five': titled('alpha bravo carol delta eagle', 'alpha bravo'),
    'nothing in common': titled('Summer dress', 'Bluetooth speaker'),
    'beach against snow': titled(
      'Beach bikini show',
      'Beach bikini down jacket show winter'.replace('Beach bikini', 'ski'),
    ),
  },
  unsure: {
    'no title': titled(undefined, 'Bags'),
    'a blank title': titled('  ', 'Bags'),
    'nothing readable': titled('Bags'),
    'a title of stop words': titled('the of and', 'Bags'),
    'a line that was hardly read could be it': {
      ...titled('Summer dress', 'Bluetooth speaker'),
      text: seenText([ocr('Bluetooth speaker'), ocr('suwwer', { confidence: 0.55 })]),
    },
  },
})

ruleTest(categoryKeyword, {
  passes: { dress: says('Summer dress'), 连衣裙: says('新款连衣裙'), кроссовки: says('Кроссовки') },
  fails: { 'nothing written': world([]), 'no category': says('Welcome') },
  unsure: { 'a script nobody reads': { text: seenText([ocr('', { unread: true })]) } },
})

ruleTest(competitorPackaging, {
  passes: { 'nobody named': says('Autumn bags') },
  fails: {
    'a name of the list': {
      ...world([ocr('ACME Bags')]),
      cover: { ...world([]).cover, brands: ['Acme'] },
    },
  },
  unsure: { 'a common brand in the picture': world([ocr('Nike')]) },
  inapplicable: { 'nothing written, nobody listed': world([]) },
})

test('what nobody could read is shown where it stands', () => {
  const unread = ocr('', { box: box(40, 60, 500, 80), unread: true })
  for (const { findings } of [
    priceNumber.judge(world([unread]), {}),
    promoCountdown.judge(world([unread]), {}),
    categoryKeyword.judge(world([unread]), {}),
    thirdPartyLogo.judge({ ...world([unread]), marks: [] }, thirdPartyLogo.limits),
    titleMatch.judge(
      { ...world([unread, ocr('Sale')]), cover: cover({ title: 'Summer dress' }) },
      titleMatch.limits,
    ),
  ])
    expect(findings.map(({ box }) => box)).toEqual([unread.box])
})
