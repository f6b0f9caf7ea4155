import { hostCoverage } from '../../src/rules/host-coverage'
import { box, region, ruleTest } from '../kit/rules'

/** A host whose box takes so much of the frame. */
const host = (share: number, exact = false) => ({
  person: region(box(0, 0, 1080, Math.round(1920 * share)), {
    boxShare: share,
    confidence: exact ? 'exact' : 'estimated',
  }),
})

ruleTest(
  hostCoverage,
  {
    passes: {
      'a big host': host(0.6),
      'just outside the margin': host(0.42),
      'exactly at the limit, marked': host(0.4, true),
    },
    fails: {
      'a small host': host(0.2),
      'just below, marked': host(0.399, true),
      nobody: { person: null },
    },
    unsure: { 'an estimate at the limit': host(0.4), 'an estimate near it': host(0.39) },
  },
  { min: 0.4, margin: 0.015 },
)
