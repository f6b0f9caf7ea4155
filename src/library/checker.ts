import { explain } from '../packs/rejections'
import { rulesJson } from '../report/rules-json'
import type { Checker, RulesOptions, Watching } from './api'
import { langOf, packOf } from './asked'
import { aborted, isClosed, lostBecause, plain } from './ends'
import { LiveCoverError } from './errors'
import { isAnswerTo, type Answers, type Task, type WorkOf } from './messages'
import { faultOf } from './options'
import { openSeats, type Job, type Means, type Seats } from './seats'

/** A checker over threads of one platform. */
export function makeChecker(means: Means): Checker {
  const seats = openSeats(means)
  let closed = false

  async function ask<T extends Task>(
    work: WorkOf<T>,
    watching: Watching = {},
  ): Promise<Answers[T]> {
    const fault = faultOf(work)
    if (closed) throw isClosed()
    if (fault) throw new LiveCoverError('bad-option', fault)
    if (watching.signal?.aborted) throw aborted(watching.signal.reason)
    return answerOf(seats, work, watching)
  }

  return {
    check: (picture, options) => ask({ task: 'check', picture, options: plain(options) }, options),
    look: (picture, options) => ask({ task: 'look', picture, options: plain(options) }, options),
    fit: (picture, options) => ask({ task: 'fit', picture, options: plain(options) }, options),
    draw: (picture, options) => ask({ task: 'draw', picture, options: plain(options) }, options),
    rules: (options: RulesOptions = {}) => rulesJson(packOf(options), langOf(options)),
    explain: (text, options = {}) => explain(text, packOf(options)),
    close: () => {
      closed = true
      return seats.close()
    },
  }
}

/** Has the work done in its turn, unless its signal ends it. */
function answerOf<T extends Task>(
  seats: Seats,
  work: WorkOf<T>,
  { signal, onProgress }: Watching,
): Promise<Answers[T]> {
  return new Promise((done, failed) => {
    const abort = () => {
      seats.drop(job)
      settled(() => failed(aborted(signal?.reason)))
    }
    const settled = (settle: () => void) => {
      signal?.removeEventListener('abort', abort)
      settle()
    }
    const job: Job = {
      work,
      onProgress,
      done: (it) =>
        settled(() =>
          isAnswerTo(work.task, it)
            ? done(it.answer)
            : failed(lostBecause('it answered something else')),
        ),
      failed: (error) => settled(() => failed(error)),
    }
    signal?.addEventListener('abort', abort)
    seats.enqueue(job)
  })
}
