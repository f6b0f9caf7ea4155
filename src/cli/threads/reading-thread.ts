import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Engines } from '../../core/engines'
import { openEngines } from '../../engines/open'
import { readFor, readingElsewhere, type Port } from '../../engines/threads/second-thread'
import { parts } from '../parts'

/** What the thread is started with. */
export interface ReaderData {
  reader: Port
}

/**
 * Engines for one picture: where there is a second core, text is read by a thread of its own.
 * `script` is what it starts with.
 */
export function openBoth(script: URL): Engines {
  const engines = openEngines(parts)
  if (availableParallelism() < 2) return engines
  const { port1, port2 } = new MessageChannel()
  const thread = new Worker(script, {
    workerData: { reader: port2 } satisfies ReaderData,
    transferList: [port2 as never],
  })
  const { lost, ...both } = readingElsewhere(engines, port1)
  thread.on('error', ({ message }) => lost(message))
  thread.on('exit', () => lost('The reading thread ended'))
  return {
    ...both,
    close: async () => {
      port1.close()
      await thread.terminate()
    },
  }
}

/** The thread's side. */
export const read = ({ reader }: ReaderData): void => readFor(openEngines(parts), reader)
