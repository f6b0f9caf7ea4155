import { fieldsIn } from '../../core/narrow/object'
import { codeOf } from './system-error'
import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PastCover } from '../../core/cover'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'
import { keyOf, titleOf, type Entry, type Self } from './same-live'
import { makeFolder, writeWhole } from './write'

/** What a folder holds. */
export interface Past {
  entries: Entry[]
  /** Files that are called like ours, and are none that can be understood. */
  leftOut: number
}

const named = /^(?:livecover-)?[0-9a-f]{24}\.json$/
/** Bytes: more than a cover's entry can have. */
const most = 1 << 16

/**
 * The covers that were kept in the folder, in an order that does not depend on the system: one file
 * each, so that two runs may write at once. Only regular small files of our own naming are opened,
 * and none is touched. A missing folder is an empty history; one that can't be read throws
 * `BadUsage`, for it must not pass for "never used before".
 */
export function readHistory(folder: string): Past {
  const past: Past = { entries: [], leftOut: 0 }
  for (const name of namesIn(folder)) {
    const entry = readEntry(join(folder, name))
    if (entry) past.entries.push(entry)
    else if (entry === null) past.leftOut++
  }
  return past
}

/** Adds one cover, or writes it anew when it was checked before. Throws `CannotWrite`. */
export function remember(folder: string, cover: PastCover, self: Self): void {
  makeFolder(folder)
  const { bytes, place } = self
  const entry = { livecover: 'history', ...cover, ...titleOf(self), bytes, place }
  writeWhole(join(folder, `livecover-${keyOf(self)}.json`), JSON.stringify(entry), true)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => named.test(name))
      .sort()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return []
    throw cannotRead(folder, code)
  }
}

/** Undefined when it is gone, null when it is none of ours after all. Throws `BadUsage`. */
function readEntry(path: string): Entry | null | undefined {
  let file: number
  try {
    // Neither a link is followed nor a pipe waited for.
    const how = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    file = openSync(path, how)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return undefined
    if (code === 'ELOOP' || code === 'ENXIO' || code === 'EMLINK') return null
    throw cannotRead(path, code)
  }
  try {
    const about = fstatSync(file)
    if (!about.isFile() || about.size > most) return null
    return parsed(readFileSync(file, 'utf8'))
  } catch (error) {
    throw cannotRead(path, codeOf(error))
  } finally {
    closeSync(file)
  }
}

const cannotRead = (path: string, code: string) =>
  new BadUsage({
    zh: `历史 ${printable(path)} 读不出来（${code || '里面不是封面记录'}）。`,
    en: `The history ${printable(path)} can't be read (${code || 'it is no list of covers'}).`,
  })

const isText = (it: unknown): it is string => typeof it === 'string'
const mayBeText = (it: unknown): it is string | undefined => it === undefined || isText(it)

function parsed(text: string): Entry | null {
  try {
    const { name, date, hash, title, bytes, place } = fieldsIn(JSON.parse(text))
    if (!isText(name) || !isText(date) || !isText(hash)) return null
    if (!mayBeText(title) || !mayBeText(bytes) || !mayBeText(place)) return null
    const self = bytes !== undefined && place !== undefined ? { bytes, place } : {}
    return { name, date, hash, ...titleOf({ title }), ...self }
  } catch {
    return null
  }
}
