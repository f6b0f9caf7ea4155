import { contrast } from '../../src/rules/contrast'
import { toneOf } from '../../src/analyzers/tone'
import { flat, ruleTest } from '../kit/rules'

const tone = (contrast: number, brightness = 0.5) => ({
  tone: { ...toneOf(flat(1, 1)), contrast, brightness },
})

ruleTest(
  contrast,
  {
    passes: { 'at the limit': tone(0.1), above: tone(0.3) },
    fails: { 'just below': tone(0.099), 'flat and bright': tone(0, 0.9) },
  },
  { min: 0.1 },
)
