import { expect, test } from 'vitest'
import { categoryKeyword } from '../../src/rules/category-keyword'
import { priceNumber } from '../../src/rules/price-number'
import { promoCountdown } from '../../src/rules/promo-countdown'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { titleMatch } from '../../src/rules/title-match'
import { box, cover, ocr, ruleTest, says, seenText, world } from '../kit/rules'

ruleTest(categoryKeyword, {
  passes: { dress: says('Summer dress'), 连衣裙: says('新款连衣裙'), кроссовки: says('Кроссовки') },
  fails: { 'nothing written': world([]), 'no category': says('Welcome') },
  unsure: { 'a script nobody reads': { text: seenText([ocr('', { unread: true })]) } },
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
