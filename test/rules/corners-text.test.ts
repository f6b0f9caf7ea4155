import type { Evidence } from '../../src/core/evidence'
import { categoryKeyword } from '../../src/rules/category-keyword'
import { competitorPackaging } from '../../src/rules/competitor-packaging'
import { priceNumber } from '../../src/rules/price-number'
import { promoCountdown } from '../../src/rules/promo-countdown'
import { thirdPartyLogo } from '../../src/rules/third-party-logo'
import { titleMatch } from '../../src/rules/title-match'
import { box, cover, line, mark, ocr, region, ruleTest, seenText } from '../kit/rules'

/**
 * Corners that nobody had looked into, found by mutation testing: several things at once, both
 * readings of a line, limits met exactly.
 */
const frame = cover({
  raster: { width: 1080, height: 1920, data: new Uint8ClampedArray() },
  origin: 'frame',
})
const apart = (lines: ReturnType<typeof line>[]) =>
  seenText(lines.map((it, i) => ({ ...it, box: { ...it.box, y: 100 + 300 * i } })))
const layers = (...texts: string[]) => apart(texts.map((text) => line(text)))
const read = (...texts: string[]) => apart(texts.map((text) => ocr(text)))
/** Small print in the middle of the product. */
const product = region(box(200, 500, 700, 900))
const print = (...texts: string[]) => ({
  text: seenText(
    texts.map((text, i) => ocr(text, { box: box(500, 700 + 250 * i, 120, 30), height: 30 })),
  ),
  subject: product,
})

ruleTest(priceNumber, {
  passes: {
    'two discounts': { text: layers('50% OFF', '-20%') },
    'thirty discounts, of which twenty are said': {
      text: layers(...Array.from({ length: 30 }, (_, i) => `${i + 10}% OFF`)),
    },
    'an S before a number on a layer is an S': { text: layers('S9.99') },
  },
  fails: { 'two prices': { text: layers('US $9.99', '¥99') } },
  unsure: {
    'two prices in small print': print('US $9.99', '€ 5,00'),
    'an S that may be a misread $': { text: read('S9.99') },
  },
})

ruleTest(promoCountdown, {
  passes: { 'a date written with dots': { text: layers('00.12.59') } },
  fails: { 'a clock whose colons were misread': { text: read('00.12.59'), subject: null } },
  unsure: {
    'two countdowns in small print': print('Ends in 2h', '00:12:59'),
    'a layer that presses, but names no end': { text: layers('Limited time offer') },
  },
})

ruleTest(thirdPartyLogo, {
  fails: {
    'two names': { text: layers('Shopee', '淘宝'), marks: [] },
    'a shape beside a mark in the pixels': {
      text: seenText([]),
      marks: [
        mark(),
        mark({
          box: box(200, 9, 90, 90),
          brand: 'wish',
          score: 0.95,
          origin: 'shape',
          layer: '1:2',
        }),
      ],
    },
  },
  unsure: {
    'two names in small print on the product': { ...print('Shopee', 'Lazada'), marks: [] },
  },
})

const listed = (...brands: string[]) => ({ cover: { ...frame, brands } })
ruleTest(competitorPackaging, {
  passes: {
    'a common brand on a layer, put there by the designer': { text: layers('Nike'), cover: frame },
    'a common brand in print on the product is its own': { ...print('Nike'), cover: frame },
    'nothing written, though somebody is listed': { text: seenText([]), ...listed('Acme') },
  },
  fails: {
    'a name of the list, beside what is only like another': {
      text: read('Acme NIYA'),
      ...listed('Acme', 'Niva'),
      subject: null,
    },
    'two names of the list on layers': {
      text: layers('ACME bags', 'Globex'),
      ...listed('Acme', 'Globex'),
    },
  },
  unsure: {
    'a name of the list in print on the product': { ...print('ACME'), ...listed('Acme') },
    'a name of the list that is only like what was read': {
      text: read('NIYA'),
      ...listed('Niva'),
      subject: null,
    },
    'two common brands in the picture': {
      text: read('Nike', 'Adidas'),
      cover: frame,
      subject: null,
    },
  },
})

ruleTest(categoryKeyword, {
  passes: {
    'words of two categories, read from pixels': { text: read('Summer dress', 'headphones') },
    'one on a layer, one in pixels': { text: apart([line('Summer dress'), ocr('headphones')]) },
  },
})

const titled = (title: string, text: Evidence['text']) => ({ cover: { ...frame, title }, text })
ruleTest(titleMatch, {
  passes: {
    'read from pixels': titled('Leather bags', read('Leather bags')),
    'half on a layer, half in pixels': titled(
      'Leather bags',
      apart([line('Leather'), ocr('bags')]),
    ),
  },
  fails: {
    'seven words are missing, of which five are said': titled(
      'alpha bravo carol delta eagle forest garden',
      layers('Hi'),
    ),
  },
  unsure: {
    'no title, and a line that nobody reads': titled(
      '',
      apart([ocr('', { unread: true }), ocr('Sale')]),
    ),
  },
})
