import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { likenessHash } from '../../analyzers/likeness/print'
import { openCover } from '../../analyzers/open-cover'
import type { Engines } from '../../core/engines'
import type { Kind } from '../../core/evidence'
import { openEngines } from '../../engines/open'
import { checkFile } from '../commands/check'
import type { Done, Duty, Known, FileOutcome, JobMessage, Refused } from './duty'
import { fitOutcome } from '../commands/fit'
import type { Input } from '../files/files'
import { selfOf } from '../files/same-live'
import { lookOutcome } from '../commands/look'
import { parts } from '../parts'
import { portOf } from '../../library/thread/parent-port'
import { readInput } from '../files/read'
import { openBoth } from './reading-thread'

/**
 * The other end of `inThreads`: does its duty for one file after another, with engines of its own.
 * `script` is what a reading thread starts with.
 */
export function work(script: URL): void {
  const duty = workerData as Duty
  const alone = duty.duty === 'check' && duty.means.alone
  const engines = alone ? openBoth(script) : openEngines(parts)
  const port = portOf(parentPort)
  const answer = async ({ index, input }: JobMessage) => {
    const onLook = (step: Kind, ended: boolean) =>
      ended ? undefined : port.postMessage({ index, step } satisfies Done<unknown>)
    const done = await dutyDone(duty, input, engines, onLook).then(
      (outcome): Done<unknown> => ({ index, outcome }),
      ({ name, message, stack, said }: Refused) => ({
        index,
        refused: { name, message, stack, said },
      }),
    )
    port.postMessage(done)
  }
  port.on('message', (message: JobMessage) => void answer(message))
}

function dutyDone(
  duty: Duty,
  input: Input,
  engines: Engines,
  onLook: (kind: Kind, ended: boolean) => void,
): Promise<FileOutcome | Known | null> {
  switch (duty.duty) {
    case 'check':
      return checkFile(input, duty.options, { ...duty.means, engines, parts, onLook })
    case 'look':
      return lookOutcome(input, engines, duty.options)
    case 'fit':
      return fitOutcome(input, engines, duty.options)
    case 'know':
      return know(input, engines, duty)
  }
}

/** Null for what can't be read: its check says so. */
async function know(
  input: Input,
  engines: Engines,
  { date }: Extract<Duty, { duty: 'know' }>,
): Promise<Known | null> {
  try {
    const bytes = await readInput(input)
    const name = basename(input.file)
    const { raster } = await openCover({ name, bytes, origin: 'file' }, engines)
    const hash = likenessHash(raster).text
    return { name, date, hash, ...selfOf(input, bytes, input.title) }
  } catch {
    return null
  }
}
