import type { PartSource, Watching } from './api'
import { isClosed, lostBecause, unsent } from './ends'
import { LiveCoverError } from './errors'
import type { Answered, FromThread, Work } from './messages'
import { takeSeat, type Seat, type StartThread } from './seat'

export interface Job extends Watching {
  work: Work
  done(answered: Answered): void
  failed(error: LiveCoverError): void
}

export interface Means {
  start: StartThread
  parts: PartSource
  threads: number
  /** A second core may read the text of what a single thread looks at. */
  withReader: boolean
}

/** Where jobs are done, each in its turn. */
export interface Seats {
  enqueue(job: Job): void
  /** Ends a job wherever it is; who was at work on it is ended with it. */
  drop(job: Job): void
  /** Ends all jobs and all threads; resolves once they are gone. */
  close(): Promise<void>
}

interface Taken {
  seat: Seat
  job?: Job
}

/** So many threads at most, opened as they are needed, and the jobs that wait for one. */
export function openSeats({ start, parts, threads, withReader }: Means): Seats {
  const waiting: Job[] = []
  const seats = new Set<Taken>()
  const ending = new Set<Promise<unknown>>()

  function give(): void {
    for (let [job] = waiting; job; [job] = waiting) {
      const free = [...seats].find(({ job }) => !job)
      if (!free && seats.size >= threads) return
      waiting.shift()
      hand(job, free ?? sit)
    }
  }

  function sit(): Taken {
    const taken: Taken = {
      seat: takeSeat(start, parts, withReader, {
        message: (message) => hear(taken, message) && give(),
        lost: (why) => {
          seats.delete(taken)
          taken.job?.failed(lostBecause(why))
          give()
        },
      }),
    }
    seats.add(taken)
    return taken
  }

  function end(taken: Taken): void {
    seats.delete(taken)
    const over = taken.seat.end().finally(() => ending.delete(over))
    ending.add(over)
  }

  return {
    enqueue(job) {
      waiting.push(job)
      give()
    },
    drop(job) {
      const at = waiting.indexOf(job)
      if (at >= 0) waiting.splice(at, 1)
      const taken = [...seats].find((it) => it.job === job)
      if (!taken) return
      end(taken)
      give()
    },
    async close() {
      const jobs = [...waiting.splice(0), ...[...seats].flatMap(({ job }) => job ?? [])]
      seats.forEach(end)
      for (const job of jobs) job.failed(isClosed())
      await Promise.all(ending)
    },
  }
}

/** What can't cross to a thread is told to who asked, and keeps nobody from the seat. */
function hand(job: Job, at: Taken | (() => Taken)): void {
  let taken: Taken | undefined
  try {
    taken = typeof at === 'function' ? at() : at
    taken.job = job
    taken.seat.idle(false)
    taken.seat.post({ work: job.work })
  } catch (error) {
    if (taken) taken.job = undefined
    taken?.seat.idle(true)
    job.failed(unsent(error))
  }
}

/** Whether the seat is free then. */
function hear(taken: Taken, message: FromThread): boolean {
  const { job } = taken
  if (!job || 'need' in message) return false
  if ('progress' in message) {
    job.onProgress?.(message.progress)
    return false
  }
  taken.job = undefined
  taken.seat.idle(true)
  if ('answer' in message) job.done(message)
  else {
    const { code, message: text, line, stack } = message.failed
    job.failed(new LiveCoverError(code, text, line, stack))
  }
  return true
}
