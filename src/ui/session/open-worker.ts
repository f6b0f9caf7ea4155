import code from 'embedded:worker'
import parts from 'embedded:parts'
import type { FitRefusal } from '../../core/upload-file'
import type { Answer, Saved, Task } from '../../wall/worker-messages'
import { Failed, Stopped } from './ended'
import type { Watching, WorkerClient } from './ports'

/**
 * A worker that says nothing for so long is stuck, as some engines are when their wasm can't be
 * compiled.
 */
const PATIENCE = 180_000

interface Job extends Watching {
  done(answer: never): void
  failed(error: Error): void
  timer: number
}

export function openWorker(): WorkerClient {
  const worker = start()
  const reader = start()
  const jobs = new Map<number, Job>()
  let count = 0
  let spoken = false
  let closed: Error | null = null

  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    spoken = true
    if (data.answer === 'need') return give(worker, data.name)
    const job = jobs.get(data.job)
    if (!job) return
    window.clearTimeout(job.timer)
    job.timer = window.setTimeout(() => stuck(), PATIENCE)
    switch (data.answer) {
      case 'look':
        return job.onLook?.(data.kind, data.done)
      case 'verdict':
        return job.onVerdict?.(data.verdict)
      case 'failed':
        return settle(data.job, (it) =>
          it.failed(new Failed(data.code, data.detail, data.unreadable)),
        )
      default:
        return settle(data.job, (it) => it.done(data as never))
    }
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

  const post = (task: Task) => worker.postMessage(task)
  const stuck = () => closeWith(new Failed('silent', ''))

  function work<A>(make: (job: number) => Task, watching: Watching = {}): Promise<A> {
    const job = ++count
    // A worker that has ended never answers: whoever asks it is told at once.
    if (closed) return Promise.reject(closed)
    return new Promise<A>((done, failed) => {
      jobs.set(job, {
        ...watching,
        done,
        failed,
        timer: window.setTimeout(stuck, PATIENCE),
      })
      post(make(job))
    })
  }

  function settle(job: number, how: (job: Job) => void): void {
    const it = jobs.get(job)
    jobs.delete(job)
    if (!it) return
    window.clearTimeout(it.timer)
    how(it)
  }

  function closeWith(error: Error): void {
    closed ??= error
    worker.terminate()
    reader.terminate()
    for (const job of [...jobs.keys()]) settle(job, (it) => it.failed(error))
  }

  return {
    check: (task, watching) => work((job) => ({ ...task, task: 'check', job }), watching),
    overlay: async (kind) =>
      (await work<{ png: Uint8Array | null }>((job) => ({ task: 'overlay', job, kind }))).png,
    fit: async (task) =>
      (await work<{ saved: Saved | FitRefusal }>((job) => ({ ...task, task: 'fit', job }))).saved,
    close: () => closeWith(new Stopped()),
  }
}

const give = (to: Worker, name: string) =>
  to.postMessage({ task: 'part', name, base64: parts[name] ?? null } satisfies Task)

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
