import { visualFlow } from '../../src/rules/visual-flow'
import type { Evidence } from '../../src/core/evidence'
import { box, cover, face, line, region, ruleTest, seenText } from '../kit/rules'

/** A map of three bands: face above, product in the middle, text below. */
const seen = ([top, middle, bottom]: number[], over: Partial<Evidence> = {}) => ({
  cover: cover(),
  attention: {
    map: { width: 1, height: 3, data: Float32Array.of(top, middle, bottom) },
    concentration: 0.5,
    holder: null,
    lettering: 0,
    alike: 0,
    spots: [],
  },
  faces: [face({ box: box(400, 100, 300, 400) })],
  subject: region(box(200, 700, 600, 500)),
  text: seenText([line('SALE', { box: box(100, 1400, 800, 200) })]),
  ...over,
})

ruleTest(
  visualFlow,
  {
    passes: {
      'face, product, text': seen([3, 2, 1]),
      'all alike': seen([1, 1, 1]),
      'no text': seen([2, 1, 9], { text: seenText([]) }),
      'a face too small to lead': seen([1, 3, 1], {
        faces: [face({ box: box(400, 100, 90, 95) })],
      }),
    },
    fails: {
      'text first': seen([1, 1, 3]),
      'product before face': seen([1, 3, 1]),
      'just big enough': seen([1, 3, 1], { faces: [face({ box: box(400, 100, 90, 96) })] }),
    },
    inapplicable: { 'only a product': seen([1, 1, 1], { faces: [], text: seenText([]) }) },
  },
  { slack: 1.15, face: 0.05 },
)
