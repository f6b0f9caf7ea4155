import { isForLive, pastKey } from '../../core/cover'
import type { Remembered } from './past'

/** A frame as it is compared with what was used before. */
export interface Self {
  id: string
  title: string
  /** Keys of past covers that the user said were for the same live. */
  same: readonly string[]
}

const day = 24 * 60 * 60 * 1000

/**
 * The past covers that were used, and for another live. It is the same live for the same frame,
 * under the same title within a day, and where the user said so – of the past cover itself, or of
 * one that both were said to be of.
 */
export function ofOtherLives(
  all: readonly Remembered[],
  { id, title, same }: Self,
  now: number,
): Remembered[] {
  const own = all.filter(({ frame }) => frame === id).map(pastKey)
  const said = new Set([...same, ...own])
  return all.filter((past) => {
    if (past.frame === id || !isForLive(past)) return false
    if (same.includes(pastKey(past)) || past.same?.some((it) => said.has(it))) return false
    const recent = Math.abs(now - Date.parse(past.date)) < day
    return !(recent && title.trim() && plain(past.title ?? '') === plain(title))
  })
}

/** Case and spaces tell no two lives apart. */
const plain = (title: string): string => title.trim().replace(/\s+/g, ' ').toLowerCase()
