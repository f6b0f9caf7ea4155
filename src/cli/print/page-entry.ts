import type { Engines } from '../../core/engines'
import { flatten, type Raster } from '../../core/image/raster'
import { resize } from '../../core/image/resize'
import type { Report } from '../../core/report'
import { packOf } from '../../packs'
import { entryOf, type Entry } from '../../report'
import type { CheckOptions } from '../args'

/** Pixels of the longer side: enough to see what is meant, little enough for a hundred covers. */
const LONGEST = 960
const QUALITY = 78

/** A checked file as `--format html` tells it, its picture small. */
export async function pageEntry(
  name: string,
  cover: Raster,
  report: Report,
  { pack, lang }: CheckOptions,
  engines: Engines,
): Promise<Entry> {
  const scale = Math.min(1, LONGEST / Math.max(cover.width, cover.height))
  const size = [cover.width, cover.height].map((it) => Math.max(1, Math.round(it * scale)))
  const small = flatten(resize(cover, size[0], size[1]))
  const jpeg = await (await engines.image()).encodeJpeg(small, QUALITY)
  const picture = `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`
  return entryOf({ report, picture }, packOf(pack), lang, name)
}
