import { expect, test } from 'vitest'
import { observe } from '../../src/analyzers/observe'
import { check } from '../../src/check'
import { polygonOf, type Box } from '../../src/core/geometry'
import type { Layer } from '../../src/core/scene'
import { openEngines } from '../../src/engines/open'
import { packById } from '../../src/packs'
import { box, cover } from '../kit/rules'

/**
 * A computer on which no engine opens, as where WebAssembly is forbidden: what the layers say must
 * still be judged.
 */
const blind = openEngines(async (name) => {
  throw new Error(`no ${name} here`)
})
const photo: Layer = {
  id: '1:1',
  name: 'photo',
  type: 'RECTANGLE',
  box: box(0, 0, 1080, 1920),
  opacity: 1,
  image: { hash: 'x' },
}
const textLayer = (characters: string, at: Box): Layer => ({
  id: '1:2',
  name: 'Promo',
  type: 'TEXT',
  box: at,
  opacity: 1,
  text: { characters, fontSize: at.height, lines: [{ polygon: polygonOf(at), text: characters }] },
})

async function judged(characters: string, at = box(100, 100, 600, 80)) {
  const subject = cover({ origin: 'frame', layers: [photo, textLayer(characters, at)] })
  const { headline, verdicts } = await check(observe(subject, blind), packById('aliexpress-live')!)
  return { headline, of: Object.fromEntries(verdicts.map((it) => [it.rule, it])) }
}

test('what a layer says is judged exactly', async () => {
  const { headline, of } = await judged('Shopee US $9.99 – ends in 2 hours')
  for (const rule of ['price-number', 'promo-countdown', 'third-party-logo'])
    expect(of[rule]).toMatchObject({ outcome: 'fail', confidence: 'exact' })
  expect(headline).toBe('rejected')
})

test('too much text in layers is too much', async () => {
  expect((await judged('Summer dresses', box(40, 100, 1000, 900))).of['text-ratio']).toMatchObject({
    outcome: 'fail',
  })
})

test('clean layers acquit of nothing, and say why', async () => {
  const { headline, of } = await judged('Summer dresses')
  for (const rule of [
    'price-number',
    'promo-countdown',
    'third-party-logo',
    'text-ratio',
    'qr-code',
    'face-visible',
  ])
    expect(of[rule]).toMatchObject({ outcome: 'incomplete', why: { reason: 'engine-unavailable' } })
  expect(headline).toBe('incomplete')
})
