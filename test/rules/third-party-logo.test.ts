import type { Evidence, Mark } from '../../src/core/evidence'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { box, line, mark, region, ruleTest, seenText } from '../kit/rules'

const world = (
  texts: string[],
  ...marks: Mark[]
): Pick<Evidence, 'text' | 'subject' | 'marks'> => ({
  text: seenText(texts.map((text) => line(text))),
  subject: null,
  marks,
})

const written = (...texts: string[]) => world(texts)

/** Two thirds of the frame, around the mark. */
const everywhere = region(box(0, 0, 1080, 1290))

const icon = (score: number, over: Partial<Mark> = {}): Mark => mark({ score, ...over })

/** A mark that was seen in the middle of a line. */
const digit = (text: string, brand = 'etsy') => {
  const one = line(text, { origin: 'ocr', box: { x: 100, y: 100, width: 400, height: 80 } })
  return { ...world([], icon(0.98, { brand, box: { x: 240, y: 80, width: 120, height: 120 } })), text: seenText([one]) } // prettier-ignore
}

ruleTest(
  thirdPartyLogo,
  {
    passes: {
      'nothing written, no mark': written(),
      'our own platform': written('AliExpress 速卖通'),
      'an ordinary word': written('Online wish list'),
      'a mark that is hardly one': world([], icon(0.929)),
      'a likely mark that is cloth': world(
        [],
        icon(0.96, { setting: { contrast: 220, unevenness: 21 } }),
      ),
      'a sure mark whose stripes go on': world(
        [],
        icon(0.993, { setting: { contrast: 220, unevenness: 21, runsOn: true } }),
      ),
      'a shape that is hardly one': world([], icon(0.859, { origin: 'shape' })),
      'a digit on its tile': digit('13.07'),
    },
    fails: {
      Shopee: written('Also on Shopee'),
      淘宝: written('淘宝同款'),
      'spread letters': written('T E M U'),
      'a name, and a word that may be one': written('Temu', 'Target'),
      Wildberries: written('Wildberries'),
      'a mark, at the limit': world([], icon(0.97)),
      'a mark set over the product': {
        ...world(
          [],
          icon(0.98, { setting: { contrast: 220, unevenness: 3 }, box: box(500, 600, 90, 90) }),
        ),
        subject: everywhere,
      },
      'a mark on a plate of its own over the product': {
        ...world(
          [],
          icon(0.98, {
            setting: { contrast: 220, unevenness: 20, onPlate: true },
            box: box(500, 600, 90, 90),
          }),
        ),
        subject: everywhere,
      },
      'a mark on a shaded plate in a busy picture': world(
        [],
        icon(0.99, { setting: { contrast: 117, unevenness: 14, onPlate: true, runsOn: true } }),
      ),
      'a mark in a line of words': digit('Shop now'),
      'a mark that is a number': digit('1688', '1688'),
      'a shape, at its own limit': world([], icon(0.89, { origin: 'shape', layer: '1:2' })),
    },
    unsure: {
      'a likely shape': world([], icon(0.889, { origin: 'shape' })),
      'a likely mark': world(['New'], icon(0.969)),
      'a pale watermark': world([], icon(0.99, { setting: { contrast: 60, unevenness: 2 } })),
      'a sure mark, as uneven as cloth': world(
        [],
        icon(0.993, { setting: { contrast: 220, unevenness: 21 } }),
      ),
      'a mark printed on the product': {
        ...world(
          [],
          icon(0.98, { setting: { contrast: 220, unevenness: 20 }, box: box(500, 600, 90, 90) }),
        ),
        subject: everywhere,
      },
      'at the lower limit': world([], icon(0.93)),
      'an ordinary word that is a marketplace': written('Allegro'),
    },
  },
  { own: ['aliexpress'] },
)
