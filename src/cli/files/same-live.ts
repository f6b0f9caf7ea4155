import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PastCover } from '../../core/cover'
import { pathOf, type Input } from './files'

/** By what a cover is told from others, whatever it is called. */
export interface Self {
  /** Hash of its bytes. */
  bytes: string
  /** Hash of where it lies. */
  place: string
  /** Of the live that it is for. */
  title?: string
}

/** A cover as it is kept. What an earlier version wrote has no `Self`. */
export type Entry = PastCover & Partial<Pick<Self, 'bytes' | 'place'>>

/** Of a title: more would not tell one live from another. */
const mostTitle = 1000

/** What comes on stdin lies nowhere: another picture from there is another one. */
export const selfOf = (
  input: Pick<Input, 'file' | 'raw' | 'bytes'>,
  bytes: Uint8Array,
  title?: string,
): Self => ({
  bytes: hashOf(bytes),
  place: hashOf(input.bytes ? `stdin ${hashOf(bytes)}` : placeOf(pathOf(input))),
  ...(title !== undefined && { title: title.slice(0, mostTitle) }),
})

/**
 * Of all covers those of other lives. The same live it is when the titles are the same and either
 * the file lies where it lay or, where a title tells the live, its bytes are the same.
 */
export const ofOtherLives = (all: readonly Entry[], self: Self, name: string): Entry[] =>
  all.filter((past) => !isSameLive(past, self, name))

/**
 * What was kept and what is checked now, each once, and in an order that comes from neither: what a
 * run answers must depend on nothing that happens meanwhile.
 */
export function together(past: readonly Entry[], now: readonly Entry[]): Entry[] {
  const before = new Set(past.flatMap((it) => (isSelf(it) ? keyOf(it) : [])))
  const added = now.filter((it) => isSelf(it) && !before.has(keyOf(it)))
  const rank = (it: Entry) => `${it.date} ${isSelf(it) ? keyOf(it) : it.name}`
  return [...past, ...added].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

function isSameLive(past: Entry, { bytes, place, title }: Self, name: string): boolean {
  if (past.title !== title) return false
  if (!isSelf(past)) return past.name === name
  return past.place === place || (title !== undefined && past.bytes === bytes)
}

const isSelf = (it: Entry): it is Entry & Self => it.bytes !== undefined && it.place !== undefined
export const titleOf = ({ title }: Pick<Self, 'title'>) => (title === undefined ? {} : { title })

export const keyOf = ({ bytes, place, title }: Self): string =>
  hashOf(JSON.stringify([bytes, place, title ?? null]))

const hashOf = (what: Uint8Array | string): string =>
  createHash('sha256').update(what).digest('hex').slice(0, 24)

/** Links lead to the same place. */
function placeOf(path: string | Buffer): Uint8Array | string {
  try {
    return realpathSync(path, { encoding: 'buffer' })
  } catch {
    return typeof path === 'string' ? resolve(path) : path
  }
}
