import type { FitOptions, LookOptions } from '../args'
import { BadUsage } from '../errors'
import { expand, pathOf } from '../files/files'
import { kindsFor, masksFor } from './kinds'
import { fitless, lookless } from '../print/lines'
import { exitOf, note, printAll, type Exit } from '../print/output'
import { isSameFile, maskPath, refuseOverwriting } from '../files/outputs'
import { inThreads } from '../threads/pool'
import { sayLeftOut } from '../print/told'
import { findUndecodable } from '../files/raw-names'
import { prepareFolder } from '../files/write'

/** `livecover look`. Throws `BadUsage` and `CannotWrite`, both before the first file. */
export async function runLook(options: LookOptions, script: URL): Promise<Exit> {
  const { masks, only, files, force } = options
  const wanted = kindsFor(only)
  const { inputs, leftOut } = expand(files)
  for (const left of leftOut) note(sayLeftOut(left, 'en'))
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
    lost: (input, error) => lookless(error, input),
  })
  return exitOf(await printAll(outcomes, inputs.length))
}

/** `livecover fit`. Throws `BadUsage`. */
export async function runFit(options: FitOptions, script: URL): Promise<Exit> {
  const input = fitInput(options)
  if (isSameFile(pathOf(input), options.out))
    throw new BadUsage('The output would overwrite the picture itself. Give another name.')
  const outcomes = inThreads([input], {
    duty: { duty: 'fit', options },
    jobs: 1,
    script,
    lost: (it, error) => fitless(error, it),
  })
  return exitOf(await printAll(outcomes, 1))
}

/** One file, also where its name is that of a folder: reading it says so. */
function fitInput({ file }: FitOptions) {
  const raw = findUndecodable(file)
  return { file, stem: '', ...(raw && { raw }) }
}
