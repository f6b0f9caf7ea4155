import { toneOf } from '../../src/analyzers/tone'
import { visualFocus } from '../../src/rules/visual-focus'
import { box, flat, ruleTest } from '../kit'

const seen = (concentration: number) => ({
  attention: {
    map: { width: 1, height: 1, data: Float32Array.of(1) },
    concentration,
    spots: [{ box: box(0, 0, 10, 10), weight: 1 }],
  },
  tone: toneOf(flat(1, 1)),
})

ruleTest(
  visualFocus,
  {
    passes: { 'one thing stands out': seen(0.6), 'just enough': seen(0.25) },
    fails: { even: seen(0), 'just below': seen(0.199) },
    unsure: { 'at the limit': seen(0.2) },
  },
  { min: 0.2, sure: 0.25 },
)
