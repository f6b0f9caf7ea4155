import type { FileSeen } from '../core/evidence'
import type { Translated } from '../core/locale'
import { codeOf } from './files/system-error'

/** A sentence, in the language of who reads it already or in both. */
export type Sentence = string | Translated<string>
const inBoth = (it: Sentence): Translated<string> =>
  typeof it === 'string' ? { zh: it, en: it } : it

/**
 * The command line can't be understood or carried out as asked; what is said is for the user who
 * typed it. `see`: the command whose help tells how it is typed; empty for that of all. `lines`: what
 * is told below, a line each.
 */
export class BadUsage extends Error {
  override name = 'BadUsage'
  readonly said: Translated<string>
  constructor(
    sentence: Sentence,
    readonly see?: string,
    readonly lines?: Translated<readonly string[]>,
  ) {
    const said = inBoth(sentence)
    super(said.en)
    this.said = said
  }
}

/** An output can't be written. `cause`: the system's error, or a sentence that says why not. */
export class CannotWrite extends Error {
  override name = 'CannotWrite'
  readonly said: Translated<string>
  constructor(where: Sentence, cause: Translated<string> | Error) {
    const [place, why] = [inBoth(where), cause instanceof Error ? reasonOf(cause) : cause]
    const said = {
      zh: `${place.zh} 写不进去：${why.zh}`,
      en: `${place.en} can't be written: ${why.en}`,
    }
    super(said.en)
    this.said = said
  }
}

function reasonOf(error: Error): Translated<string> {
  const code = codeOf(error)
  const known: Translated<string> | undefined = reasons[code]
  return known ?? { zh: `系统报告 ${code || String(error)}。`, en: `the system says ${code || String(error)}.` } // prettier-ignore
}

const full = {
  zh: '磁盘已满。请腾出空间，或换个地方。',
  en: 'the disk is full. Make room or choose another place.',
}
const forbidden = {
  zh: '没有写入权限。请换个地方，或修改权限。',
  en: 'you may not write there. Choose another place or change its permissions.',
}
const notAFolder = {
  zh: '那里应该是文件夹，却有一个文件。请换个文件夹。',
  en: 'a file stands where a folder should be. Choose another folder.',
}
const reasons: Record<string, Translated<string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    zh: '这个磁盘是只读的。请换个地方。',
    en: 'that disk is read-only. Choose another place.',
  },
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  EISDIR: {
    zh: '那里有一个同名的文件夹。请换个名字。',
    en: 'a folder of that name stands there. Choose another name.',
  },
  ENOENT: { zh: '没有这个文件夹。请先建好。', en: 'there is no such folder. Make it first.' },
  ENAMETOOLONG: { zh: '名字太长。', en: 'the name is too long.' },
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
