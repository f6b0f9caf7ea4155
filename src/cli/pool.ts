import { Worker } from 'node:worker_threads'
import type { CheckOptions } from './args'
import type { Outcome } from './check'

/** What crosses to a job's thread and back. */
export interface Task {
  index: number
  file: string
}

export interface Done {
  index: number
  outcome?: Outcome
  /** The stack of a bug. */
  bug?: string
}

/**
 * Checks files in `options.jobs` threads and answers in input order, each as soon as it and all before it are ready. Every
 * thread opens its own engines once. A thread that dies costs its file only: the answer carries the bug.
 */
export async function* inThreads(files: readonly string[], options: CheckOptions, script: URL): AsyncGenerator<Outcome> {
  const waiting = files.map(() => deferred<Outcome>())
  for (const { promise } of waiting) promise.catch(() => {})
  let next = 0
  const threads = Array.from({ length: Math.min(options.jobs, files.length) }, () => start())

  function start(): Worker {
    const thread = new Worker(script, { workerData: { options } })
    let busy: number | undefined
    const feed = () => {
      busy = next < files.length ? next++ : undefined
      if (busy === undefined) void thread.terminate()
      else thread.postMessage({ index: busy, file: files[busy] } satisfies Task)
    }
    thread.on('message', ({ index, outcome, bug }: Done) => {
      if (outcome) waiting[index].resolve(outcome)
      else waiting[index].reject(new Error(bug))
      feed()
    })
    thread.on('error', (error) => {
      if (busy !== undefined) waiting[busy].reject(error)
      threads.push(start())
    })
    feed()
    return thread
  }

  try {
    for (const { promise } of waiting) yield await promise
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

function deferred<T>() {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
