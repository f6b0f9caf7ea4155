import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unzipSync } from 'fflate'
import type { Engines, Parts } from '../../core/engines'
import { newRaster, type Raster } from '../../core/image/raster'
import type { Report } from '../../core/report'
import { packOf } from '../../packs'
import { annotate } from '../../report'
import { toSvg } from '../../report/svg'
import type { CheckOptions } from '../options'
import { drawable } from './drawable'
import type { Input } from '../files/files'
import { annotatedPath, put } from '../files/outputs'
import { signed } from '../files/signature'
import { makeFolder } from '../files/write'

/**
 * Writes `<stem>.annotated.png`: the cover with boxes and numbered labels as the plugin draws them.
 * Throws `CannotWrite`.
 */
export async function writeAnnotated(
  folder: string,
  { stem }: Input,
  cover: Raster,
  report: Report,
  { pack, lang, force }: CheckOptions,
  { engines, parts }: { engines: Engines; parts: Parts },
) {
  const fonts = await openFonts(parts)
  const svg = toSvg(annotate(report, packOf(pack), lang).map(drawable), cover, 'Inter')
  const picture = over(cover, drawn(svg, fonts))
  const png = await (await engines.image()).encodePng(picture)
  makeFolder(folder)
  put(annotatedPath(folder, stem), signed(png), force)
}

/** The renderer's memory is not collected by itself: what is not freed stays for the whole run. */
function drawn(svg: string, fontBuffers: Uint8Array[]): Uint8ClampedArray {
  const renderer = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  })
  const drawing = renderer.render()
  try {
    return new Uint8ClampedArray(drawing.pixels)
  } finally {
    drawing.free()
    renderer.free()
  }
}

const openFonts = once(async (parts: Parts): Promise<Uint8Array[]> => {
  await initWasm((await parts('cli-svg.wasm')) as Uint8Array<ArrayBuffer>)
  return Object.values(unzipSync(await parts('cli-fonts.zip')))
})

function once<A, T>(make: (from: A) => Promise<T>): (from: A) => Promise<T> {
  let made: Promise<T> | undefined
  return (from) => (made ??= make(from))
}

/** Lays premultiplied `above` over an opaque picture. */
function over(below: Raster, above: Uint8ClampedArray): Raster {
  const out = newRaster(below.width, below.height)
  for (let p = 0; p < out.data.length; p += 4) {
    const rest = 255 - above[p + 3]
    for (let c = 0; c < 3; c++) out.data[p + c] = above[p + c] + (below.data[p + c] * rest) / 255
    out.data[p + 3] = 255
  }
  return out
}
