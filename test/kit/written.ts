import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { unzipSync } from 'fflate'
import { labelFonts } from '../../tools/label-fonts'
import { sourceParts } from '../../tools/source-parts'
import { newRaster, type Raster } from '../../src/core/image/raster'

const [width, height] = [1080, 1920]
let fonts: Promise<Uint8Array[]> | undefined

/** A plain cover with a line of type every 220 pixels, of 84; `paths` are outlines of type. */
export async function written(lines: readonly string[], paths = ''): Promise<Raster> {
  const fontBuffers = await (fonts ??= openFonts())
  const set = lines.map((text, i) => `<text x="80" y="${300 + i * 220}">${text}</text>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#efe6da"/>
    <g font-family="Inter, Noto Sans SC" font-size="84" fill="#26364a">${set.join('')}${paths}</g></svg>`
  const renderer = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Inter' } })
  const drawing = renderer.render()
  const raster = newRaster(width, height)
  raster.data.set(drawing.pixels)
  drawing.free()
  renderer.free()
  return raster
}

async function openFonts(): Promise<Uint8Array[]> {
  await initWasm(await sourceParts('cli-svg.wasm'))
  return Object.values(unzipSync(await labelFonts('node_modules')))
}
