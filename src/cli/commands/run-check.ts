import { readsTitle } from '../../core/pack'
import { checkParts } from '../../engines/parts/node'
import { packOf } from '../../packs'
import { packName, toSummary } from '../../report'
import type { CheckOptions } from '../options'
import { readBrands } from '../files/brands'
import type { Known } from '../threads/duty'
import { partsFolder } from '../parts'
import { readEarlier } from '../files/earlier'
import type { Input } from '../files/files'
import { gather } from '../files/gather'
import { readHistory } from '../files/history'
import { readTitles } from '../files/titles'
import { together, type Entry } from '../files/same-live'
import { wantsColour } from '../print/colour'
import { formatOf } from '../print/formats'
import { unreadable } from '../print/lines'
import { exitOf, type Exit } from '../print/exit'
import { note, printAll } from '../print/output'
import { progressOn } from '../print/progress'
import { annotatedPath, refuseOverwriting } from '../files/outputs'
import { inThreads } from '../threads/pool'
import { sayHistoryLeftOut, sayLeftOut, sayNoTitle, sayUntitled } from '../print/told'
import { addTo, prepareFolder } from '../files/write'

/** `livecover check`. Throws `BadUsage` and `CannotWrite`, both before the first file. */
export async function runCheck(given: CheckOptions, script: URL): Promise<Exit> {
  checkParts(partsFolder)
  const options = { ...given, colour: wantsColour(process.stdout.isTTY, process.env) }
  const { inputs: found, leftOut } = await gather(options)
  for (const left of leftOut) note(sayLeftOut(left, options.lang))
  const inputs = await titled(found, options)
  const { annotate, history, summary, force, jobs, lang } = options
  if (summary !== undefined) addTo(summary, '')
  for (const folder of [annotate, history]) if (folder !== undefined) prepareFolder(folder)
  if (annotate !== undefined)
    refuseOverwriting(inputs.map(({ stem }) => annotatedPath(annotate, stem)), inputs, force) // prettier-ignore
  const brands = options.brands === undefined ? undefined : await readBrands(options.brands)
  const past = history === undefined ? undefined : await pastFor(history, inputs, options, script)
  const earlier = options.resume === undefined ? undefined : await readEarlier(options.resume)
  const means = { brands, past, earlier, alone: inputs.length === 1 || jobs === 1 }
  const progress = progressOn(process.stderr, inputs.length, options.lang)
  const outcomes = inThreads(inputs, {
    duty: { duty: 'check', options, means },
    jobs,
    script,
    lost: (input, error) => unreadable(error, input, options),
    heard: ({ file }, step) => progress?.step(file, step),
  })
  const { before, after } = formatOf[options.format]
  const { counts, entries } = await printAll(outcomes, {
    before,
    after: after && ((entries) => after(entries, options)),
    progress,
    ...(summary !== undefined && { keep: true }),
  })
  if (summary !== undefined)
    addTo(summary, toSummary(entries, packName(packOf(options.pack), lang), lang))
  const checked = counts.ready + counts.incomplete + counts.rejected
  const asksTitle = isForPeople(options) && readsTitle(packOf(options.pack))
  if (checked > 0 && asksTitle && inputs.every(({ title }) => title === undefined))
    note(sayNoTitle(lang))
  return exitOf(counts, options.strict)
}

const isForPeople = ({ format, quiet }: CheckOptions) => format === 'pretty' && !quiet

/** Each file with the title of its live: of the list, else the one that was given for all. */
async function titled(
  inputs: Input[],
  { title, titles: path, lang, pack }: CheckOptions,
): Promise<Input[]> {
  if (path === undefined) return inputs.map((input) => withTitle(input, title))
  const titles = await readTitles(path)
  const all = inputs.map((input) => withTitle(input, titles.of(input.file) ?? title))
  const without = all.filter((input) => input.title === undefined).map(({ file }) => file)
  if (without.length > 0 && readsTitle(packOf(pack))) note(sayUntitled(path, without, lang))
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
