import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'
import type { CodeReader, FoundCode, Parts } from '../../core/engines'
import { boundsOf, grow, iou, shareInside, type Polygon } from '../../core/geometry'
import { luma, newRaster, type Mask, type Raster } from '../../core/raster'
import { halve, normalise } from './filters'
import { findersIn, type Finder } from './finders'
import { miniProgramsIn } from './mini-programs'

const most = 255
const options: ReaderOptions = {
  maxNumberOfSymbols: most,
  tryHarder: true,
  tryInvert: true,
  tryRotate: true,
  tryDownscale: true,
}
/** Formats whose three (or one) finder patterns prove a code even where it can't be decoded; others misfire on texture. */
const square: ReaderOptions = { ...options, formats: ['QRCode', 'MicroQRCode', 'RMQRCode'], returnErrors: true }
const others: ReaderOptions = { ...options, formats: ['Aztec', 'DataMatrix', 'AllLinear', 'PDF417'], tryDownscale: false }
/** Smaller finds that don't decode are texture. */
const leastSide = 36

/**
 * Finds codes with ZXing: on the picture, then – only when no square code was found – with every neighbourhood brought to one
 * contrast (half-transparent codes, codes without a quiet zone), at half size (blur, low resolution), and round ones by ourselves. What has the corners of a
 * code but can't be decoded is looked at once more. Other formats are looked for at half size, which costs a quarter.
 */
export async function openCodes(parts: Parts): Promise<CodeReader> {
  const wasmBinary = (await parts('codes.wasm')) as Uint8Array<ArrayBuffer>
  await prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer }, fireImmediately: true })
  return {
    async find(raster) {
      const small = Math.min(raster.width, raster.height) < 640
      const grey = luma(raster)
      const half = grey.width < 4 || grey.height < 4 ? grey : halve(grey)
      const even = lazily(() => normalise(grey, 24))
      const finders = lazily(() => bothSizes(findersIn(even()), halve(half)))
      const rest = small ? await read(raster, 1, others) : await read(rasterOf(half), 2, others)
      for (const [picture, scale] of [
        [() => raster, 1],
        [() => rasterOf(even()), 1],
        [() => rasterOf(normalise(half, 16)), grey.width / half.width],
      ] as const) {
        const found = told(await read(picture(), scale, square), finders)
        if (found.length > 0 || rest.some(({ kind }) => kind === 'aztec' || kind === 'data-matrix')) return merge(found, rest)
      }
      const [polygon] = miniProgramsIn(even(), finders())
      return polygon ? merge([{ polygon, kind: 'mini-program', text: null }], rest) : rest
    },
  }
}

/** Rings wider than a neighbourhood are told at a quarter of the size. */
function bothSizes(fine: Finder[], quarter: Mask): Finder[] {
  const coarse = findersIn(normalise(quarter, 32)).map(({ box: { x, y, width, height }, round }): Finder => {
    return { box: { x: 4 * x, y: 4 * y, width: 4 * width, height: 4 * height }, round }
  })
  return [...fine, ...coarse.filter(({ box }) => !fine.some((other) => iou(other.box, box) > 0.4))]
}

/** Undecoded finds that are a code; of those, the ones with round corners are a mini-program's. */
function told(found: FoundCode[], finders: () => Finder[]): FoundCode[] {
  return found.flatMap((code) => {
    if (code.text !== null) return [code]
    // A small code has one corner: more of them beside it are a pattern, too.
    const corners = cornersOf(code.polygon, finders(), code.kind === 'qr' ? 0.05 : 1)
    // A code has three corners; a fourth one makes it a pattern of dots in rings.
    if (corners.length > 3) return []
    const round = corners.filter((it) => it.round).length
    return [corners.length === 3 && round > 1 ? { ...code, kind: 'mini-program' } : code]
  })
}

/** Of a code's width: 7 modules of 11 in the smallest one; more is the card that it lies on. */
const mostCorner = 0.7

/** The larger finders in and `around` (a share of its size) the code; smaller ones are its alignment patterns. */
function cornersOf(polygon: Polygon, finders: readonly Finder[], around: number): Finder[] {
  const box = boundsOf(polygon)
  const reach = grow(box, around * Math.max(box.width, box.height))
  const inside = finders.filter(({ box: it }) => it.width < mostCorner * box.width && shareInside(it, reach) > 0.6)
  const largest = Math.max(...inside.map(({ box: it }) => it.width))
  return inside.filter(({ box: it }) => it.width > 0.8 * largest)
}

const merge = (found: FoundCode[], rest: FoundCode[]): FoundCode[] => [
  ...found,
  ...rest.filter(({ polygon }) => !found.some((other) => iou(boundsOf(other.polygon), boundsOf(polygon)) > 0.3)),
]

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

async function read(raster: Raster, scale: number, reading: ReaderOptions): Promise<FoundCode[]> {
  const found: FoundCode[] = []
  for (const { format, text, isValid, position } of await readBarcodes(raster as ImageData, reading)) {
    const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft]
    const polygon = corners.map(({ x, y }) => [x * scale, y * scale] as const)
    const box = boundsOf(polygon)
    if (!isValid && Math.min(box.width, box.height) < leastSide) continue
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
