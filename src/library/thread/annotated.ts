import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unzipSync } from 'fflate'
import type { Parts } from '../../core/engines'
import { newRaster, type Raster } from '../../core/image/raster'
import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { Report } from '../../core/report'
import { annotate } from '../../report'
import { toSvg } from '../../report/svg'
import { drawable } from './drawable'

/** The cover with boxes and numbered labels as the plugin draws them. */
export async function annotated(
  cover: Raster,
  report: Report,
  pack: Pack,
  lang: Locale,
  parts: Parts,
): Promise<Raster> {
  const fonts = await openFonts(parts)
  const svg = toSvg(annotate(report, pack, lang).map(drawable), cover, 'Inter')
  return over(cover, drawn(svg, fonts))
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
  await initWasm(await parts('cli-svg.wasm'))
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
