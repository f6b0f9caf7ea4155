import { Worker } from 'node:worker_threads'
import type { CheckOptions } from '../args'
import type { FileOutcome } from '../commands/check'
import type { Input } from '../files/files'

/** What crosses to a job's thread and back. */
export interface JobMessage {
  index: number
  input: Input
}

export interface Done {
  index: number
  outcome?: FileOutcome
  /** What ends the whole run: its class does not survive the crossing, its name does. */
  refused?: Pick<Error, 'name' | 'message' | 'stack'>
}

/**
 * Checks files in `options.jobs` threads and answers in input order, each as soon as it and all
 * before it are ready. Every thread opens its own engines once. A thread that dies costs its file
 * only: `lost` says what to answer for it.
 */
export async function* inThreads(
  inputs: readonly Input[],
  options: CheckOptions,
  script: URL,
  lost: (input: Input, error: unknown) => Promise<FileOutcome>,
): AsyncGenerator<FileOutcome> {
  const waiting = inputs.map(() => deferred<FileOutcome>())
  for (const { promise } of waiting) promise.catch(() => {})
  let next = 0
  let over = false
  const threads = new Set<Worker>()
  for (let i = 0; i < Math.min(options.jobs, inputs.length); i++) start()

  function start(): void {
    if (next >= inputs.length) return
    const thread = new Worker(script, { workerData: { options } })
    threads.add(thread)
    let busy: number | undefined
    let cause: unknown
    const feed = () => {
      busy = next < inputs.length ? next++ : undefined
      if (busy === undefined) void thread.terminate()
      else thread.postMessage({ index: busy, input: inputs[busy] } satisfies JobMessage)
    }
    thread.on('message', ({ index, outcome, refused }: Done) => {
      if (outcome) waiting[index].resolve(outcome)
      else waiting[index].reject(Object.assign(new Error(refused?.message), refused))
      feed()
    })
    thread.on('error', (error) => (cause = error))
    thread.on('exit', () => {
      threads.delete(thread)
      if (over || busy === undefined) return
      const { resolve, reject } = waiting[busy]
      lost(inputs[busy], cause ?? new Error('The thread ended')).then(resolve, reject)
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
