import { readPart } from './part-source'
import type { PartSource } from './api'
import type { FromThread, ToThread } from './messages'

/** A thread, as Node and browsers have it. */
export interface Thread {
  post(message: ToThread, transfer?: MessagePort[]): void
  /** Ends it, whatever it does. */
  end(): Promise<unknown>
  /** Whether the program may end while it runs. */
  idle(is: boolean): void
}

export interface Ears {
  message(message: FromThread): void
  /** It has ended, or was ended by the system; `why` in its words. */
  lost(why: string): void
}

export type StartThread = (ears: Ears) => Thread

/** Where one picture at a time is worked on: a thread, and perhaps another that reads for it. */
export type Seat = Pick<Thread, 'post' | 'end' | 'idle'>

/** Takes a seat. Its parts are asked of `parts`; all else that it says goes to `ears`. */
export function takeSeat(
  start: StartThread,
  parts: PartSource,
  withReader: boolean,
  ears: Ears,
): Seat {
  let over = false
  const lost = (why: string) => {
    if (over) return
    over = true
    void end()
    ears.lost(why)
  }
  const open = (): Thread => {
    const thread = start({
      lost,
      message: (message) => {
        if (!('need' in message)) return ears.message(message)
        const part = message.need
        void readPart(parts, part).then((given) => over || thread.post({ part, ...given }))
      },
    })
    return thread
  }
  const worker = open()
  const reader = withReader ? open() : undefined
  const all = reader ? [worker, reader] : [worker]
  if (reader) {
    const { port1, port2 } = new MessageChannel()
    worker.post({ role: 'readElsewhere', port: port1 }, [port1])
    reader.post({ role: 'readFor', port: port2 }, [port2])
  }
  const end = () => Promise.all(all.map((thread) => thread.end()))
  return {
    post: (message) => worker.post(message),
    end: () => {
      over = true
      return end()
    },
    idle: (is) => all.forEach((thread) => thread.idle(is)),
  }
}
