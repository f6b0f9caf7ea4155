import type { TextSeen } from '../../src/core/evidence'
import { competitorPackaging } from '../../src/rules/competitor-packaging'
import { gpsMetadata } from '../../src/rules/gps-metadata'
import { priceNumber } from '../../src/rules/price-number'
import { productCentred } from '../../src/rules/product-centred'
import { promoCountdown } from '../../src/rules/promo-countdown'
import { qrCode } from '../../src/rules/qr-code'
import { textRatio } from '../../src/rules/text-ratio'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { box, code, cover, line, mark, region, ruleTest, seenText } from '../kit/rules'

/**
 * Worlds in which a sentence depends on a number or a side: none, one, many; left, right, up, down.
 */
const picture = cover({ raster: { width: 10, height: 10, data: new Uint8ClampedArray() } })
const unread = (count: number, over: Partial<TextSeen> = {}) =>
  seenText(
    Array.from({ length: count }, () => line('', { origin: 'ocr', unread: true })),
    over,
  )

const written = {
  passes: {
    'nothing written': { text: seenText([]) },
    'a discount on a layer': { text: seenText([line('-50%')]) },
  },
  unsure: {
    'one line nobody reads': { text: unread(1) },
    'two lines nobody reads': { text: unread(2) },
  },
}
ruleTest(promoCountdown, {
  passes: {
    ...written.passes,
    'words read from pixels': { text: seenText([line('Autumn bags', { origin: 'ocr' })]) },
  },
  fails: { 'two countdowns': { text: seenText([line('Ends in 2h'), line('00:12:59')]) } },
  unsure: {
    ...written.unsure,
    'print on the product': {
      text: seenText([line('Ends in 2h', { origin: 'ocr', box: box(500, 900, 80, 20) })]),
      subject: region(box(300, 600, 500, 900)),
    },
  },
})
ruleTest(priceNumber, {
  ...written,
  passes: {
    ...written.passes,
    'words read from pixels': { text: seenText([line('Autumn bags', { origin: 'ocr' })]) },
  },
})

ruleTest(thirdPartyLogo, {
  passes: { 'no word and no mark': { text: seenText([line('Autumn bags')]), marks: [] } },
  unsure: {
    'one line nobody reads': { text: unread(1), marks: [] },
    'two lines nobody reads': { text: unread(2), marks: [] },
    'a line nobody reads, and a mark that may be one': {
      text: unread(1),
      marks: [mark({ score: 0.95 })],
    },
  },
})

ruleTest(textRatio, {
  passes: {
    'one line nobody reads': { text: unread(1, { share: 0.05 }), cover: picture },
    'two lines nobody reads': { text: unread(2, { share: 0.05 }), cover: picture },
  },
  fails: {
    'one line nobody reads': { text: unread(1, { share: 0.4 }), cover: picture },
    'two lines nobody reads': { text: unread(2, { share: 0.4 }), cover: picture },
  },
})

const source = (layer: string, gps: boolean) => ({ layer, gps, metadata: gps ? ['exif'] : [] })
const file = (...sources: ReturnType<typeof source>[]) => ({
  format: 'png' as const,
  bytes: 1000,
  gps: false,
  gpsIn: [],
  gpsHints: [],
  metadata: sources.length ? ['exif'] : [],
  sources,
})
ruleTest(gpsMetadata, {
  passes: {
    'one source with GPS in an export': {
      cover: { ...picture, origin: 'frame' },
      file: file(source('1:1', true)),
    },
    'two sources with GPS in a file': {
      cover: picture,
      file: file(source('1:1', true), source('1:2', true), source('1:3', false)),
    },
    'a source whose layer is known': {
      cover: {
        ...picture,
        origin: 'frame',
        layers: [
          { id: '1:1', name: 'photo', type: 'RECTANGLE', box: box(0, 0, 10, 10), opacity: 1 },
        ],
      },
      file: file(source('1:1', true)),
    },
  },
})

ruleTest(qrCode, {
  passes: {
    'two barcodes': {
      codes: [
        code({ kind: 'ean13', text: '1', banned: false }),
        code({ kind: 'ean13', text: '2', banned: false }),
      ],
    },
  },
  fails: {
    'two, one of them unclear': {
      codes: [
        code({ kind: 'qr', text: 'x', banned: true }),
        code({ kind: 'qr', text: null, banned: true }),
      ],
    },
    'two, both unclear': {
      codes: [
        code({ kind: 'qr', text: null, banned: true }),
        code({ kind: 'qr', text: null, banned: true }),
      ],
    },
  },
})

const at = (x: number, y: number) => ({ subject: region(box(x, y, 400, 600)), person: null })
ruleTest(productCentred, {
  fails: {
    'far left': at(0, 660),
    'far right': at(680, 660),
    'far up': at(340, 0),
    'far down and right': at(680, 1300),
  },
})

ruleTest(competitorPackaging, {
  inapplicable: {
    'nothing written and nobody listed': { text: seenText([]), subject: null, cover: picture },
  },
})
