import code from 'embedded:worker'
import parts from 'embedded:parts'
import type { Answer, Task } from '../../../wall/worker-messages'
import { Failed, Stopped } from '../ended'
import type { Watching, WorkerClient } from '../ports'
import { isLastAnswer, openJobs, type LastAnswer, type LastAnswerOf } from './jobs'

/**
 * A worker that says nothing for so long is stuck, as some engines are when their wasm can't be
 * compiled.
 */
const PATIENCE = 180_000

export function openWorker(): WorkerClient {
  const worker = start()
  const reader = start()
  const jobs = openJobs(PATIENCE, () => closeWith(new Failed('silent', '')))
  let spoken = false
  let closed: Error | null = null

  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    spoken = true
    if (data.answer === 'need') give(worker, data.name)
    else jobs.hear(data)
  }
  reader.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.answer === 'need') give(reader, data.name)
  }
  // Where a policy forbids workers none is refused: it is made, and ends with an error that says
  // nothing.
  reader.onerror = worker.onerror = ({ message }) =>
    closeWith(new Failed(message || spoken ? 'bug' : 'no-worker', message ?? ''))

  const { port1, port2 } = new MessageChannel()
  worker.postMessage({ task: 'readElsewhere', port: port1 } satisfies Task, [port1])
  reader.postMessage({ task: 'readFor', port: port2 } satisfies Task, [port2])

  /** `name`: of the answer that is waited for. */
  function work<K extends LastAnswer['answer']>(
    name: K,
    make: (job: number) => Task,
    watching: Watching = {},
  ): Promise<LastAnswerOf<K>> {
    // A worker that has ended never answers: whoever asks it is told at once.
    if (closed) return Promise.reject(closed)
    return new Promise((end, failed) => {
      const job = jobs.add({
        ...watching,
        done: (it) => (isLastAnswer(it, name) ? end(it) : failed(new Failed('bug', it.answer))),
        failed,
      })
      worker.postMessage(make(job))
    })
  }

  function closeWith(error: Error): void {
    closed ??= error
    worker.terminate()
    reader.terminate()
    jobs.endAll(error)
  }

  return {
    check: (task, watching) => work('report', (job) => ({ ...task, task: 'check', job }), watching),
    overlay: async (kind) => (await work('overlay', (job) => ({ task: 'overlay', job, kind }))).png,
    fit: async (task) => (await work('saved', (job) => ({ ...task, task: 'fit', job }))).saved,
    close: () => closeWith(new Stopped()),
  }
}

const give = (to: Worker, name: string) =>
  to.postMessage({ task: 'part', name, packed: parts[name] ?? null } satisfies Task)

/**
 * Figma's frame has an opaque origin: a blob worker starts there, and where it does not, a data URL
 * does.
 */
function start(): Worker {
  try {
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
    return new Worker(url)
  } catch {
    try {
      return new Worker(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`)
    } catch (error) {
      throw new Failed('no-worker', String(error))
    }
  }
}
