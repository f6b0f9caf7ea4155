import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unzipSync } from 'fflate'
import { bag, code, person, type } from '../../tools/drawn/figures'

export interface Drawn {
  name: string
  png: Uint8Array
}

const lines = [
  'Autumn leather bags',
  'Live tonight at eight',
  'Hand made in Florence',
  'New colours this week',
  'Soft calf skin inside',
  'Meet the designer live',
  'Ends in 02:45:10',
  'US $9.99',
  'Also on Shopee',
  'Free shipping today',
]

/**
 * Ten covers of 1080×1920, the same bytes each time: cover k has k lines of type, every second a
 * host, a product, every third a code, and a grain over all of it, so that they are as hard to pack
 * as photographs.
 */
export async function drawCovers(): Promise<Drawn[]> {
  await initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  )
  const fonts = new URL('../../build/parts/cli-fonts.zip.gz', import.meta.url)
  const fontBuffers = Object.values(unzipSync(gunzipSync(readFileSync(fonts))))
  return Array.from({ length: 10 }, (_, k) => {
    const drawing = new Resvg(svgOf(k), { font: { fontBuffers, defaultFontFamily: 'Inter' } })
    return { name: `cover-${k}.png`, png: drawing.render().asPng() }
  })
}

function svgOf(k: number): string {
  const hue = (k * 67) % 360
  const words = lines
    .slice(0, k)
    .map((line, i) =>
      type(540, 180 + 165 * i, 62 + ((k + i) % 3) * 18, line, i % 2 ? '#fff' : '#fff4c2'),
    )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1920" viewBox="0 0 1080 1920">
    <defs>
      <linearGradient id="g" x2="0.4" y2="1"><stop offset="0" stop-color="hsl(${hue},45%,52%)"/><stop offset="1" stop-color="hsl(${hue + 40},50%,28%)"/></linearGradient>
      <filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.7" numOctaves="2" seed="${k}"/>
        <feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0.35 0 0 0 -0.08"/></filter>
    </defs>
    <rect width="1080" height="1920" fill="url(#g)"/>
    ${k % 2 ? person(540, 620, 1.05, `hsl(${hue + 160},45%,60%)`) : ''}
    ${bag(k % 2 ? 650 : 540, 1300, k % 2 ? 0.85 : 1.3, `hsl(${hue + 200},55%,38%)`)}
    ${words.join('')}
    ${k % 3 === 0 ? `<g transform="translate(800 1660)"><rect x="-24" y="-24" width="237" height="237" fill="#fff"/><g fill="#111">${code}</g></g>` : ''}
    <rect width="1080" height="1920" filter="url(#grain)"/>
  </svg>`
}
