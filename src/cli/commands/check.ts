import { basename } from 'node:path'
import { observe } from '../../analyzers/observe'
import { openCover } from '../../analyzers/open-cover'
import { check } from '../../check'
import type { Engines, Parts } from '../../core/engines'
import type { Headline, Report } from '../../core/report'
import type { Cover } from '../../core/cover'
import { turn } from '../../engines/threads/turn'
import { packById } from '../../packs'
import { toJson, toMarkdown } from '../../report'
import { writeAnnotated } from '../print/annotated'
import type { CheckOptions } from '../args'
import { BadUsage, type FileError } from '../errors'
import type { Input } from '../files/files'
import type { History } from '../files/history'
import { toPretty } from '../print/pretty'
import { printable } from '../print/printable'
import { fileErrorOf, readPicture, readText } from '../files/read'

/** What came of one file: the text to print and how it stands. */
export interface FileOutcome {
  print: string
  status: Headline | 'unreadable'
}

/** What one run works with. */
export interface Means {
  engines: Engines
  parts: Parts
  history?: History
}

/**
 * Checks one file. Never throws for a file that can't be read, nor for a bug: that is an outcome.
 * Throws `BadUsage` and `CannotWrite`.
 */
export async function checkFile(
  { file, stem }: Input,
  options: CheckOptions,
  means: Means,
): Promise<FileOutcome> {
  const { engines, parts, history } = means
  try {
    const started = performance.now()
    const cover = await openCover(
      {
        name: basename(file),
        bytes: await readPicture(file),
        origin: 'file',
        ...(options.title !== undefined && { title: options.title }),
        ...(options.brands !== undefined && { brands: await brandsFrom(options.brands) }),
        ...(history && {
          history: await history.ofOtherLives({ name: basename(file), title: options.title }),
        }),
      },
      engines,
    )
    const report = await judge(cover, options, means, started)
    if (options.annotate)
      await writeAnnotated(options.annotate, stem, cover.raster, report, options, engines, parts)
    return { print: printed(report, file, options), status: report.headline }
  } catch (error) {
    return unreadable(error, file, options)
  }
}

/**
 * The outcome of a file that can't be read or that broke us. Throws `BadUsage` and `CannotWrite`
 * on.
 */
export const unreadable = async (
  error: unknown,
  file: string,
  options: CheckOptions,
): Promise<FileOutcome> => ({
  print: printedError(await fileErrorOf(error, file, options.lang), file, options),
  status: 'unreadable',
})

async function judge(
  cover: Cover,
  { pack }: CheckOptions,
  { engines, history }: Means,
  started: number,
): Promise<Report> {
  const now = () => performance.now()
  const decode = now() - started
  const observation = observe(cover, engines, { turn, now })
  const report = await check(observation, packById(pack)!)
  // What ran out of memory may be in any state: the next file gets new eyes.
  if (report.verdicts.some(({ why }) => why?.reason === 'out-of-memory')) await engines.close()
  if (history) {
    const { hash } = await observation.see('likeness')
    const { name, title } = cover
    history.remember({
      name,
      ...(title !== undefined && { title }),
      date: new Date().toISOString(),
      hash,
    })
  }
  return { ...report, timings: { total: now() - started, decode, ...report.timings } }
}

/** One name a line; empty lines and lines that begin with # are skipped. */
async function brandsFrom(path: string): Promise<string[]> {
  const text = await readText(path).catch(() => {
    throw new BadUsage(
      `The list of brands ${printable(path)} can't be read. It must be a text file of at most 1 MB.`,
    )
  })
  return text
    .split(/\r?\n/)
    .flatMap((line) => (line.trim() && !line.startsWith('#') ? [line.trim()] : []))
}

function printed(report: Report, file: string, { pack: id, lang, format }: CheckOptions): string {
  const pack = packById(id)!
  switch (format) {
    case 'json':
      return JSON.stringify(toJson(report, pack, lang, file))
    case 'markdown':
      return toMarkdown(report, pack, lang)
    case 'pretty':
      return toPretty(report, pack, lang, file)
  }
}

const printedError = (
  { error, source }: FileError,
  file: string,
  { format }: CheckOptions,
): string =>
  format === 'json'
    ? JSON.stringify({ file, error, ...(source && { source }) })
    : `${file}: ${error.message} (${error.code})`
