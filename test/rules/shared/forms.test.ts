import { expect, test } from 'vitest'
import { priceNumber } from '../../../src/rules/price-number'
import { promoCountdown } from '../../../src/rules/promo-countdown'
import { thirdPartyLogo } from '../../../src/rules/third-party-logo'
import { competitorPackaging } from '../../../src/rules/competitor-packaging'
import { ocr, world } from '../../kit/rules'

const lines = ['$9.99', '19,90 €', 'Ends in 2 hours', 'Also on Sh0pee', 'ACNE creme']
const seen = { ...world(lines.map((words) => ocr(words))), marks: [] }

test('a price, a countdown and a name tell in which way they are written', () => {
  const price = priceNumber.judge(seen, {})
  expect(price.facts.forms).toEqual(['sign-before', 'sign-behind'])
  expect(price.findings.map(({ form }) => form)).toEqual(['sign-before', 'sign-behind'])
  const countdown = promoCountdown.judge(seen, {})
  expect(countdown.facts.forms).toEqual(['ends'])
  expect(countdown.findings.map(({ form }) => form)).toEqual(['ends'])
  const name = thirdPartyLogo.judge(seen, thirdPartyLogo.limits)
  expect(name.facts.forms).toEqual(['word'])
  expect(name.findings.map(({ form }) => form)).toEqual(['word'])
  const listed = { ...seen, cover: { ...seen.cover, brands: ['Acme'] } }
  const rival = competitorPackaging.judge(listed, {})
  expect(rival.findings.map(({ form }) => form)).toEqual(['shape'])
})
