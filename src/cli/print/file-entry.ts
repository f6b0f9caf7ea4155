import type { Engines } from '../../core/engines'
import { flatten, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import type { Report } from '../../core/report'
import { packOf } from '../../packs'
import { entryOf, type Entry } from '../../report'
import type { CheckOptions } from '../options'

/** Pixels of the longer side: enough to see what is meant, little enough for a hundred covers. */
const LONGEST = 960
const QUALITY = 78

/** A checked file as it is told; its picture, small, only for the page. */
export async function fileEntry(
  name: string,
  cover: Raster,
  report: Report,
  { pack, lang, format }: CheckOptions,
  engines: Engines,
): Promise<Entry> {
  const picture = format === 'html' ? await smallPicture(cover, engines) : ''
  return entryOf({ report, picture }, packOf(pack), lang, name)
}

async function smallPicture(cover: Raster, engines: Engines): Promise<string> {
  const scale = Math.min(1, LONGEST / Math.max(cover.width, cover.height))
  const size = [cover.width, cover.height].map((it) => Math.max(1, Math.round(it * scale)))
  const small = flatten(resize(cover, size[0], size[1]))
  const jpeg = await (await engines.image()).encodeJpeg(small, QUALITY)
  return `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`
}
