import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'
import type { CodeReader, FoundCode, Parts } from '../../core/engines'
import { boundsOf, iou } from '../../core/geometry'
import { luma, newRaster, type Mask, type Raster } from '../../core/raster'
import { halve, normalise } from './filters'

const most = 255
const thorough: ReaderOptions = {
  formats: [],
  maxNumberOfSymbols: most,
  tryHarder: true,
  tryInvert: true,
  tryRotate: true,
  tryDownscale: true,
  returnErrors: true,
}
const square: ReaderOptions = { ...thorough, formats: ['QRCode', 'MicroQRCode', 'RMQRCode'] }

/** Formats whose three (or one) finder patterns prove a code even where it can't be decoded; others misfire on texture. */
const finders = new Set(['QRCode', 'MicroQRCode', 'RMQRCode'])
/** Smaller finds that don't decode are texture. */
const leastSide = 36

/**
 * Finds codes with ZXing: on the picture, then – only when nothing was found – with every neighbourhood brought to one contrast
 * (half-transparent codes, codes without a quiet zone), and at half size (blur, low resolution).
 */
export async function openCodes(parts: Parts): Promise<CodeReader> {
  const wasmBinary = (await parts('codes.wasm')) as Uint8Array<ArrayBuffer>
  await prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer }, fireImmediately: true })
  return {
    async find(raster) {
      const first = await read(raster, 1, thorough)
      if (first.length > 0) return first
      const grey = luma(raster)
      const even = await read(rasterOf(normalise(grey, 24)), 1, square)
      if (even.length > 0 || Math.min(grey.width, grey.height) < 4) return even
      return read(rasterOf(normalise(halve(grey), 16)), 2, square)
    },
  }
}

async function read(raster: Raster, scale: number, options: ReaderOptions): Promise<FoundCode[]> {
  const found: FoundCode[] = []
  for (const { format, text, isValid, position } of await readBarcodes(raster as ImageData, options)) {
    const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft]
    const polygon = corners.map(({ x, y }) => [x * scale, y * scale] as const)
    const box = boundsOf(polygon)
    if (!isValid && (!finders.has(format) || Math.min(box.width, box.height) < leastSide)) continue
    if (found.some((other) => iou(boundsOf(other.polygon), box) > 0.5)) continue
    found.push({ polygon, kind: kinds[format] ?? format.toLowerCase(), text: isValid ? text : null })
  }
  return found
}

const kinds: Record<string, string> = {
  QRCode: 'qr',
  MicroQRCode: 'micro-qr',
  RMQRCode: 'rmqr',
  DataMatrix: 'data-matrix',
  Aztec: 'aztec',
}

function rasterOf({ width, height, data }: Mask): Raster {
  const out = newRaster(width, height)
  for (let i = 0, p = 0; i < data.length; i++, p += 4) {
    out.data[p] = out.data[p + 1] = out.data[p + 2] = data[i]
    out.data[p + 3] = 255
  }
  return out
}
