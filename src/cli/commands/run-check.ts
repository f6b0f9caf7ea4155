import { packOf } from '../../packs'
import { packName, toPage, type Entry as Page } from '../../report'
import type { CheckOptions } from '../args'
import { readBrands } from '../files/brands'
import type { Known } from '../threads/duty'
import { BadUsage } from '../errors'
import { readEarlier } from '../files/earlier'
import { expand, type Input } from '../files/files'
import { readHistory } from '../files/history'
import { readTitles } from '../files/titles'
import { together, type Entry } from '../files/same-live'
import { unreadable } from '../print/lines'
import { exitOf, note, printAll, type Exit } from '../print/output'
import { annotatedPath, refuseOverwriting } from '../files/outputs'
import { inThreads } from '../threads/pool'
import { sayHistoryLeftOut, sayLeftOut, sayUntitled } from '../print/told'
import { prepareFolder } from '../files/write'

/** `livecover check`. Throws `BadUsage` and `CannotWrite`, both before the first file. */
export async function runCheck(given: CheckOptions, script: URL): Promise<Exit> {
  const options = { ...given, colour: process.stdout.isTTY && !process.env.NO_COLOR }
  const { inputs: found, leftOut } = expand(options.files)
  for (const left of leftOut) note(sayLeftOut(left, options.lang))
  const inputs = await titled(found, options)
  const { annotate, history, force, jobs } = options
  for (const folder of [annotate, history]) if (folder !== undefined) prepareFolder(folder)
  if (inputs.length === 0)
    throw new BadUsage('There is no picture (PNG, JPEG, WebP) in that folder.')
  if (annotate !== undefined)
    refuseOverwriting(inputs.map(({ stem }) => annotatedPath(annotate, stem)), inputs, force) // prettier-ignore
  const brands = options.brands === undefined ? undefined : await readBrands(options.brands)
  const past = history === undefined ? undefined : await pastFor(history, inputs, options, script)
  const earlier = options.resume === undefined ? undefined : await readEarlier(options.resume)
  const means = { brands, past, earlier, alone: inputs.length === 1 || jobs === 1 }
  const outcomes = inThreads(inputs, {
    duty: { duty: 'check', options, means },
    jobs,
    script,
    lost: (input, error) => unreadable(error, input, options),
  })
  const page = (entries: readonly Page[]) =>
    toPage(entries, packName(packOf(options.pack), options.lang), options.lang)
  const counts = await printAll(outcomes, inputs.length, options.format === 'html' ? page : undefined) // prettier-ignore
  return exitOf(counts, options.strict)
}

/** Each file with the title of its live: of the list, else the one that was given for all. */
async function titled(
  inputs: Input[],
  { title, titles: path, lang }: CheckOptions,
): Promise<Input[]> {
  if (path === undefined) return inputs.map((input) => withTitle(input, title))
  const titles = await readTitles(path)
  const all = inputs.map((input) => withTitle(input, titles.of(input.file) ?? title))
  const without = all.filter((input) => input.title === undefined).map(({ file }) => file)
  if (without.length > 0) note(sayUntitled(path, without, lang))
  return all
}

const withTitle = (input: Input, title: string | undefined): Input =>
  title === undefined ? input : { ...input, title }

/**
 * The history as it is before the first file is checked, and the other files of the run: so that
 * each is held against the same covers in any order and with any number of jobs.
 */
async function pastFor(
  folder: string,
  inputs: readonly Input[],
  { lang, jobs }: CheckOptions,
  script: URL,
): Promise<Entry[]> {
  const { entries, leftOut } = readHistory(folder)
  if (leftOut > 0) note(sayHistoryLeftOut(folder, leftOut, lang))
  const now: Known[] = []
  if (inputs.length > 1) {
    const duty = { duty: 'know' as const, date: new Date().toISOString() }
    const known = inThreads<Known | null>(inputs, { duty, jobs, script, lost: () => null })
    for await (const it of known) if (it) now.push(it)
  }
  return together(entries, now)
}
