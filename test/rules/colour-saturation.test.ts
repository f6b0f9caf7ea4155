import { colourSaturation } from '../../src/rules/colour-saturation'
import { toneOf } from '../../src/analyzers/tone'
import { flat, ruleTest } from '../kit/rules'

const tone = (saturation: number) => ({ tone: { ...toneOf(flat(1, 1)), saturation } })

ruleTest(
  colourSaturation,
  {
    passes: {
      'at the lower limit': tone(0.2),
      'at the upper limit': tone(0.8),
      between: tone(0.5),
    },
    fails: { 'just below': tone(0.199), 'just above': tone(0.801), 'no colour at all': tone(0) },
  },
  { min: 0.2, max: 0.8 },
)
