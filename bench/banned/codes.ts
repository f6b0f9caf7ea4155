import type { CodeReader, FoundCode, ImageCodec } from '../../src/core/engines'
import type { Raster } from '../../src/core/image/raster'
import { resize } from '../../src/core/image/resize'
import { judged } from '../tally'
import { drawQrCodes, drawRoundCodes, isReadable, type Drawn } from './drawn-codes'
import { drawLookAlikes } from './drawn-look-alikes'
import { asCover, bytesOf, copyOf, lay, photosIn, rowsOf, type Row } from './pictures'
import { percentTo } from '../page/percent-to'
import { table } from './table'

const square = new Set(['qr', 'micro-qr', 'rmqr', 'mini-program', 'data-matrix', 'aztec'])
const banned = (codes: FoundCode[]) => codes.filter(({ kind }) => square.has(kind))
const some = (found: FoundCode[]) => banned(found).length > 0
const any = (found: FoundCode[]) => found.length > 0

/** Groups without a banned code. */
const clean = /^(bars refused|look-alikes|photographs without|covers full of type|clean photos)/

interface Picture {
  /** What it is counted under, and what it is called. */
  group: string
  name: string
  raster: Raster
}

/**
 * Drawn codes by what became of them, real photographs of codes, look-alikes and clean photos; CPU
 * time for each group. `limit` drawn QR codes, half as many round ones, a fortieth as many of each
 * look-alike. Photos lend the ground to drawn codes and are the clean covers too.
 */
export async function benchCodes(
  codec: ImageCodec,
  reader: CodeReader,
  limit: number,
): Promise<string> {
  const photos = await photosIn(
    codec,
    ['covers/images', 'background/images', 'person/images', 'products/images'],
    Math.ceil(limit / 4),
  )
  const real = rowsOf('codes').filter(({ label_class }) => label_class !== 'poster_qr')
  const posters = rowsOf('codes').filter(({ label_class }) => label_class === 'poster_qr')
  const isMini = ({ symbology, kind }: Row) => /mini/.test(String(symbology ?? kind))
  const isMatrix = ({ symbology }: Row) => /aztec|datamatrix/.test(String(symbology))
  const bars = real.filter((row) => row.label_class === 'barcode' && !isMatrix(row))
  const given = rowsOf('synthetic/qr')
  const rows = [
    ...(await lines(
      drawn(
        'drawn QR, ',
        drawQrCodes(photos, limit),
        ({ name }) => `${name}${isReadable(name) ? '' : ' (can’t be read)'}`,
      ),
      some,
    )),
    ...(await lines(
      drawn('drawn round, ', drawRoundCodes(photos, Math.ceil(limit / 2)), ({ name }) => name),
      some,
    )),
    ...(await lines(
      files(
        'drawn for us, can be read',
        given.filter(({ expectDecodable }) => expectDecodable === true),
      ),
      some,
    )),
    ...(await lines(
      files(
        'drawn for us, can’t be read',
        given.filter(({ expectDecodable }) => expectDecodable !== true),
      ),
      some,
    )),
    ...(await lines(
      files(
        'photographs of QR',
        real.filter(({ symbology }) => symbology === 'qrcode'),
      ),
      some,
    )),
    ...(await lines(
      files(
        'posters with QR',
        posters.filter((row) => !isMini(row)),
      ),
      some,
    )),
    ...(await lines(pasted(posters.find(isMini)!), some)),
    ...(await lines(files('Aztec, DataMatrix', real.filter(isMatrix)), some)),
    ...(await lines(files('bars noted', bars), any)),
    ...(await lines(files('bars refused', bars), some)),
    ...(await lines(
      drawn('look-alikes, ', drawLookAlikes(photos, Math.ceil(limit / 40)), ({ name }) => name),
      some,
    )),
    ...(await lines(files('look-alikes drawn for us', rowsOf('synthetic/hardneg')), some)),
    ...(await lines(
      files(
        'photographs without',
        real.filter(({ has_code }) => !has_code),
      ),
      some,
    )),
    ...(await lines(files('covers full of type', rowsOf('synthetic/text')), some)),
    ...(await lines(covers(), some)),
  ]
  return table(['', 'n', 'flagged', 'share', 'CPU ms'], rows)

  async function* drawn(
    before: string,
    all: AsyncIterable<Drawn> | Iterable<Drawn>,
    group: (it: Drawn) => string,
  ): AsyncGenerator<Picture> {
    for await (const it of all) yield { group: before + group(it), name: it.name, raster: it.cover }
  }

  async function* files(group: string, list: readonly Row[]): AsyncGenerator<Picture> {
    for (const { path } of list)
      yield { group, name: path.replace(/.*\//, ''), raster: await codec.decode(bytesOf(path)) }
  }

  async function* pasted({ path }: Row): AsyncGenerator<Picture> {
    const code = await codec.decode(bytesOf(path))
    for (const [i, photo] of photos.slice(0, 40).entries())
      yield {
        group: 'the real mini-program code, 90–400 px',
        name: String(i),
        raster: stuck(code, photo, 90 + (i * 310) / 39, i),
      }
  }

  async function* covers(): AsyncGenerator<Picture> {
    for (const [i, photo] of photos.entries())
      yield { group: 'clean photos as covers', name: String(i), raster: asCover(photo) }
  }

  async function lines(pictures: AsyncIterable<Picture>, test: (found: FoundCode[]) => boolean) {
    const groups = new Map<string, Tally>()
    for await (const { group, name, raster } of pictures) {
      const before = process.cpuUsage()
      const found = await reader.find(raster)
      const { user, system } = process.cpuUsage(before)
      if (!group.startsWith('bars noted'))
        judged('qr-code', group, !clean.test(group), some(found) ? 'fail' : 'pass')
      const it = groups.get(group) ?? { n: 0, flagged: 0, spent: 0 }
      groups.set(group, {
        n: it.n + 1,
        flagged: it.flagged + Number(test(found)),
        spent: it.spent + (user + system) / 1000,
      })
      if (process.env.SHOW)
        console.log(
          group,
          name,
          JSON.stringify(found.map(({ kind, text, sure }) => [kind, text?.slice(0, 12), sure])),
        )
    }
    if (groups.size > 1)
      groups.set(`all ${[...groups.keys()][0].split(',')[0]}`, sum([...groups.values()]))
    return [...groups].map(([group, { n, flagged, spent }]) => [
      group,
      n,
      flagged,
      percentTo(flagged / n),
      Math.round(spent / n),
    ])
  }
}

interface Tally {
  n: number
  flagged: number
  spent: number
}

const sum = (all: readonly Tally[]): Tally =>
  all.reduce((a, b) => ({ n: a.n + b.n, flagged: a.flagged + b.flagged, spent: a.spent + b.spent }))

/** The code on a cover, somewhere, now with its white ground, now half-transparent. */
function stuck(code: Raster, photo: Raster, size: number, seed: number): Raster {
  const cover = copyOf(asCover(photo))
  const place = (most: number, k: number) => ((seed * k) % 97) * ((most - size) / 97)
  lay(
    cover,
    resize(code, Math.round(size), Math.round(size)),
    place(1080, 37),
    place(1920, 61),
    seed % 3 ? 1 : 0.75,
  )
  return cover
}
