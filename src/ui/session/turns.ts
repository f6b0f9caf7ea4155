import type { FrameName, Refusal } from '../../wall/refusals'
import { Failed } from './ended'
import { renewed, withoutOld } from './results'
import { looking, type Result, type Stage } from './stage'

/**
 * How one stage follows another: idle → looking → done | refused | cancelled | failed. `quiet`: the
 * old results stay in view until the new ones are there.
 */
export const begun =
  (quiet: boolean) =>
  (before: Stage): Stage =>
    quiet && before.at === 'done' ? { ...before, again: true } : looking

type Looking = Extract<Stage, { at: 'looking' }>

/** Further on the way; a check that is not under way any more is begun anew. */
export const further =
  (change: (before: Looking) => Partial<Looking>) =>
  (before: Stage): Stage => {
    const from = before.at === 'looking' ? before : looking
    return { ...from, ...change(from) }
  }

/** All that was meant has been looked at. */
export const ended =
  (quiet: boolean, results: Result[], refusals: Refusal[]) =>
  (before: Stage): Stage => {
    if (quiet && before.at === 'done')
      return {
        ...before,
        again: false,
        results: renewed(before.results, results),
        refusals: withoutOld(before, refusals, results),
      }
    return results.length
      ? { at: 'done', results, refusals, cancelled: false }
      : { at: 'refused', refusals }
  }

/** The user gave up; what is known by then is shown. */
export const cancelled =
  (quiet: boolean, results: Result[], refusals: Refusal[]) =>
  (before: Stage): Stage => {
    if (quiet && before.at === 'done') return { ...before, again: false }
    return results.length ? { at: 'done', results, refusals, cancelled: true } : { at: 'cancelled' }
  }

/** Nothing was found to look at. One cover that can't be had costs no other its result. */
export const refused =
  (quiet: boolean, refusal: Refusal) =>
  (before: Stage): Stage =>
    quiet && before.at === 'done' && before.results.length > 1
      ? { ...before, again: false, refusals: [...before.refusals, refusal] }
      : { at: 'refused', refusals: [refusal] }

export const failed = (error: unknown, frame: FrameName | null) => (): Stage => ({
  at: 'failed',
  code: error instanceof Failed ? error.code : 'bug',
  detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  frame,
  ...(error instanceof Failed && error.unreadable && { unreadable: error.unreadable }),
})

/** Another result of the same cover. */
export const replaced =
  (frame: string, change: (old: Result) => Result) =>
  (before: Stage): Stage =>
    before.at === 'done' && before.results.some((it) => it.frame.id === frame)
      ? {
          ...before,
          results: before.results.map((it) => (it.frame.id === frame ? change(it) : it)),
        }
      : before
