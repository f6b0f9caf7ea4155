import { explain } from '../packs/rejections'
import { rulesJson } from '../report/rules-json'
import type { Checker, PartSource, RulesOptions, Watching } from './api'
import { aborted, isClosed, lostBecause, plain, unsent } from './ends'
import { LiveCoverError } from './errors'
import type { FromThread, Work } from './messages'
import { faultOf } from './options'
import { takeSeat, type Seat, type StartThread } from './seat'
import { langOf, packOf } from './asked'

interface Job extends Watching {
  work: Work
  done(answer: never): void
  failed(error: LiveCoverError): void
}
interface Place {
  seat: Seat
  job?: Job
}

export interface Means {
  start: StartThread
  parts: PartSource
  threads: number
  /** A second core may read the text of what a single thread looks at. */
  withReader: boolean
}

/** A checker over threads of one platform. */
export function makeChecker({ start, parts, threads, withReader }: Means): Checker {
  const waiting: Job[] = []
  const places = new Set<Place>()
  const ending = new Set<Promise<unknown>>()
  let closed = false

  function give(): void {
    for (let [job] = waiting; job; [job] = waiting) {
      const free = [...places].find(({ job }) => !job)
      if (!free && places.size >= threads) return
      waiting.shift()
      hand(job, free)
    }
  }

  /** What can't cross to a thread is told to who asked, and keeps nobody from the place. */
  function hand(job: Job, free?: Place): void {
    let place = free
    try {
      place ??= sit()
      place.job = job
      place.seat.idle(false)
      place.seat.post({ work: job.work })
    } catch (error) {
      if (place) place.job = undefined
      place?.seat.idle(true)
      job.failed(unsent(error))
    }
  }

  function sit(): Place {
    const place: Place = {
      seat: takeSeat(start, parts, withReader, {
        message: (message) => hear(place, message),
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

  function hear(place: Place, message: FromThread): void {
    const { job } = place
    if (!job || 'need' in message) return
    if ('progress' in message) return job.onProgress?.(message.progress)
    place.job = undefined
    place.seat.idle(true)
    if ('answer' in message) job.done(message.answer as never)
    else {
      const { code, message: text, line, stack } = message.failed
      job.failed(new LiveCoverError(code, text, line, stack))
    }
    give()
  }

  /** Ends a job wherever it is; who was at work on it is ended with it. */
  function drop(job: Job): void {
    const at = waiting.indexOf(job)
    if (at >= 0) waiting.splice(at, 1)
    const place = [...places].find((it) => it.job === job)
    if (!place) return
    end(place)
    give()
  }

  function end(place: Place): void {
    places.delete(place)
    const over = place.seat.end().finally(() => ending.delete(over))
    ending.add(over)
  }

  function ask<A>(work: Work, { signal, onProgress }: Watching = {}): Promise<A> {
    return new Promise<A>((done, failed) => {
      const fault = faultOf(work)
      if (closed) return failed(isClosed())
      if (fault) return failed(new LiveCoverError('bad-option', fault))
      if (signal?.aborted) return failed(aborted(signal.reason))
      const abort = () => {
        drop(job)
        settled(() => failed(aborted(signal?.reason)))
      }
      const settled = (settle: () => void) => {
        signal?.removeEventListener('abort', abort)
        settle()
      }
      const job: Job = {
        work,
        onProgress,
        done: (answer) => settled(() => done(answer)),
        failed: (error) => settled(() => failed(error)),
      }
      signal?.addEventListener('abort', abort)
      waiting.push(job)
      give()
    })
  }

  return {
    check: (picture, options) => ask({ task: 'check', picture, options: plain(options) }, options),
    look: (picture, options) => ask({ task: 'look', picture, options: plain(options) }, options),
    fit: (picture, options) => ask({ task: 'fit', picture, options: plain(options) }, options),
    draw: (picture, options) => ask({ task: 'draw', picture, options: plain(options) }, options),
    rules: (options: RulesOptions = {}) => rulesJson(packOf(options), langOf(options)),
    explain: (text, options = {}) => explain(text, packOf(options)),
    close: async () => {
      closed = true
      const jobs = [...waiting.splice(0), ...[...places].flatMap(({ job }) => job ?? [])]
      places.forEach(end)
      for (const job of jobs) job.failed(isClosed())
      await Promise.all(ending)
    },
  }
}
