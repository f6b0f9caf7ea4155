import { Worker } from 'node:worker_threads'
import type { Kind } from '../../core/evidence'
import type { Done, Duty, JobMessage } from './duty'
import type { Input } from '../files/files'

/** How a duty is shared out. */
export interface Sharing<T> {
  duty: Duty
  /** Threads at once. */
  jobs: number
  /** What a thread starts with. */
  script: URL
  /** What to answer for the file whose thread has died. */
  lost: (input: Input, error: unknown) => T
  /** Told what is being looked at. */
  heard?: (input: Input, step: Kind) => void
}

/**
 * Does a duty for each file in `jobs` threads and answers in input order, each as soon as it and all
 * before it are ready. Every thread opens its own engines once. A thread that dies, for want of
 * memory for example, costs its file only.
 */
export async function* inThreads<T>(
  inputs: readonly Input[],
  { duty, jobs, script, lost, heard }: Sharing<T>,
): AsyncGenerator<T> {
  const waiting = inputs.map(() => deferred<T>())
  for (const { promise } of waiting) promise.catch(() => {})
  let next = 0
  let over = false
  const threads = new Set<Worker>()
  for (let i = 0; i < Math.min(jobs, inputs.length); i++) start()

  function start(): void {
    if (next >= inputs.length) return
    const thread = new Worker(script, { workerData: duty })
    threads.add(thread)
    let busy: number | undefined
    let cause: unknown
    const feed = () => {
      busy = next < inputs.length ? next++ : undefined
      if (busy === undefined) void thread.terminate()
      else thread.postMessage({ index: busy, input: inputs[busy] } satisfies JobMessage)
    }
    thread.on('message', ({ index, outcome, refused, step }: Done<T>) => {
      if (step !== undefined) return heard?.(inputs[index], step)
      if (outcome !== undefined) waiting[index].resolve(outcome)
      else waiting[index].reject(Object.assign(new Error(refused?.message), refused))
      feed()
    })
    thread.on('error', (error) => (cause = error))
    thread.on('exit', () => {
      threads.delete(thread)
      if (over || busy === undefined) return
      const { resolve } = waiting[busy]
      resolve(lost(inputs[busy], cause ?? new Error('The thread ended')))
      start()
    })
    feed()
  }

  try {
    for (const { promise } of waiting) yield await promise
  } finally {
    over = true
    await Promise.all([...threads].map((thread) => thread.terminate()))
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
