import { LostPart, UnreadableImage, type Parts } from '../../core/engines'
import { isOutOfMemory, Unseen } from '../../core/unseen'
import { openEngines } from '../../engines/open'
import { gunzip } from '../../engines/parts/browser'
import { readFor, readingElsewhere } from '../../engines/threads/second-thread'
import { formatVersion } from '../../report'
import { langOf, nameOf } from '../asked'
import { LiveCoverError } from '../errors'
import type { Failure, FromThread, ToThread, Work } from '../messages'
import { toldOf } from '../unreadable'
import { done } from './work'

/** How a thread hears and answers, in a browser as in Node. */
export interface Line {
  hear(what: (message: ToThread) => void): void
  say(message: FromThread): void
}

/** The other end of a checker: does one piece of work after another with engines of its own. */
export function serve({ hear, say }: Line): void {
  /** Several may ask for one part at once: all are answered. */
  const asked = new Map<string, ((message: Extract<ToThread, { part: string }>) => void)[]>()
  const parts: Parts = async (name) => {
    const { packed, why } = await new Promise<Extract<ToThread, { part: string }>>((given) => {
      asked.set(name, [...(asked.get(name) ?? []), given])
      say({ need: name })
    })
    if (!packed) throw new LostPart(name, why ?? 'is missing')
    return gunzip(packed as Uint8Array<ArrayBuffer>).catch((error: unknown) => {
      throw isOutOfMemory(error) ? error : new LostPart(name, 'is damaged')
    })
  }
  let engines = openEngines(parts)

  hear((message) => {
    if ('part' in message) {
      const waiting = asked.get(message.part) ?? []
      asked.delete(message.part)
      return waiting.forEach((given) => given(message))
    }
    if ('role' in message) {
      if (message.role === 'readFor') readFor(engines, message.port)
      else engines = readingElsewhere(engines, message.port)
      return
    }
    const { work } = message
    const onStep = (step: string, isDone: boolean) => say({ progress: { step, done: isDone } })
    void Promise.resolve()
      .then(() => done(work, { engines, parts }, onStep))
      .then(say, (error: unknown) => say({ failed: failureOf(error, work) }))
  })
}

function failureOf(error: unknown, { picture, options }: Work): Failure {
  const [name, lang] = [nameOf(options), langOf(options)]
  if (error instanceof UnreadableImage) {
    const told = toldOf(error, picture, lang)
    return { ...told.error, line: { formatVersion, file: name, ...told } }
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  if (error instanceof LiveCoverError) return { code: error.code, message }
  if (error instanceof LostPart) return { code: 'part', message }
  const memory = isOutOfMemory(error) || (error instanceof Unseen && error.reason === 'out-of-memory') // prettier-ignore
  if (memory) return { code: 'out-of-memory', message: `There is not enough memory: ${message}` }
  return { code: 'bug', message, ...(stack && { stack }) }
}
