import { basename } from 'node:path'
import { openCover } from '../../analyzers/open-cover'
import type { Engines, Parts } from '../../core/engines'
import type { Kind } from '../../core/evidence'
import type { Locale } from '../../core/locale'
import { judged } from '../../library/one-cover'
import { packOf } from '../../packs'
import { blindnessOf } from '../../report'
import { writeAnnotated } from '../print/annotated'
import type { CheckOptions } from '../options'
import type { CheckMeans, FileOutcome } from '../threads/duty'
import { statusOf } from './standing'
import { CannotWrite } from '../errors'
import type { Input } from '../files/files'
import { inputsOf } from '../files/earlier'
import { remember } from '../files/history'
import { ofOtherLives, selfOf, type Self } from '../files/same-live'
import { unreadable } from '../print/lines'
import { fileEntry } from '../print/file-entry'
import { formatOf, renamed } from '../print/formats'
import { printable } from '../print/printable'
import { readInput } from '../files/read'

/** What a thread works with. */
export interface Means extends Partial<CheckMeans> {
  engines: Engines
  parts: Parts
  /** Told when a kind is begun and ended. */
  onLook?: (kind: Kind, done: boolean) => void
}

/**
 * Checks one file. Never throws for a file that can't be read, nor for a bug or an output that can't
 * be written: that is an outcome.
 */
export async function checkFile(
  input: Input,
  options: CheckOptions,
  means: Means,
): Promise<FileOutcome> {
  let bytes: Uint8Array | undefined
  try {
    const started = performance.now()
    bytes = await readInput(input)
    const inputs = inputsOf(bytes, input.title, options, means.brands)
    const before = inputs && means.earlier?.get(inputs)
    if (before) return { print: renamed(before, input), status: before.verdict }
    const self = means.past && selfOf(input, bytes, input.title)
    const cover = await openCover(aboutOf(input, bytes, means, self), means.engines)
    const pack = packOf(options.pack)
    const { report, see } = await judged(cover, pack, means.engines, started, means.onLook)
    const hash = options.history === undefined ? '' : (await see('likeness')).hash
    const past = { name: cover.name, date: new Date().toISOString(), hash }
    const notes = [
      ...(await written(options.annotate, options.lang, (folder) =>
        writeAnnotated(folder, input, cover.raster, report, options, means),
      )),
      ...(self
        ? await written(options.history, options.lang, (folder) => remember(folder, past, self))
        : []),
    ]
    const blind = blindnessOf(report).map((why) => `${printable(input.file)}: ${printable(why)}`)
    const entry = await fileEntry(input.file, cover.raster, report, options, means.engines)
    const repeatable = blind.length > 0 ? undefined : inputs
    return {
      print: formatOf[options.format].one({ report, input, entry, inputs: repeatable }, options),
      entry,
      status: statusOf(report, blind.length > 0, notes.length > 0),
      notes: [...notes, ...blind],
    }
  } catch (error) {
    return unreadable(error, input, options, bytes)
  }
}

function aboutOf(
  { file, title }: Input,
  bytes: Uint8Array,
  { brands, past }: Means,
  self: Self | undefined,
) {
  const name = basename(file)
  return {
    name,
    bytes,
    origin: 'file' as const,
    ...(title !== undefined && { title }),
    ...(brands && { brands }),
    ...(past && self && { history: ofOtherLives(past, self, name) }),
  }
}

/** What can't be written must not cost the verdict: it is told beside it. */
async function written(
  folder: string | undefined,
  lang: Locale,
  write: (folder: string) => unknown,
): Promise<string[]> {
  if (folder === undefined) return []
  try {
    await write(folder)
    return []
  } catch (error) {
    if (error instanceof CannotWrite) return [`livecover: ${error.said[lang]}`]
    throw error
  }
}
