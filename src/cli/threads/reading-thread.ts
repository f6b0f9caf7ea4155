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
 * Engines for one picture at a time: where there is a second core, text is read by a thread of its
 * own. `script` is what it starts with. Once closed, or when the thread has ended, they are opened
 * anew for the next picture.
 */
export function openBoth(script: URL): Engines {
  const engines = openEngines(parts)
  if (availableParallelism() < 2) return engines
  // At once: it opens its engines while the first picture is decoded.
  let reading = openReading(engines, script)
  return {
    ...engines,
    text: () => {
      if (!reading.alive) reading = openReading(engines, script)
      return reading.text()
    },
    close: async () => {
      await Promise.all([reading.end(), engines.close()])
    },
  }
}

interface Reading extends Pick<Engines, 'text'> {
  alive: boolean
  end(): Promise<unknown>
}

function openReading(engines: Engines, script: URL): Reading {
  const { port1, port2 } = new MessageChannel()
  const thread = new Worker(script, {
    workerData: { reader: port2 } satisfies ReaderData,
    transferList: [port2 as never],
  })
  const { lost, text } = readingElsewhere(engines, port1)
  const reading: Reading = {
    alive: true,
    text,
    end: () => {
      reading.alive = false
      port1.close()
      return thread.terminate()
    },
  }
  const over = (reason: string) => {
    reading.alive = false
    lost(reason)
  }
  thread.on('error', ({ message }) => over(message))
  thread.on('exit', () => over('The reading thread ended'))
  return reading
}

/** The thread's side. */
export const read = ({ reader }: ReaderData): void => readFor(openEngines(parts), reader)
