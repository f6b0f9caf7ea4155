import { expect, test } from 'vitest'
import { productCentred } from '../../src/rules/product-centred'
import { box, region, ruleTest } from '../kit/rules'

const at = (x: number, y: number, exact = true) => ({
  subject: region(box(300, 300, 400, 400), {
    centroid: { x, y },
    confidence: exact ? 'exact' : 'estimated',
  }),
})

ruleTest(
  productCentred,
  {
    passes: { 'in the middle': at(0.5, 0.5), 'at the limit': at(0.625, 0.5) },
    fails: { 'too far right': at(0.63, 0.5), 'too high': at(0.5, 0.2) },
    unsure: { 'an estimate near the limit': at(0.62, 0.5, false) },
    inapplicable: { 'nothing stands out': { subject: null } },
  },
  { max: 0.125, margin: 0.01 },
)

test('says which way to move it', () => {
  const { facts } = productCentred.judge(at(0.8, 0.2), productCentred.limits)
  expect(productCentred.sentences.en.fix(facts)).toBe('Move the subject left and down.')
})
