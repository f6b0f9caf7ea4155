import { expect, test } from 'vitest'
import type { Ink, Region, TextLine } from '../../src/core/evidence'
import { findClaims } from '../../src/language/names/claims'
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
const world = (...inks: Ink[]) => ({ inks, subject: product })

ruleTest(watermark, {
  passes: {
    'nothing written': world(),
    'print on the product': world(ink('BRAVO', 350, 450, 170)),
    'pale print among other lines': world(ink('mandarin', 350, 400, 60), ink('morning', 350, 460, 60)),
    'a pattern of names on it': world(...[320, 400, 480, 560, 640].map((y) => ink('LUPA', 350, y, 140))),
    'a caption': world(ink('Olive oil', 350, 900, 200)),
    'a small faint scrap': world(ink('ope', 20, 20, 40, { confidence: 0.5 })),
  },
  fails: {
    'a site beside it': world(ink('www.casalupa.com', 350, 900, 180)),
    'rights in a corner': world(ink('© 2025 Lena Berg', 650, 930, 120)),
    'a pale name across its edge': world(ink('Nordlicht Studio', 100, 480, 60)),
    'a name again and again, badly read': world(
      ink('Bella Moda', 20, 100, 60), ink('Bela Moaa', 680, 100, 60), ink('Bella Moda', 20, 800, 60), ink('Bella M', 680, 800, 60),
    ),
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
    'where nobody could look for it': { inks: [ink('casalupa.com', 350, 480, 180)] },
  },
}) // prettier-ignore

test.each([
  '© Lena Berg', 'Copyright 2024', 'All rights reserved', 'www.shop.de', 'marlow.co .uk', 'https://a.b', '@anna_liza', 'SAMPLE', '盗图必究', 'Все права защищены', 'shop .com',
])('%s says whose the picture is', (text) => expect(findClaims(text)).toHaveLength(1)) // prettier-ignore

test.each([
  '500 ml', 'Samples of wool', 'Resampled', '4 @ 2', 'Vol. 2', 'St. Petersburg', 'extra virgin · 500 ml', 'Comfort', 'N°5', 'waterproof', 'e.g. red',
])('%s does not', (text) => expect(findClaims(text)).toEqual([])) // prettier-ignore

test('other words of the same size are not alike', () =>
  expect(
    alikeLines([line('Olive'), line('Vinegar'), line('Olive oil')]).map((it) => it.length),
  ).toEqual([2, 1]))
