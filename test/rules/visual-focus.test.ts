import { toneOf } from '../../src/analyzers/tone'
import { visualFocus } from '../../src/rules/visual-focus'
import { box, flat, ruleTest } from '../kit/rules'

const seen = (concentration: number, { sure = true, lettering = 0, alike = 0 } = {}) => ({
  attention: {
    map: { width: 1, height: 1, data: Float32Array.of(1) },
    concentration,
    holder: concentration > 0 ? { box: box(0, 0, 10, 10), sure } : null,
    lettering,
    alike,
    spots: [{ box: box(0, 0, 10, 10), weight: 1 }],
  },
  tone: toneOf(flat(1, 1)),
})

ruleTest(
  visualFocus,
  {
    passes: {
      'one thing stands out': seen(0.6),
      'just enough': seen(0.2),
      'eleven alike': seen(0.6, { alike: 11 }),
    },
    fails: {
      'nothing stands out': seen(0, { lettering: 0.119 }),
      'just below': seen(0.119),
      'twelve of one size': seen(0, { alike: 12 }),
      'many of one size that fill the frame': seen(1, { sure: false, alike: 40 }),
    },
    unsure: {
      'at the limit': seen(0.12),
      'many of one size, and one that holds the eye': seen(0.6, { alike: 12 }),
      'the frame is filled': seen(1, { sure: false }),
      'only text stands out': seen(0, { lettering: 0.12 }),
    },
  },
  { min: 0.12, sure: 0.2, alike: 12 },
)
