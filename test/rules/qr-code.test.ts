import { qrCode } from '../../src/rules/qr-code'
import { box, code, line, ruleTest, seenText } from '../kit/rules'

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
