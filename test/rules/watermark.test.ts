import { expect, test } from 'vitest'
import type { Ink, Region, TextLine } from '../../src/core/evidence'
import { isClaim } from '../../src/language/names/claims'
import { alikeLines } from '../../src/rules/shared/alike-lines'
import { watermark } from '../../src/rules/watermark'
import { box, line, region, ruleTest } from '../kit/rules'

const size = { width: 1000, height: 1000 }
/** A thing in the middle of the picture. */
const product: Region = region(box(300, 300, 400, 400), {}, size)

const ink = (text: string, x: number, y: number, contrast: number, over: Partial<TextLine> = {}): Ink => ({
  line: line(text, { box: box(x, y, 300, 50), origin: 'ocr', ...over }),
  contrast,
}) // prettier-ignore
/** One that fills the picture: nothing lies beside it. */
const filling: Region = region(box(0, 0, 1000, 900), {}, size)
const beside = (...said: string[]) =>
  world(...said.map((text, i) => ink(text, 20, 50 + 300 * i, 60)))
const world = (...inks: Ink[]) => ({ inks, subject: product })

ruleTest(watermark, {
  passes: {
    'nothing written': world(),
    'print on the product': world(ink('BRAVO', 350, 450, 170)),
    'pale print among other lines': world(ink('mandarin', 350, 400, 60), ink('morning', 350, 460, 60)),
    'a pattern of names on it': world(...[320, 400, 480, 560, 640].map((y) => ink('LUPA', 350, y, 140))),
    'a caption': world(ink('Olive oil', 350, 900, 200)),
    'sizes beside it': world(...['10 cm', '20 cm', '30 cm'].map((text, i) => ink(text, 20, 50 + 300 * i, 200))),
    'steps beside it': world(...['Step 1', 'Step 2', 'Step 3'].map((text, i) => ink(text, 20, 50 + 300 * i, 200))),
    'sizes by letters': world(...['Size XL', 'Size XXL', 'Size S'].map((text, i) => ink(text, 20, 50 + 300 * i, 200))),
    'words of layers that begin alike': world(
      ...['Cotton', 'Cotton towel', 'Cotton robe'].map((text, i) => ink(text, 20, 50 + 300 * i, 200, { origin: 'layer' })),
    ),
    'what goods can bear': world(ink('Water proof', 350, 900, 200), ink('80 proof', 20, 50, 200)),
    'a small faint scrap': world(ink('ope', 20, 20, 40, { confidence: 0.5 })),
  },
  fails: {
    'a site beside it': world(ink('www.casalupa.com', 350, 900, 180)),
    'rights in a corner': world(ink('© 2025 Lena Berg', 650, 930, 120)),
    'a pale name across its edge': world(ink('Nordlicht Studio', 100, 480, 60)),
    'a name again and again, badly read': world(
      ink('Bella Moda', 20, 100, 60), ink('Bela Moaa', 680, 100, 60), ink('Bella Moda', 20, 800, 60), ink('Bella M', 680, 800, 60),
    ),
    'words of layers, again and again': world(
      ...[50, 350, 650].map((y) => ink('Casa Lupa', 20, y, 200, { origin: 'layer' })),
    ),
    'a site of a layer where no product was found': {
      inks: [ink('casalupa.com', 350, 480, 180, { origin: 'layer' })],
      subject: null,
    },
    'a pale handle, large on the product': world(ink('@bellamoda', 350, 480, 60)),
    'a see-through layer': {
      inks: [{ line: line('Casa Lupa', { box: box(350, 480, 300, 50) }), contrast: 130, opacity: 0.4 }],
      subject: product,
    },
  },
  unsure: {
    'a pale name on the product': world(ink('Casa Lupa', 350, 480, 60)),
    'a site printed on it': world(ink('casalupa.com', 350, 480, 180)),
    'pale names all over it': world(...[320, 400, 480, 560].map((y) => ink('LUPA', 350, y, 60))),
    'where no product was found': { inks: [ink('casalupa.com', 350, 480, 180)], subject: null },
    'the same words, where no product was found': {
      inks: [50, 350, 650].map((y) => ink('Casa Lupa', 20, y, 60)),
      subject: null,
    },
    'beside a product that fills the picture': {
      inks: [ink('© Lena Berg', 350, 940, 180)],
      subject: filling,
    },
    'pale, what goods can bear as well': beside('PREVIEW'),
    'where nobody could look for it': { inks: [ink('casalupa.com', 350, 480, 180)] },
  },
}) // prettier-ignore

test.each([
  '© Lena Berg', 'Copyright 2024', 'All rights reserved', 'www.shop.de', 'marlow.co .uk', 'https://a.b', '@anna_liza', 'SAMPLE', '盗图必究', 'Все права защищены', 'shop .com',
  'casalupa.com', 'CASALUPA.COM', 'casalupa. ru', 'bella-moda.it', 'bella.shop', 'visit casalupa.de today', 'marlow.co.uk', 'SAMPLE 2025',
])('%s says whose the picture is', (text) => expect(isClaim(text)).toBe(true)) // prettier-ignore

test.each([
  '500 ml', 'Samples of wool', 'Resampled', '4 @ 2', 'Vol. 2', 'St. Petersburg', 'extra virgin · 500 ml', 'Comfort', 'N°5', 'waterproof', 'e.g. red',
  'warm. It fits all', 'Shake well. Store in a cool place', '100% Cotton. Info inside', 'iPhone 15 pro. De luxe', 'Made with love. Online shop',
  'Made with love.Online shop', 'warm.it fits all', 'SHAKE WELL. NET WT 200 G', 'organic. net weight 200 g', 'Dobrável. com tampa', 'COTTON. DE LUXE',
  'Water proof', '80 proof', 'Preview lens', 'Muster: Blumen',
])('%s does not', (text) => expect(isClaim(text)).toBe(false)) // prettier-ignore

test('a name of a site has a bound, so that long lines take no long time', () =>
  expect(isClaim('a-'.repeat(20_000))).toBe(false))

test.each([
  [['Olive', 'Vinegar', 'Olive oil'], [2, 1]],
  [['Bella Moda', 'Bela Moaa', 'BELLA MODA'], [3]],
  [['Lupa 2025', 'Lupa 2025', 'Lupa 2024'], [2, 1]],
  [['Size S', 'Size M', 'Size XL'], [1, 1, 1]],
  [['10 cm', '10 cm', 'ab 1234'], []],
])('read lines that say the same: %j', (said, groups) =>
  expect(alikeLines(said.map((it) => line(it, { origin: 'ocr' }))).map((it) => it.length)).toEqual(groups)) // prettier-ignore
