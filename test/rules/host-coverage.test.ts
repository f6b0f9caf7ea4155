import { hostCoverage } from '../../src/rules/host-coverage'
import { box, cover, face, presence, region, ruleTest } from '../kit/rules'

const alone = {
  cover: cover(),
  people: presence(0.9),
  faces: [face()],
  person: null,
  sticker: null,
}

/** A host whose box takes so much of the frame. */
const host = (share: number, exact = false) => ({
  ...alone,
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
      'a face half as wide as the frame': {
        ...host(0.2),
        faces: [face({ box: box(100, 300, 540, 600) })],
      },
    },
    fails: {
      'a small host': host(0.2),
      'just below, marked': host(0.399, true),
      'a face not quite as wide': {
        ...host(0.2),
        faces: [face({ box: box(100, 300, 539, 600) })],
      },
      nobody: { ...alone, people: presence(0.69), faces: [] },
    },
    inapplicable: {
      'perhaps somebody': { ...alone, people: presence(0.7), faces: [] },
      'perhaps a head under a thing': {
        ...alone,
        people: presence(0.1),
        faces: [],
        sticker: {
          box: box(100, 100, 300, 300),
          probability: 0.7,
          beside: 0,
          risen: 0,
          somebody: 0.5,
        },
      },
    },
    unsure: { 'an estimate at the limit': host(0.4), 'an estimate near it': host(0.39) },
  },
  { min: 0.4, margin: 0.015 },
)
