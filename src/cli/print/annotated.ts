import type { Engines, Parts } from '../../core/engines'
import type { Raster } from '../../core/image/raster'
import type { Report } from '../../core/report'
import { annotated } from '../../library/thread/annotated'
import { packOf } from '../../packs'
import type { CheckOptions } from '../options'
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
  const picture = await annotated(cover, report, packOf(pack), lang, parts)
  const png = await (await engines.image()).encodePng(picture)
  makeFolder(folder)
  put(annotatedPath(folder, stem), signed(png), force)
}
