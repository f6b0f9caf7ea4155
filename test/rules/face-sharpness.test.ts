import { expect, test } from 'vitest'
import { faceSharpness } from '../../src/rules/face-sharpness'
import { face, ruleTest } from '../kit/rules'

ruleTest(
  faceSharpness,
  {
    passes: {
      'at the limit': { faces: [face({ sharpness: 120 })] },
      'the biggest counts': { faces: [face({ sharpness: 300 }), face({ sharpness: 3 })] },
    },
    fails: { 'just below': { faces: [face({ sharpness: 119.9 })] } },
    unsure: { 'too small to judge': { faces: [face({ sharpness: null })] } },
    inapplicable: { 'no face': { faces: [] } },
  },
  { min: 120 },
)

test('declares the signal', () => {
  expect(
    faceSharpness.judge({ faces: [face({ sharpness: 173.2 })] }, faceSharpness.limits).facts,
  ).toMatchObject({
    faceSharpness: 173.2,
  })
})
