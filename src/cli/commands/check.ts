import { basename } from 'node:path'
import { observe } from '../../analyzers/observe'
import { openCover } from '../../analyzers/open-cover'
import { check } from '../../check'
import type { Cover } from '../../core/cover'
import type { Engines, Parts } from '../../core/engines'
import type { Report } from '../../core/report'
import { turn } from '../../engines/threads/turn'
import { packById } from '../../packs'
import { toJson, toMarkdown } from '../../report'
import { writeAnnotated } from '../print/annotated'
import type { CheckOptions } from '../args'
import type { CheckMeans, FileOutcome } from '../threads/duty'
import { blindnessOf, statusOf } from './standing'
import { CannotWrite } from '../errors'
import { pathOf, type Input } from '../files/files'
import { remember } from '../files/history'
import { ofOtherLives, selfOf, type Self } from '../files/same-live'
import { nameJson, unreadable } from '../print/lines'
import { pageEntry } from '../print/page-entry'
import { toPretty } from '../print/pretty'
import { printable, printableLines } from '../print/printable'
import { readPicture } from '../files/read'

/** What a thread works with. */
export interface Means extends Partial<CheckMeans> {
  engines: Engines
  parts: Parts
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
    bytes = await readPicture(pathOf(input))
    const self = means.past && selfOf(pathOf(input), bytes, options.title)
    const cover = await openCover(aboutOf(input, bytes, options, means, self), means.engines)
    const { report, hash } = await judge(cover, options, means, started)
    const past = { name: cover.name, date: new Date().toISOString(), hash }
    const notes = [
      ...(await written(options.annotate, (folder) =>
        writeAnnotated(folder, input, cover.raster, report, options, means),
      )),
      ...(await written(options.history, (folder) => remember(folder, past, self!))),
    ]
    const blind = blindnessOf(report).map((why) => `${printable(input.file)}: ${printable(why)}`)
    return {
      print: printed(report, input, options),
      ...(options.format === 'html' && {
        entry: await pageEntry(input.file, cover.raster, report, options, means.engines),
      }),
      status: statusOf(report, blind.length > 0, notes.length > 0),
      notes: [...notes, ...blind],
    }
  } catch (error) {
    return unreadable(error, input, options, bytes)
  }
}

function aboutOf(
  { file }: Input,
  bytes: Uint8Array,
  { title }: CheckOptions,
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
    ...(past && { history: ofOtherLives(past, self!, name) }),
  }
}

async function judge(
  cover: Cover,
  { pack, history }: CheckOptions,
  { engines }: Means,
  started: number,
): Promise<{ report: Report; hash: string }> {
  const now = () => performance.now()
  const decode = now() - started
  const observation = observe(cover, engines, { turn, now })
  const report = await check(observation, packById(pack)!)
  // What ran out of memory may be in any state: the next file gets new eyes.
  if (report.verdicts.some(({ why }) => why?.reason === 'out-of-memory')) await engines.close()
  const hash = history === undefined ? '' : (await observation.see('likeness')).hash
  const timings = { total: now() - started, decode, ...report.timings }
  return { report: { ...report, timings }, hash }
}

/** What can't be written must not cost the verdict: it is told beside it. */
async function written(
  folder: string | undefined,
  write: (folder: string) => unknown,
): Promise<string[]> {
  if (folder === undefined) return []
  try {
    await write(folder)
    return []
  } catch (error) {
    if (error instanceof CannotWrite) return [`livecover: ${error.message}`]
    throw error
  }
}

function printed(
  report: Report,
  input: Input,
  { pack: id, lang, format, colour }: CheckOptions,
): string {
  const pack = packById(id)!
  switch (format) {
    case 'json':
      return JSON.stringify({ ...nameJson(input), ...toJson(report, pack, lang, input.file) })
    case 'markdown':
      return printableLines(toMarkdown(report, pack, lang))
    // All files share a page, which is printed at the end.
    case 'html':
      return ''
    case 'pretty':
      return toPretty(report, pack, lang, input.file, colour)
  }
}
