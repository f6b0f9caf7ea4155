import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotWrite } from '../errors'
import { printable } from '../print/printable'

/** Makes the folder for outputs before anything is computed for it. Throws `CannotWrite`. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new CannotWrite(printable(folder), error)
  }
}

/**
 * Writes a whole file or none: a draft beside it is moved into place, so that neither a full disk
 * nor Ctrl-C leaves half a file, and a link that lies there is replaced, never followed out of the
 * folder. Throws `CannotWrite`.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const draft = join(
    dirname(path),
    `.${process.pid}-${++drafts}-${Math.random().toString(36).slice(2)}.tmp`,
  )
  try {
    writeFileSync(draft, bytes, { flag: 'wx' })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw new CannotWrite(printable(path), error)
  }
}

let drafts = 0
