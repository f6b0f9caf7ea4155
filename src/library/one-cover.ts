import { anchorOf } from '../analyzers/anchor-of'
import { observe } from '../analyzers/observe'
import { openCover } from '../analyzers/open-cover'
import { check } from '../check'
import type { About, Cover } from '../core/cover'
import type { Engines } from '../core/engines'
import type { Evidence, Kind } from '../core/evidence'
import { sameRatio, type Box, type Point } from '../core/geometry'
import type { Pack } from '../core/pack'
import type { Report } from '../core/report'
import { Unseen, type See } from '../core/unseen'
import type { Fitted, FitRefusal } from '../core/upload-file'
import { turn } from '../engines/threads/turn'
import { cutOf, fit, uploadFormat, uploadSize } from '../export'

/* What every door does with one picture: command line, library and server for assistants. */

/** Milliseconds: in all, and of each step. */
type Timings = Record<string, number> & { total: number; decode: number }

export type OnStep = (step: string, done: boolean) => void
type OnLook = (kind: Kind, done: boolean) => void

const now = () => performance.now()

/** Opens a cover; `onStep` hears of `decode`. Throws `UnreadableImage`. */
export async function opened(about: About, engines: Engines, onStep?: OnStep): Promise<Cover> {
  onStep?.('decode', false)
  const cover = await openCover(about, engines)
  onStep?.('decode', true)
  return cover
}

/**
 * Judges a cover. `started`: when its bytes were begun to be read, for the timings. Whoever needs
 * more of what was seen asks `see`.
 */
export async function judged(
  cover: Cover,
  pack: Pack,
  engines: Engines,
  started: number,
  onLook?: OnLook,
): Promise<{ report: Report & { timings: Timings }; see: See }> {
  const decode = now() - started
  const observation = observe(cover, engines, { turn, now, onLook })
  const report = await check(observation, pack)
  // What ran out of memory may be in any state: the next file gets new eyes.
  if (report.verdicts.some(({ why }) => why?.reason === 'out-of-memory')) await engines.close()
  const timings: Timings = { total: now() - started, decode, ...report.timings }
  return { report: { ...report, timings }, see: observation.see }
}

/** What was seen of some kinds; what could not be looked at is told in `unseen`. */
export interface Seen {
  seen: { [K in keyof Evidence]?: Evidence[K] | null }
  unseen: Record<string, string>
  timings: Partial<Record<Kind, number>>
}

export async function lookedAt(
  cover: Cover,
  kinds: readonly Kind[],
  engines: Engines,
  onLook?: OnLook,
): Promise<Seen> {
  const { see, timings } = observe(cover, engines, { now, onLook })
  const seen: Record<string, unknown> = {}
  const unseen: Record<string, string> = {}
  for (const kind of kinds) {
    try {
      seen[kind] = await see(kind)
    } catch (error) {
      if (!(error instanceof Unseen)) throw error
      unseen[kind] = error.message
      // What ran out of memory may be in any state: who looks next gets new eyes.
      if (error.reason === 'out-of-memory') await engines.close()
      if (kind !== 'person' && kind !== 'subject') seen[kind] = null
    }
  }
  return { seen, unseen, timings }
}

/** A file that the platform takes, and what it cost the picture. */
export interface Cost {
  /** Share of the picture that was cut off, 0…1. */
  cutOff: number
  /** What of it was kept, px. */
  kept: Box
  /** By how much it was enlarged. */
  enlarged: number
}

/** Fits any picture, cut around faces or the subject where its ratio is another. */
export async function fitted(
  cover: Cover,
  pack: Pack,
  wish: 'png' | 'jpeg',
  engines: Engines,
  onLook?: OnLook,
): Promise<(Fitted & Cost) | FitRefusal> {
  const { see } = observe(cover, engines, { onLook })
  const size = uploadSize(pack, cover)
  const anchor = sameRatio(cover, size) ? middle : ((await anchorOf(see)) ?? middle)
  const format = uploadFormat(pack.formats, wish)
  const made = await fit(cover.raster, await engines.image(), {
    format,
    size,
    maxBytes: pack.weight,
    anchor,
  })
  if ('refused' in made) return made
  const cut = cutOf(cover, size, anchor)
  const cutOff = 1 - (cut.width * cut.height) / (cover.width * cover.height)
  return { ...made, cutOff, kept: cut, enlarged: size.width / cut.width }
}

const middle: Point = { x: 0.5, y: 0.5 }
