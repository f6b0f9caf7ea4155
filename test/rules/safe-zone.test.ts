import { aliexpressFacts } from '../../src/packs/facts/aliexpress-live'
import { metaFacts } from '../../src/packs/facts/meta-stories'
import { zoneLimits } from '../../src/packs/limits'
import { safeZone } from '../../src/rules/safe-zone'
import type { Evidence } from '../../src/core/evidence'
import { box, cover, face, line, region, ruleTest, seenText } from '../kit/rules'

const seen = (over: Partial<Pick<Evidence, 'cover' | 'faces' | 'subject' | 'text'>>) => ({
  cover: cover(),
  faces: [],
  subject: null,
  text: seenText([]),
  ...over,
})
const text = (y: number, x = 200) =>
  seen({ text: seenText([line('HELLO', { box: box(x, y, 500, 80) })]) })

ruleTest(
  safeZone,
  {
    passes: {
      'text in the middle': text(600),
      'a face in the core': seen({ faces: [face({ box: box(400, 500, 300, 400) })] }),
      'a product in the middle': seen({ subject: region(box(200, 500, 600, 900)) }),
      'text just above the lower bar': text(1436),
    },
    fails: {
      'text under the lower bar': text(1600),
      'text half under it': text(1480),
      'text over the side': text(600, 0),
      'a face under the upper bar': seen({ faces: [face({ box: box(400, 0, 300, 300) })] }),
      'a product at the bottom': seen({ subject: region(box(200, 1500, 600, 400)) }),
      'on half the size': seen({
        cover: cover({ width: 540, height: 960 }),
        text: seenText([line('HELLO', { box: box(100, 800, 250, 40) })]),
      }),
    },
    inapplicable: { 'an empty cover': seen({}) },
  },
  zoneLimits(aliexpressFacts),
)

ruleTest(
  safeZone,
  {
    passes: { 'text in the middle of Stories and Reels': text(600) },
    fails: {
      'text that Reels alone covers': text(1400),
      'text that both cover': text(1700),
      'text at the side of Reels': text(600, 0),
    },
  },
  zoneLimits(metaFacts),
)
