import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Glyph } from './stamp'

const require = createRequire(import.meta.url)
let ready: Promise<void> | undefined

/**
 * Draws an SVG so that its ink's longer side has `size` pixels; straight RGBA. Null when it has no
 * ink.
 */
export async function draw(svg: string, size: number): Promise<Glyph | null> {
  await (ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  const rough = inkOf(render(svg, 256))
  if (!rough) return null
  const wanted = Math.ceil((256 * size) / Math.max(rough.width, rough.height))
  return inkOf(render(svg, Math.min(2048, wanted)))
}

/** Width and height of an icon are `1em` or missing; what is drawn is its view box. */
function render(svg: string, width: number) {
  const picture = new Resvg(
    svg
      .replace(/<svg([^>]*?)\s(width|height)="[^"]*"/g, '<svg$1')
      .replace(/<svg([^>]*?)\s(width|height)="[^"]*"/g, '<svg$1'),
    { fitTo: { mode: 'width', value: width } },
  ).render()
  return { width: picture.width, height: picture.height, data: picture.pixels }
}

/** Cuts to what is drawn. Resvg answers premultiplied colours. */
function inkOf({ width, height, data }: Glyph): Glyph | null {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] < 40) continue
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x + 1)
      bottom = Math.max(bottom, y + 1)
    }
  }
  if (right - left < 2 || bottom - top < 2) return null
  const out = {
    width: right - left,
    height: bottom - top,
    data: new Uint8Array((right - left) * (bottom - top) * 4),
  }
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const from = (y * width + x) * 4
      const to = ((y - top) * out.width + x - left) * 4
      const alpha = data[from + 3]
      for (let c = 0; c < 3; c++)
        out.data[to + c] = alpha ? Math.min(255, (data[from + c] * 255) / alpha) : 0
      out.data[to + 3] = alpha
    }
  }
  return out
}

/** Writes all drawings as one file of pixels and one of places, for train.py. */
export async function writeDrawings(
  folder: string,
  name: string,
  drawings: { svg: string; colour: string; brand?: string; name: string }[],
  channels: 1 | 4,
): Promise<void> {
  const index: object[] = []
  const parts: Uint8Array[] = []
  let at = 0
  for (const { svg, colour, brand, name: label } of drawings) {
    const drawn = await draw(svg, 128).catch(() => null)
    if (!drawn) continue
    const pixels = channels === 4 ? drawn.data : drawn.data.filter((_, i) => i % 4 === 3)
    index.push({ brand, name: label, colour, width: drawn.width, height: drawn.height, at })
    parts.push(pixels)
    at += pixels.length
  }
  writeFileSync(join(folder, `${name}.bin`), Buffer.concat(parts))
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(index))
  console.log(name, index.length, 'drawings')
}
