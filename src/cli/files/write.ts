import { errorOf } from '../../core/narrow/error'
import { codeOf } from './system-error'
import { createHash, randomBytes } from 'node:crypto'
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { CannotWrite } from '../errors'
import { printable } from '../print/printable'

/** Makes a folder where there is none. Throws `CannotWrite`. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new CannotWrite(printable(folder), errorOf(error))
  }
}

/**
 * Makes the folder for outputs, tries to write there and sweeps up drafts of runs that were killed,
 * all before anything is computed for it. Throws `CannotWrite`.
 */
export function prepareFolder(folder: string): void {
  makeFolder(folder)
  const trial = join(folder, draftName())
  try {
    writeFileSync(trial, '', { flag: 'wx' })
    rmSync(trial)
  } catch (error) {
    throw new CannotWrite(printable(folder), errorOf(error))
  }
  sweep(folder)
}

/**
 * Writes a whole file or none: a draft beside it is moved into place, so that neither a full disk
 * nor Ctrl-C leaves half a file, and a link that lies there is replaced, never followed out of the
 * folder. Without `replace`, what has come to lie there meanwhile is kept. Throws `CannotWrite`.
 */
export function writeWhole(path: string, bytes: Uint8Array | string, replace: boolean): void {
  const draft = join(dirname(path), draftName())
  try {
    writeFileSync(draft, bytes, { flag: 'wx' })
    if (replace) renameSync(draft, path)
    else moveToFree(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error instanceof CannotWrite ? error : new CannotWrite(printable(path), errorOf(error))
  }
}

/** A second name is given only where there is none; some file systems have no second names. */
function moveToFree(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new CannotWrite(printable(path), {
        zh: '那里刚出现了另一个文件。',
        en: 'another file has come to lie there.',
      })
    return renameSync(draft, path)
  }
  rmSync(draft)
}

/** Adds to the end of a file, which is made where there is none. Throws `CannotWrite`. */
export function addTo(path: string, text: string): void {
  try {
    appendFileSync(path, text)
  } catch (error) {
    throw new CannotWrite(printable(path), errorOf(error))
  }
}

const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const draftName = () => `.livecover-${here}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`
const drafts = /^\.livecover-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/

/** Removes the drafts of this machine's processes that are no more. */
function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, machine, pid] = drafts.exec(name) ?? []
    if (machine === here && !lives(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Written to, but not listed: whatever lies there stays.
    return []
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be asked.
    return codeOf(error) === 'EPERM'
  }
}
