import { fieldsIn } from '../../core/narrow/object'
import { answer, tell } from '../../wall/bridge'
import type { Asks } from '../../wall/panel-messages'
import type { Refusal } from '../../wall/refusals'
import { isDoneHere } from '../editor'
import { findNode } from '../may-lack'
import { Refused } from '../refuse'
import type { GoOn } from '../snapshot/snapshot'

/**
 * The door answers every ask: done, refused, or failed with what Figma said – nobody in the panel
 * waits for ever. Asks that have an answer of their own tell that first.
 */

/** Milliseconds without a sign of life after which an ask is given up. */
const PATIENCE = 60_000
/** A layer is found in less. */
const QUICK = 1_000
/** After so long the panel is told that it goes on. */
const NEWS = 5_000

const cancelled: Record<number, true> = {}
/** What runs for a check stops at its next step. */
export const cancel = (check: number): void => void (cancelled[check] = true)

/** Registers what is done for an ask; `patience` where it waits for the user. */
export function hear<K extends keyof Asks>(
  name: K,
  handler: (message: Asks[K], goOn: GoOn) => unknown,
  patience = PATIENCE,
): void {
  answer(
    name,
    (message) => void attend(name, message, handler, patience),
    (message) => refused(name, message, { code: 'not-understood' }),
  )
}

async function attend<K extends keyof Asks>(
  name: K,
  message: Asks[K],
  handler: (message: Asks[K], goOn: GoOn) => unknown,
  patience: number,
): Promise<void> {
  if (!isDoneHere(name)) return refused(name, message, { code: 'only-looks' })
  const life = watchOver(name, checkOf(message), patience)
  try {
    await Promise.race([life.over, handler(message, life.goOn)])
    say(() => tell('done', { asked: name, check: checkOf(message) }))
  } catch (error) {
    refused(name, message, await refusalOf(error, message))
  } finally {
    life.end()
  }
}

function watchOver(asked: keyof Asks, check: number | null, patience: number) {
  let [last, told, given] = [Date.now(), Date.now(), false]
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<never>((_, giveUp) => {
    const look = () => {
      const left = last + patience - Date.now()
      given = left <= 0
      if (given) giveUp(new Refused({ code: 'no-answer' }))
      else timer = setTimeout(look, left)
    }
    timer = setTimeout(look, patience)
  })
  const goOn = () => {
    if (given || (check !== null && cancelled[check])) throw new Refused({ code: 'cancelled' })
    last = Date.now()
    if (last - told < NEWS) return
    told = last
    say(() => tell('working', { asked, check }))
  }
  return { over, goOn, end: () => clearTimeout(timer) }
}

const checkOf = (message: unknown): number | null => {
  const check = fieldsIn(message).check
  return typeof check === 'number' && isFinite(check) ? check : null
}

/**
 * Figma throws whatever is asked of a layer that somebody deletes meanwhile. All else that is no
 * refusal is a bug, or something that Figma does not do: told as it was said.
 */
async function refusalOf(error: unknown, message: unknown): Promise<Refusal> {
  if (error instanceof Refused) return error.refusal
  const gone = await goneFrom(message)
  if (gone !== undefined) return { code: 'removed', frame: gone }
  return { code: 'failed', detail: String(error).slice(0, 500) }
}

/** The first cover spoken of that is no longer there; a Figma that doesn't answer tells nothing. */
async function goneFrom(message: unknown): Promise<string | undefined> {
  const quiet = new Promise<undefined>((done) => setTimeout(done, QUICK))
  const ids = coversIn(message)
  const nodes = await Promise.all(
    ids.map((id) => Promise.race([findNode(id).catch(() => undefined), quiet])),
  )
  return ids.find((_, i) => nodes[i] === null || nodes[i]?.removed)
}

/** The ids of the covers that an ask speaks of; of many the first is told. */
function coversIn(message: unknown): string[] {
  const { frame, covers } = fieldsIn(message)
  const all = Array.isArray(covers) ? covers.map((it: unknown) => fieldsIn(it).frame) : []
  return [frame, ...all].filter((id) => typeof id === 'string')
}

function refused(asked: keyof Asks, message: unknown, refusal: Refusal): void {
  const [frame] = coversIn(message)
  const about = frame === undefined ? {} : { frame }
  say(() => tell('refused', { check: checkOf(message), refusal: { ...about, ...refusal }, asked }))
}

/** The window may just have been closed: nobody is left to be told. */
function say(it: () => void): void {
  try {
    it()
  } catch {
    // Figma throws where there is no window.
  }
}
