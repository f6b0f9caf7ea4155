import { parentPort, workerData } from 'node:worker_threads'
import { openEngines } from '../../engines/open'
import { checkFile, type Means } from '../commands/check'
import { openHistory } from '../files/history'
import { parts } from '../parts'
import type { CheckOptions } from '../args'
import type { Done, JobMessage } from './pool'

/** The other end of `inThreads`: checks one file after another with engines of its own. */
export function work(): void {
  const { options } = workerData as { options: CheckOptions }
  const history = options.history === undefined ? undefined : openHistory(options.history)
  const means: Means = { engines: openEngines(parts), parts, ...(history && { history }) }
  parentPort!.on('message', async ({ index, input }: JobMessage) => {
    parentPort!.postMessage(
      await checkFile(input, options, means).then(
        (outcome): Done => ({ index, outcome }),
        ({ name, message, stack }: Error): Done => ({ index, refused: { name, message, stack } }),
      ),
    )
  })
}
