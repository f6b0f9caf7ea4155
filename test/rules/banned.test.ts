import type { Evidence, Likeness, Mark } from '../../src/core/evidence'
import { coverReuse } from '../../src/rules/cover-reuse'
import { qrCode } from '../../src/rules/qr-code'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { box, code, cover, line, mark, region, ruleTest, seenText } from '../kit/rules'

/** A find of which words, or fewer of them, lie across. */
const find = (over: object = {}) =>
  code({ text: null, box: { x: 400, y: 90, width: 400, height: 400 }, ...over })
const across = (text: string, at: object = {}, confidence = 0.98) =>
  seenText([line(text, { origin: 'ocr', confidence, box: box(330, 380, 430, 90), ...at })])

ruleTest(qrCode, {
  passes: {
    'no code': { codes: [] },
    'a barcode on a package': { codes: [code({ kind: 'ean13', banned: false })] },
  },
  fails: {
    'one code': { codes: [code()] },
    'one that nobody can decode': { codes: [code({ text: null })] },
    'two hundred': { codes: Array.from({ length: 201 }, () => code()) },
    'one, and perhaps another': { codes: [code({ text: null, sure: false }), code()] },
    'one that is read, with words across it': {
      codes: [find({ text: 'https://x.y' })],
      text: across('R$ 219,90'),
    },
    'one that nobody can decode, with a brand in its middle': {
      codes: [find()],
      text: across('LILI', { box: box(530, 260, 140, 60) }),
    },
    'one that nobody can decode, with words below it': {
      codes: [find()],
      text: across('Scan me now', { box: box(400, 500, 400, 60) }),
    },
    'one that nobody can decode, across which modules are read as a word': {
      codes: [find()],
      text: across('IOIL0', {}, 0.5),
    },
  },
  unsure: {
    'what may be a part of one': { codes: [code({ text: null, sure: false })] },
    'one that nobody can decode, with words across it': {
      codes: [find()],
      text: across('R$ 219,90'),
    },
    'two such': { codes: [1, 2].map(() => code({ text: null, sure: false })) },
  },
})

const picture = cover({ raster: { width: 10, height: 10, data: new Uint8ClampedArray() } })
const twin = (distance: number, sure: boolean) => ({
  name: 'old.png',
  date: '2026-01-02T00:00:00Z',
  distance,
  sure,
})
const likeness = (compared: number, ...twins: Likeness['twins']) => ({
  likeness: { hash: '', compared, twins },
  cover: picture,
})
ruleTest(coverReuse, {
  passes: { 'all others differ': likeness(3) },
  fails: {
    'the same cover': likeness(3, twin(0.01, true)),
    'the same photo, though it looks different': likeness(3, twin(0.21, false), twin(0.22, true)),
  },
  unsure: { 'much alike': likeness(3, twin(0.2, false)) },
  inapplicable: { 'no history': likeness(0) },
})

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
