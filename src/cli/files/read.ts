import { fieldsIn } from '../../core/narrow/object'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { isOutOfMemory } from '../../core/unseen'
import { LostPart, UnreadableImage } from '../../core/engines'
import { toldOf, tooHeavy } from '../../library/unreadable'
import type { Locale, Translated } from '../../core/locale'
import { BadUsage, CannotWrite, type FileError } from '../errors'
import { pathOf, type Input } from './files'

/**
 * The bytes of a picture file. Throws Node's error, or `UnreadableImage` when it is far too large.
 */
export const readPicture = (path: string | Buffer): Promise<Uint8Array> => readUpTo(path, tooHeavy)

/** The bytes of a file to look at, wherever they come from. Throws as `readPicture` does. */
export async function readInput(input: Input): Promise<Uint8Array> {
  const { bytes } = input
  const refusal = bytes && tooHeavy(bytes.length)
  if (refusal) throw refusal
  return bytes ?? readPicture(pathOf(input))
}

/**
 * The bytes of a short text file. Throws Node's error, or `RangeError` when it is far too long.
 */
export const readShort = (path: string): Promise<Uint8Array> =>
  readUpTo(path, (size) => (size > 1_000_000 ? new RangeError('too long') : undefined))

/**
 * What is opened is asked what it is, not its name: a pipe or a device would be waited for, or
 * read, for ever, and a file may grow while it is read.
 */
async function readUpTo(
  path: string | Buffer,
  tooMuch: (size: number) => Error | undefined,
): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const about = await file.stat()
    if (about.isDirectory()) throw failed('EISDIR')
    if (!about.isFile()) throw failed('ENODEV')
    const refusal = tooMuch(about.size)
    if (refusal) throw refusal
    const bytes = new Uint8Array(about.size)
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } finally {
    await file.close()
  }
}

const failed = (code: string) => Object.assign(new Error(code), { code, syscall: 'read' })

/**
 * Says why a file can't be read, and what its bytes tell all the same, where there are any. A bug of
 * ours costs this file only, and is told as one. Throws `BadUsage` and `CannotWrite` on.
 */
export function fileErrorOf(error: unknown, bytes?: Uint8Array, locale: Locale = 'en'): FileError {
  if (error instanceof UnreadableImage) return toldOf(error, bytes, locale)
  if (error instanceof BadUsage || error instanceof CannotWrite) throw error
  const code = codeOf(error)
  const detail = error instanceof LostPart ? ` ${error.message}` : ''
  return {
    error: { code, message: words[locale][code] + detail },
    ...(code === 'bug' && { stack: (error instanceof Error && error.stack) || String(error) }),
  }
}

/** Whether a file has no answer because of us or of the machine, not because of what it is. */
export const isOurs = (code: string): boolean =>
  code === 'bug' || code === 'out-of-memory' || code === 'part'

function codeOf(error: unknown): string {
  const { code: told, syscall } = fieldsIn(error)
  const code = typeof told === 'string' ? told : ''
  if (error instanceof LostPart) return 'part'
  if (isOutOfMemory(error) || code === 'ENOMEM' || code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'out-of-memory'
  return codes[code] ?? (syscall ? 'no-reading' : 'bug')
}

const codes: Record<string, string> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  ELOOP: 'not-found',
  EISDIR: 'is-a-folder',
  EACCES: 'no-access',
  EPERM: 'no-access',
  ENODEV: 'not-a-file',
  ENXIO: 'not-a-file',
}

const words: Translated<Record<string, string>> = {
  zh: {
    'not-found': '没有这个文件，请检查路径。',
    'is-a-folder': '这是一个文件夹。',
    'no-access': '没有读取权限，请检查文件权限。',
    'not-a-file': '这不是普通文件（是管道或设备）。请先保存为图片文件。',
    'no-reading': '磁盘或网络无法读出这个文件，请复制到本机后再试。',
    'out-of-memory': '内存不足，无法检查这张图片。请关闭其他程序，或减少 --jobs。',
    part: 'LiveCover 安装不完整，无法检查这张图片。请重新安装。',
    bug: '检查这个文件时 LiveCover 内部出错。请把文件和上面的错误信息发给我们。',
  },
  en: {
    'not-found': 'There is no such file. Check the path.',
    'is-a-folder': 'This is a folder.',
    'no-access': 'The file may not be read. Check its permissions.',
    'not-a-file': 'This is a pipe or a device, no file. Save the picture to a file first.',
    'no-reading':
      'The disk or network would not give the file. Copy it to this machine and try again.',
    'out-of-memory':
      'There is not enough memory for this picture. Close other programs or lower --jobs.',
    part: 'LiveCover is not whole, so that this picture can’t be checked. Install it anew.',
    bug: 'Something went wrong inside LiveCover with this file. Please report it with the error that stderr shows.',
  },
}
