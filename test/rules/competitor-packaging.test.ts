import type { Evidence } from '../../src/core/evidence'
import { competitorPackaging } from '../../src/rules/competitor-packaging'
import { box, cover, line, ruleTest, seenText } from '../kit/rules'

type World = Pick<Evidence, 'text' | 'cover' | 'subject'>

const ocr = (text: string, over = {}) => line(text, { origin: 'ocr', confidence: 0.9, ...over })

const world = (lines: ReturnType<typeof line>[], over: Partial<World> = {}): World => ({
  text: seenText(lines),
  cover: cover({ raster: { width: 1080, height: 1920, data: new Uint8ClampedArray() } }),
  subject: null,
  ...over,
})

const says = (...texts: string[]) =>
  world(texts.map((text, i) => line(text, { box: box(100, 100 + i * 300, 400, 64) })))

ruleTest(competitorPackaging, {
  passes: { 'nobody named': says('Autumn bags') },
  fails: {
    'a name of the list': {
      ...world([ocr('ACME Bags')]),
      cover: { ...world([]).cover, brands: ['Acme'] },
    },
  },
  unsure: { 'a common brand in the picture': world([ocr('Nike')]) },
  inapplicable: { 'nothing written, nobody listed': world([]) },
})
