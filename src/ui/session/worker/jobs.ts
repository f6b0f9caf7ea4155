import type { Answer } from '../../../wall/worker-messages'
import { Failed } from '../ended'
import type { Watching } from '../ports'

/** What ends a job that went well. */
export type LastAnswer = Extract<Answer, { answer: 'report' | 'overlay' | 'saved' }>
export type LastAnswerOf<K extends LastAnswer['answer']> = Extract<LastAnswer, { answer: K }>

/** Whoever waits for an answer of that name. */
interface Job extends Watching {
  done(answer: LastAnswer): void
  failed(error: Error): void
}

/** What the worker was asked and has not answered. */
export interface Jobs {
  /** Answers its number. */
  add(job: Job): number
  hear(answer: Exclude<Answer, { answer: 'need' }>): void
  endAll(error: Error): void
}

/** `stuck`: nothing was heard of a job for so many milliseconds. */
export function openJobs(patience: number, stuck: () => void): Jobs {
  const jobs = new Map<number, Job & { timer: number }>()
  let count = 0

  function settle(number: number, how: (job: Job) => void): void {
    const job = jobs.get(number)
    jobs.delete(number)
    if (!job) return
    window.clearTimeout(job.timer)
    how(job)
  }
  return {
    add(job) {
      jobs.set(++count, { ...job, timer: window.setTimeout(stuck, patience) })
      return count
    },
    hear(it) {
      const job = jobs.get(it.job)
      if (!job) return
      window.clearTimeout(job.timer)
      job.timer = window.setTimeout(stuck, patience)
      switch (it.answer) {
        case 'look':
          return job.onLook?.(it.kind, it.done)
        case 'verdict':
          return job.onVerdict?.(it.verdict)
        case 'failed':
          return settle(it.job, ({ failed }) =>
            failed(new Failed(it.code, it.detail, it.unreadable)),
          )
        default:
          return settle(it.job, ({ done }) => done(it))
      }
    },
    endAll(error) {
      for (const number of [...jobs.keys()]) settle(number, ({ failed }) => failed(error))
    },
  }
}

/** Whether a job ended with what was asked. */
export const isLastAnswer = <K extends LastAnswer['answer']>(
  last: LastAnswer,
  name: K,
): last is LastAnswerOf<K> => last.answer === name
