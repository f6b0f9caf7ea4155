import { Unseen, type UnseenReason } from '../../core/unseen'
import type { Engines, ReadLine, TextReader } from '../../core/engines'
import type { Box, Polygon } from '../../core/geometry'
import type { Raster } from '../../core/image/raster'

/*
 * Reading takes as long as all the other looks together, and nothing that they see goes into it: in
 * a thread of its own it costs the user who waits half the time. Threads inside WebAssembly would
 * need memory that Figma's frame does not share.
 */

/** A channel's end, in a browser's worker as in Node's. */
export type Port = Pick<MessagePort, 'postMessage'> & {
  onmessage: ((event: MessageEvent) => void) | null
}

interface Question {
  call: number
  raster: Raster
  known: readonly Polygon[]
}

/** Follows each question: this thread looks for codes while the other finds lines. */
interface More {
  call: number
  codes: readonly Box[]
}

/** An error's class does not survive the crossing, but for JavaScript's own. */
type Reply = { call: number } & (
  { lines: ReadLine[] } | { unseen: UnseenReason; detail: string } | { error: unknown }
)

/**
 * These engines, but their text is read at the other end of `port`. `lost` is called when that end
 * is no more.
 */
export function readingElsewhere(
  engines: Engines,
  port: Port,
): Engines & { lost(reason: string): void } {
  const waiting = new Map<
    number,
    { done: (lines: ReadLine[]) => void; failed: (error: unknown) => void }
  >()
  let calls = 0
  let ended: Unseen | undefined

  port.onmessage = ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.call)
    waiting.delete(data.call)
    if ('lines' in data) asked?.done(data.lines)
    else asked?.failed('unseen' in data ? new Unseen(data.unseen, data.detail) : data.error)
  }

  const reader: TextReader = {
    read: ({ width, height, data }, known, codes = Promise.resolve([])) =>
      new Promise((done, failed) => {
        if (ended) return failed(ended)
        const call = ++calls
        waiting.set(call, { done, failed })
        port.postMessage({ call, raster: { width, height, data }, known } satisfies Question)
        const tell = (told: readonly Box[]) =>
          port.postMessage({ call, codes: told } satisfies More)
        codes.then(tell, (error) => {
          failed(error)
          // Or the other end would wait for ever, and keep the picture.
          tell([])
        })
      }),
  }
  return {
    ...engines,
    text: async () => reader,
    lost(reason) {
      ended = new Unseen('engine-unavailable', reason)
      for (const { failed } of waiting.values()) failed(ended)
      waiting.clear()
    },
  }
}

/** The other end: reads what it is given with its own engines. */
export function readFor({ text }: Pick<Engines, 'text'>, port: Port): void {
  const awaited = new Map<number, (codes: readonly Box[]) => void>()
  const answerTo = async ({ call, raster, known }: Question) => {
    const answer = (reply: Reply) => port.postMessage(reply)
    try {
      const codes = new Promise<readonly Box[]>((done) => awaited.set(call, done))
      answer({ call, lines: await (await text()).read(raster, known, codes) })
    } catch (error) {
      answer(
        error instanceof Unseen
          ? { call, unseen: error.reason, detail: error.message }
          : { call, error },
      )
    } finally {
      awaited.delete(call)
    }
  }
  port.onmessage = ({ data }: MessageEvent<Question | More>) =>
    'codes' in data ? awaited.get(data.call)?.(data.codes) : void answerTo(data)
}
