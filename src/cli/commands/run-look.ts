import { checkParts } from '../../engines/parts/node'
import type { FitOptions, LookOptions } from '../options'
import { BadUsage } from '../errors'
import { pathOf, type Input } from '../files/files'
import { gather } from '../files/gather'
import { readStdin } from '../files/stdin'
import { kindsFor, masksFor } from './kinds'
import { fitless, lookless } from '../print/lines'
import { exitOf, type Exit } from '../print/exit'
import { note, printAll } from '../print/output'
import { progressOn } from '../print/progress'
import { partsFolder } from '../parts'
import { usage } from '../usage'
import { isSameFile, maskPath, refuseOverwriting } from '../files/outputs'
import { inThreads } from '../threads/pool'
import { sayLeftOut } from '../print/told'
import { findUndecodable } from '../files/raw-names'
import { prepareFolder } from '../files/write'

/** `livecover look`. Throws `BadUsage` and `CannotWrite`, both before the first file. */
export async function runLook(options: LookOptions, script: URL): Promise<Exit> {
  checkParts(partsFolder)
  const { masks, only, lang, force } = options
  const wanted = kindsFor(only)
  const { inputs, leftOut } = await gather(options)
  for (const left of leftOut) note(sayLeftOut(left, lang))
  if (masks !== undefined) {
    prepareFolder(masks)
    const paths = inputs.flatMap(({ stem }) =>
      masksFor(wanted).map((kind) => maskPath(masks, stem, kind)),
    )
    refuseOverwriting(paths, inputs, force)
  }
  const outcomes = inThreads(inputs, {
    duty: { duty: 'look', options },
    jobs: 1,
    script,
    lost: (input, error) => lookless(error, input, lang),
  })
  const progress = progressOn(process.stderr, inputs.length, lang)
  return exitOf((await printAll(outcomes, { progress })).counts)
}

/** `livecover fit`. Throws `BadUsage`. */
export async function runFit(options: FitOptions, script: URL): Promise<Exit> {
  checkParts(partsFolder)
  const input = await fitInput(options)
  if (isSameFile(pathOf(input), options.out)) throw new BadUsage(usage[options.lang].fitItself)
  const outcomes = inThreads([input], {
    duty: { duty: 'fit', options },
    jobs: 1,
    script,
    lost: (it, error) => fitless(error, it, options.lang),
  })
  return exitOf((await printAll(outcomes)).counts)
}

/** One file, also where its name is that of a folder: reading it says so. */
async function fitInput({ file, lang }: FitOptions): Promise<Input> {
  if (file === '-') return { file, stem: '', bytes: await readStdin(lang) }
  const raw = findUndecodable(file)
  return { file, stem: '', ...(raw && { raw }) }
}
