import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unzipSync } from 'fflate'
import type { Box, Size } from '../../src/core/geometry'
import { bag, person, type } from '../../tools/drawn/figures'
import { qrCode } from '../../stand-in/samples/qr'
import { randomFrom } from '../banned/pictures'
import type { Scene } from './scenes'

let fontBuffers: Uint8Array[] | undefined

/** Opens the fonts that the product draws its labels with: `npm run build:parts` makes them. */
async function open(): Promise<Uint8Array[]> {
  if (fontBuffers) return fontBuffers
  await initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  )
  const fonts = new URL('../../build/parts/cli-fonts.zip.gz', import.meta.url)
  return (fontBuffers = Object.values(unzipSync(gunzipSync(readFileSync(fonts)))))
}

const frame: Size = { width: 1080, height: 1920 }

export interface Drawing {
  png: Uint8Array
  /** Where each line of type has its ink. */
  lines: Box[]
  /** Null when there is no product. */
  product: Box | null
  /** Null when there is nobody. */
  host: Box | null
}

/** Draws a scene, and measures where its pieces came to lie by drawing each alone. */
export async function draw(scene: Scene): Promise<Drawing> {
  const fonts = await open()
  const resvg = (inside: string, size: Size = frame) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${frame.width} ${frame.height}" preserveAspectRatio="xMidYMid slice">${inside}</svg>`,
      { font: { fontBuffers: fonts, defaultFontFamily: 'Inter' } },
    )
  const boxOf = (inside: string): Box => inkOf(resvg(inside).render())
  const pieces = piecesOf(scene)
  const look = scene.grey
    ? '<filter id="look"><feColorMatrix type="saturate" values="0"/></filter>'
    : scene.pale
      ? pale
      : ''
  const body = [ground(scene), pieces.host, pieces.product, pieces.code, ...pieces.lines].join('')
  const svg = `<defs>${look}${grain(scene.seed)}${blurs}</defs><g ${look && 'filter="url(#look)"'}>${body}</g>${scene.pale ? '' : '<rect width="1080" height="1920" filter="url(#grain)"/>'}`
  return {
    png: resvg(svg, scene.size).render().asPng(),
    lines: pieces.lines.map(boxOf),
    product: pieces.product ? boxOf(pieces.product.replace(/ filter="[^"]*"/, '')) : null,
    host: pieces.host ? boxOf(pieces.host) : null,
  }
}

/** Where anything was drawn. */
function inkOf({
  width,
  height,
  pixels,
}: {
  width: number
  height: number
  pixels: Uint8Array
}): Box {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3] < 128) continue
      ;[left, top, right, bottom] = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x + 1),
        Math.max(bottom, y + 1),
      ]
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function piecesOf({ host, product, code, lines, blurred, hue }: Scene) {
  return {
    host: host ? covered(host) : '',
    product: product
      ? `<g${blurred ? ' filter="url(#soft)"' : ''}>${bag(product.x, product.y, product.scale, `hsl(${hue + 180},60%,36%)`)}</g>`
      : '',
    code: code ? codeAt(code.x, code.y, code.size) : '',
    lines: lines.map(({ text, x, y, size }) => type(x, y, size, text.replace(/&/g, '&amp;'))),
  }
}

/** The host, with dark glasses or a mask over the face. */
function covered({ x, y, scale, hides, dress }: NonNullable<Scene['host']>): string {
  const over = {
    sunglasses:
      '<g fill="#101014"><ellipse cx="-54" cy="30" rx="50" ry="36"/><ellipse cx="54" cy="30" rx="50" ry="36"/><path d="M-128 14 L128 14 L128 26 L-128 26Z"/></g>',
    mask: '<path d="M-122 70 Q0 50 122 70 L104 160 Q0 232 -104 160Z" fill="#9cc7dd"/><path d="M-122 78 L-132 40 M122 78 L132 40" stroke="#e8f1f5" stroke-width="6"/>',
    nothing: '',
  }[hides]
  return `<g>${person(x, y, scale, dress)}<g transform="translate(${x} ${y}) scale(${scale})">${over}</g></g>`
}

function codeAt(x: number, y: number, size: number): string {
  const [card, code] = qrCode(x, y, size).children as unknown as [
    object,
    { x: number; y: number; vectorPaths: { data: string }[] },
  ]
  void card
  return `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="#fff"/><g transform="translate(${code.x} ${code.y})"><path d="${code.vectorPaths[0].data}" fill="#111"/></g>`
}

/** A wall of one colour, or a shelf full of things, in focus or not. */
function ground({ background, hue, seed }: Scene): string {
  const plain = `<rect width="1080" height="1920" fill="hsl(${hue},32%,46%)"/>`
  if (background === 'plain') return plain
  const random = randomFrom(seed)
  const upTo = (most: number) => Math.round(random() * most)
  const things = Array.from({ length: 260 }, (_, i) => {
    const [x, y, side] = [upTo(1080), upTo(1920), 40 + upTo(90)]
    const fill = `hsl(${upTo(360)},${30 + upTo(50)}%,${25 + upTo(55)}%)`
    return i % 2
      ? `<rect x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side * 1.3}" fill="${fill}"/>`
      : `<circle cx="${x}" cy="${y}" r="${side / 2}" fill="${fill}"/>`
  })
  return `${plain}<g${background === 'blurred' ? ' filter="url(#far)"' : ''}>${things.join('')}</g>`
}

const blurs =
  '<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="16"/></filter><filter id="far" x="0" y="0" width="1" height="1"><feGaussianBlur stdDeviation="28"/></filter>'
/** Everything between two neighbouring greys. */
const pale =
  '<filter id="look"><feColorMatrix values="0.12 0.1 0.1 0 0.5  0.1 0.12 0.1 0 0.5  0.1 0.1 0.12 0 0.5  0 0 0 1 0"/></filter>'
/** A little noise, as photographs have it. */
const grain = (seed: number) =>
  `<filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.7" numOctaves="2" seed="${seed}"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0.16 0 0 0 -0.04"/></filter>`
