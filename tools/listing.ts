import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unzipSync } from 'fflate'
import { isMain } from './is-main'

/**
 * `npm run listing`: draws what Figma shows of the plugin in its Community – the icon and the cover
 * art – from shapes, type, our own example and a picture of our own panel. The same bytes each time.
 */
const root = fileURLToPath(new URL('..', import.meta.url))

/** Pixels that Figma asks for. */
export const sizes = { icon: [128, 128], 'cover-art': [1920, 1080] } as const
type Picture = keyof typeof sizes

const embedded = (path: string): string =>
  `data:image/png;base64,${readFileSync(join(root, path)).toString('base64')}`
const words = (x: number, y: number, size: number, text: string, fill: string, weight = 600) =>
  `<text x="${x}" y="${y}" font-family="Inter" font-size="${size}" font-weight="${weight}" fill="${fill}">${text}</text>`

/** A phone’s cover with a tick: what one wants to know before an upload. */
const icon = `
  <rect width="128" height="128" rx="28" fill="#1b1b3a"/>
  <rect x="36" y="18" width="52" height="92" rx="10" fill="#fff"/>
  <circle cx="62" cy="48" r="13" fill="#ff8a5b"/>
  <path d="M42 84c1-16 9-23 20-23s19 7 20 23z" fill="#ff8a5b"/>
  <rect x="44" y="90" width="28" height="7" rx="3.5" fill="#c9c9d6"/>
  <circle cx="90" cy="96" r="24" fill="#14804d" stroke="#1b1b3a" stroke-width="6"/>
  <path d="M79 96.500l8 8 15-16" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>`

/** A numbered outline, as the plugin draws it. */
const found = (n: number, x: number, y: number, width: number, height: number) => `
  <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="#dc341222" stroke="#dc3412" stroke-width="5"/>
  <circle cx="${x}" cy="${y}" r="22" fill="#dc3412" stroke="#fff" stroke-width="4"/>
  <text x="${x}" y="${y + 9}" font-family="Inter" font-size="26" font-weight="600" fill="#fff" text-anchor="middle">${n}</text>`

const coverArt = () => `
  <defs><clipPath id="phone"><rect x="812" y="96" width="500" height="888" rx="36"/></clipPath>
  <clipPath id="panel"><rect x="1372" y="96" width="499" height="888" rx="18"/></clipPath></defs>
  <rect width="1920" height="1080" fill="#1b1b3a"/>
  <g transform="translate(92 118)">${icon}</g>
  ${words(92, 400, 108, 'LiveCover', '#fff')}
  ${words(92, 500, 50, 'Know before you upload', '#fff')}
  ${words(92, 566, 50, 'whether your live cover', '#fff')}
  ${words(92, 632, 50, 'will be refused.', '#fff')}
  ${words(92, 740, 34, 'Where, why, and how to fix it.', '#c9c9e6', 400)}
  ${words(92, 792, 34, 'Offline: nothing leaves Figma.', '#c9c9e6', 400)}
  <image x="812" y="96" width="500" height="888" clip-path="url(#phone)" href="${embedded('examples/with-problems.png')}"/>
  ${found(1, 880, 336, 364, 80)}
  ${found(2, 830, 260, 464, 64)}
  ${found(3, 1162, 862, 124, 108)}
  ${found(4, 848, 888, 280, 52)}
  <image x="1372" y="96" width="499" height="888" clip-path="url(#panel)" href="${embedded('docs/screens/rejected.light.en.png')}"/>`

/** One of the pictures, as PNG. */
export async function drawListing(name: Picture): Promise<Uint8Array> {
  await ready()
  const [width, height] = sizes[name]
  const drawing = name === 'icon' ? icon : coverArt()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`
  return new Resvg(svg, { font: { fontBuffers: fonts(), defaultFontFamily: 'Inter' } })
    .render()
    .asPng()
}

const fonts = (): Uint8Array[] =>
  Object.values(unzipSync(gunzipSync(readFileSync(join(root, 'build/parts/cli-fonts.zip.gz')))))

let opened: Promise<void> | undefined
const ready = (): Promise<void> =>
  (opened ??= initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  ))

if (isMain(import.meta.url)) {
  const folder = join(root, 'docs/listing')
  mkdirSync(folder, { recursive: true })
  for (const name of Object.keys(sizes) as Picture[])
    writeFileSync(join(folder, `${name}.png`), await drawListing(name))
}
