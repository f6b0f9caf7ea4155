import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { glyphPlaces, spanAlong } from '../../../src/core/span/glyph-places'
import { labelFonts } from '../../../tools/label-fonts'
import { sourceParts } from '../../../tools/source-parts'

let fontBuffers: Uint8Array[]
beforeAll(async () => {
  await initWasm(await sourceParts('cli-svg.wasm'))
  fontBuffers = Object.values(unzipSync(await labelFonts('node_modules')))
})

/** As wide as a text is set in real type. */
function widthOf(text: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="50" y="120" font-family="Inter" font-size="100">${text}</text></svg>`
  const renderer = new Resvg(svg, { font: { fontBuffers } })
  try {
    return renderer.getBBox()?.width ?? 0
  } finally {
    renderer.free()
  }
}

test.each([
  ['Only $9.99 today', '$9.99'],
  ['Amazon · eBay · Temu', 'eBay'],
  ['Amazon · eBay · Temu', 'Temu'],
  ['到手价 ¥59.9 包邮', '¥59.9'],
  ['Всего 1 299 ₽ сегодня', '1 299 ₽'],
  ['Limited: ends in 2 hours!', 'ends in 2 hours'],
  ['WILLKOMMEN BEI TEMU LIVE', 'TEMU'],
  ['仅剩2小时 淘宝同款好物', '淘宝'],
  ['illi 19.99 EUR', '19.99 EUR'],
])('“%s”: the span of “%s” overlaps the words as they are set by at least .8', (text, words) => {
  const start = text.indexOf(words)
  const end = start + words.length
  const whole = widthOf(text)
  const truth = { from: whole - widthOf(text.slice(start)), to: widthOf(text.slice(0, end)) }
  const { from, to } = spanAlong(glyphPlaces(text), start, end)
  const common = Math.min(to * whole, truth.to) - Math.max(from * whole, truth.from)
  const both = Math.max(to * whole, truth.to) - Math.min(from * whole, truth.from)
  expect(common / both).toBeGreaterThanOrEqual(0.8)
})
