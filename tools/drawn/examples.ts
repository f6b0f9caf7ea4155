import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unzipSync } from 'fflate'
import { bag, code, codeSize, person, type } from './figures'

/**
 * Draws the two covers of examples/ from shapes and type alone: one that is nearly ready, one with
 * several violations. `npm run draw:examples` writes them anew, byte for byte the same.
 */
const require = createRequire(import.meta.url)
await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
const fonts = Object.values(
  unzipSync(
    gunzipSync(readFileSync(new URL('../../build/parts/cli-fonts.zip.gz', import.meta.url))),
  ),
)

const nearlyReady = `
  <defs><linearGradient id="g" x2="0" y2="1"><stop offset="0" stop-color="#5b9db0"/><stop offset="1" stop-color="#2f5567"/></linearGradient></defs>
  <rect width="1080" height="1920" fill="url(#g)"/>
  ${person(540, 600, 1.15, '#dc8c74')}
  ${bag(620, 1330, 0.95, '#b5651d')}
  ${type(540, 300, 88, 'Autumn leather bags')}`

const withProblems = `
  <defs><linearGradient id="g" x2="1" y2="1"><stop offset="0" stop-color="#ff8a00"/><stop offset="1" stop-color="#e52e71"/></linearGradient></defs>
  <rect width="1080" height="1920" fill="url(#g)"/>
  ${bag(540, 1120, 1.2, '#264653')}
  ${type(540, 300, 150, 'MEGA SALE')}
  ${type(540, 470, 120, 'Ends in 02:45:10')}
  ${type(540, 660, 170, 'US $9.99')}
  ${type(540, 1540, 76, 'Buy now, pay later, free')}
  ${type(540, 1640, 76, 'shipping to every country')}
  ${type(380, 1790, 76, 'Also on Shopee')}
  <g transform="translate(800 1699)"><rect x="-28" y="-28" width="${codeSize + 56}" height="${codeSize + 56}" fill="#fff"/><g fill="#111">${code}</g></g>`

mkdirSync(new URL('../../examples', import.meta.url), { recursive: true })
for (const [name, drawing] of Object.entries({
  'nearly-ready': nearlyReady,
  'with-problems': withProblems,
})) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1920" viewBox="0 0 1080 1920">${drawing}</svg>`
  const picture = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: 'Inter' } })
    .render()
    .asPng()
  writeFileSync(new URL(`../../examples/${name}.png`, import.meta.url), picture)
}
