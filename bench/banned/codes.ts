import type { CodeReader, FoundCode, ImageCodec } from '../../src/core/engines'
import { resize, type Raster } from '../../src/core/raster'
import { judged } from '../tally'
import { asCover, bytesOf, copyOf, lay, photosIn, rowsOf, type Row } from './pictures'
import { percent, table } from './table'

const square = new Set(['qr', 'micro-qr', 'rmqr', 'mini-program', 'data-matrix', 'aztec'])
const banned = (codes: FoundCode[]) => codes.filter(({ kind }) => square.has(kind))

/** Drawn codes by kind, real photographs of codes, drawn look-alikes, and clean photos; CPU time for each group. */
export async function benchCodes(codec: ImageCodec, reader: CodeReader, limit: number): Promise<string> {
  const rows: (string | number)[][] = []
  const opened = (list: Row[]) => list.map(({ path }) => [path, () => codec.decode(bytesOf(path))] as const)
  const drawn = rowsOf('synthetic/qr').slice(0, limit)
  const real = rowsOf('codes').filter(({ label_class }) => label_class !== 'poster_qr')
  const posters = rowsOf('codes').filter(({ label_class }) => label_class === 'poster_qr')
  const photos = await photosIn(codec, ['covers/images', 'background/images', 'person/images', 'products/images'], limit)
  const isMini = ({ symbology, kind }: Row) => /mini/.test(String(symbology ?? kind))
  const miniPath = posters.find(isMini)?.path
  const mini = miniPath ? await codec.decode(bytesOf(miniPath)) : undefined
  const groups: [string, (readonly [string, () => Promise<Raster>])[], (found: FoundCode[]) => boolean][] = [
    ['drawn, can be decoded', opened(drawn.filter(({ expectDecodable }) => expectDecodable === true)), some],
    ['drawn, can’t be', opened(drawn.filter(({ expectDecodable }) => expectDecodable !== true)), some],
    ['photographs of QR', opened(real.filter(({ symbology }) => symbology === 'qrcode')), some],
    ['posters with QR', opened(posters.filter((row) => !isMini(row))), some],
    [
      'mini-program code on photos, 90–400 px',
      mini
        ? photos.slice(0, 40).map((photo, i) => [`${i}`, async () => stuck(mini, photo, 90 + (i * 310) / 39, i)] as const)
        : [],
      some,
    ],
    ['Aztec, DataMatrix', opened(real.filter(({ symbology }) => /aztec|datamatrix/.test(String(symbology)))), some],
    [
      'bars (noted)',
      opened(real.filter(({ label_class, symbology }) => label_class === 'barcode' && !/aztec|datam/.test(String(symbology)))),
      (found) => found.length > 0,
    ],
    [
      'bars refused',
      opened(real.filter(({ label_class, symbology }) => label_class === 'barcode' && !/aztec|datam/.test(String(symbology)))),
      some,
    ],
    ['look-alikes', opened(rowsOf('synthetic/hardneg').slice(0, limit)), some],
    ['photographs without', opened(real.filter(({ has_code }) => !has_code)), some],
    ['clean photos as covers', photos.map((photo, i) => [`${i}`, async () => asCover(photo)] as const), some],
  ]
  for (const [name, pictures, test] of groups) rows.push(await line(name, pictures, test))
  return table(['', 'n', 'flagged', 'share', 'CPU ms'], rows)

  async function line(
    name: string,
    pictures: (readonly [string, () => Promise<Raster>])[],
    test: (found: FoundCode[]) => boolean,
  ) {
    let [flagged, spent] = [0, 0]
    for (const [path, open] of pictures) {
      const picture = await open()
      const before = process.cpuUsage()
      const found = await reader.find(picture)
      const { user, system } = process.cpuUsage(before)
      spent += (user + system) / 1000
      if (test(found)) flagged++
      if (!name.startsWith('bars (')) judged('qr-code', name, !clean.has(name), some(found) ? 'fail' : 'pass')
      if (process.env.SHOW)
        console.log(name, path.replace(/.*\//, ''), JSON.stringify(found.map(({ kind, text }) => [kind, text?.slice(0, 12)])))
    }
    const n = Math.max(1, pictures.length)
    return [name, pictures.length, flagged, percent(flagged / n), Math.round(spent / n)]
  }
}

/** Groups without a banned code. */
const clean = new Set(['bars refused', 'look-alikes', 'photographs without', 'clean photos as covers'])

const some = (found: FoundCode[]) => banned(found).length > 0

/** The code on a cover, somewhere, now with its white ground, now half-transparent. */
function stuck(code: Raster, photo: Raster, size: number, seed: number): Raster {
  const cover = copyOf(asCover(photo))
  const place = (most: number, k: number) => ((seed * k) % 97) * ((most - size) / 97)
  lay(cover, resize(code, Math.round(size), Math.round(size)), place(1080, 37), place(1920, 61), seed % 3 ? 1 : 0.75)
  return cover
}
