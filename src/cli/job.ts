import { parentPort, workerData } from 'node:worker_threads'
import { openEngines } from '../engines/open'
import { checkFile } from './check'
import { parts } from './parts'
import type { CheckOptions } from './args'
import type { Done, Task } from './pool'

/** The other end of `inThreads`: checks one file after another with engines of its own. */
export function work(): void {
  const { options } = workerData as { options: CheckOptions }
  const engines = openEngines(parts)
  parentPort!.on('message', async ({ index, input }: Task) => {
    parentPort!.postMessage(
      await checkFile(input, options, engines, parts).then(
        (outcome): Done => ({ index, outcome }),
        ({ name, message, stack }: Error): Done => ({ index, refused: { name, message, stack } }),
      ),
    )
  })
}
