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
export interface Places {
  enqueue(job: Job): void
  /** Ends a job wherever it is; who was at work on it is ended with it. */
  drop(job: Job): void
  /** Ends all jobs and all threads; resolves once they are gone. */
  close(): Promise<void>
}

interface Place {
  seat: Seat
  job?: Job
}

/** So many threads at most, opened as they are needed, and the jobs that wait for one. */
export function openPlaces({ start, parts, threads, withReader }: Means): Places {
  const waiting: Job[] = []
  const places = new Set<Place>()
  const ending = new Set<Promise<unknown>>()

  function give(): void {
    for (let [job] = waiting; job; [job] = waiting) {
      const free = [...places].find(({ job }) => !job)
      if (!free && places.size >= threads) return
      waiting.shift()
      hand(job, free ?? sit)
    }
  }

  function sit(): Place {
    const place: Place = {
      seat: takeSeat(start, parts, withReader, {
        message: (message) => hear(place, message) && give(),
        lost: (why) => {
          places.delete(place)
          place.job?.failed(lostBecause(why))
          give()
        },
      }),
    }
    places.add(place)
    return place
  }

  function end(place: Place): void {
    places.delete(place)
    const over = place.seat.end().finally(() => ending.delete(over))
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
      const place = [...places].find((it) => it.job === job)
      if (!place) return
      end(place)
      give()
    },
    async close() {
      const jobs = [...waiting.splice(0), ...[...places].flatMap(({ job }) => job ?? [])]
      places.forEach(end)
      for (const job of jobs) job.failed(isClosed())
      await Promise.all(ending)
    },
  }
}

/** What can't cross to a thread is told to who asked, and keeps nobody from the place. */
function hand(job: Job, at: Place | (() => Place)): void {
  let place: Place | undefined
  try {
    place = typeof at === 'function' ? at() : at
    place.job = job
    place.seat.idle(false)
    place.seat.post({ work: job.work })
  } catch (error) {
    if (place) place.job = undefined
    place?.seat.idle(true)
    job.failed(unsent(error))
  }
}

/** Whether the place is free then. */
function hear(place: Place, message: FromThread): boolean {
  const { job } = place
  if (!job || 'need' in message) return false
  if ('progress' in message) {
    job.onProgress?.(message.progress)
    return false
  }
  place.job = undefined
  place.seat.idle(true)
  if ('answer' in message) job.done(message)
  else {
    const { code, message: text, line, stack } = message.failed
    job.failed(new LiveCoverError(code, text, line, stack))
  }
  return true
}
