import { codeOf } from './files/system-error'
import type { FileSeen } from '../core/evidence'

/**
 * The command line can't be understood or carried out as asked; the message is for the user who
 * typed it. `see`: the command whose help tells how it is typed; empty for that of all. `more`: what
 * is told below, a line each.
 */
export class BadUsage extends Error {
  override name = 'BadUsage'
  constructor(
    message: string,
    readonly see?: string,
    readonly more: readonly string[] = [],
  ) {
    super(message)
  }
}

/** An output can't be written. `cause`: the system's error, or a sentence that says why not. */
export class CannotWrite extends Error {
  override name = 'CannotWrite'
  constructor(where: string, cause: unknown) {
    super(`${where} can't be written: ${reasonOf(cause)}`)
  }
}

function reasonOf(cause: unknown): string {
  if (typeof cause === 'string') return cause
  const code = codeOf(cause)
  return reasons[code] ?? `the system says ${code || String(cause)}.`
}

const notAFolder = 'a file stands where a folder should be. Choose another folder.'
const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full. Make room or choose another place.',
  EDQUOT: 'the disk is full. Make room or choose another place.',
  EACCES: 'you may not write there. Choose another place or change its permissions.',
  EPERM: 'you may not write there. Choose another place or change its permissions.',
  EROFS: 'that disk is read-only. Choose another place.',
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  EISDIR: 'a folder of that name stands there. Choose another name.',
  ENOENT: 'there is no such folder. Make it first.',
  ENAMETOOLONG: 'the name is too long.',
}

/** One file can't be read; the others go on. */
export interface FileError {
  error: { code: string; message: string }
  /**
   * What the bytes tell although the picture can't be opened: a HEIC or a cut-off JPEG still shows
   * its GPS.
   */
  source?: Omit<FileSeen, 'sources'>
  /** Of a bug. */
  stack?: string
}
