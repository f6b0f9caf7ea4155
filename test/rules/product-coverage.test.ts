import { productCoverage } from '../../src/rules/product-coverage'
import { box, region, ruleTest } from '../kit/rules'

const product = (share: number, exact = false) => ({
  subject: region(box(0, 0, 1080, Math.round(1920 * share)), {
    boxShare: share,
    confidence: exact ? 'exact' : 'estimated',
  }),
})

ruleTest(
  productCoverage,
  {
    passes: { 'a big product': product(0.8), 'exactly at the limit, marked': product(0.6, true) },
    fails: { 'a small product': product(0.3), 'just below, marked': product(0.599, true) },
    unsure: {
      'an estimate near the limit': product(0.61),
      'nothing stands out': { subject: null },
    },
  },
  { min: 0.6, margin: 0.03 },
)
