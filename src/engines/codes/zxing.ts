import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'
import type { FoundCode, Parts } from '../../core/engines'
import { boundsOf, iou } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'

const options: ReaderOptions = {
  maxNumberOfSymbols: 255,
  tryHarder: true,
  tryInvert: true,
  tryRotate: true,
  tryDownscale: true,
}
/**
 * Formats whose three (or one) finder patterns prove a code even where it can't be decoded; others
 * misfire on texture.
 */
export const square: ReaderOptions = {
  ...options,
  formats: ['QRCode', 'MicroQRCode', 'RMQRCode'],
  returnErrors: true,
}
/**
 * Looked for at half size. Together in one call the two would cost twice as much: each would be
 * turned and inverted for the other.
 */
export const bars: ReaderOptions = {
  ...options,
  formats: ['AllLinear', 'PDF417'],
  tryDownscale: false,
  tryInvert: false,
}
export const matrices: ReaderOptions = {
  ...options,
  formats: ['Aztec', 'DataMatrix'],
  tryDownscale: false,
  tryRotate: false,
}
/** Smaller finds that don't decode are texture. */
const leastSide = 36

/** Must be done before the first `read`. */
export async function openZXing(parts: Parts): Promise<void> {
  const wasmBinary = await parts('codes.wasm')
  await prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer }, fireImmediately: true })
}

/** What ZXing finds, each code once; `scale` picture pixels are one of the raster's. */
export async function read(
  raster: Raster,
  scale: number,
  reading: ReaderOptions,
): Promise<FoundCode[]> {
  const found: FoundCode[] = []
  for (const { format, text, isValid, position } of await readBarcodes(
    raster as ImageData,
    reading,
  )) {
    const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft]
    const polygon = corners.map(({ x, y }) => [x * scale, y * scale] as const)
    const box = boundsOf(polygon)
    if (!isValid && Math.min(box.width, box.height) < leastSide) continue
    if (found.some((other) => iou(boundsOf(other.polygon), box) > 0.5)) continue
    found.push({
      polygon,
      kind: kinds[format] ?? format.toLowerCase(),
      text: isValid ? text : null,
      sure: isValid,
    })
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
