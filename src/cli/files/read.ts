import { readFile, stat } from 'node:fs/promises'
import { isOutOfMemory } from '../../core/unseen'
import { UnreadableImage } from '../../core/engines'
import { readMetadata } from '../../core/picture/metadata'
import { sayUnreadable } from '../../core/unreadable'
import type { Locale, Translated } from '../../core/locale'
import { BadUsage, CannotWrite, type FileError } from '../errors'

/** More than any cover could need; keeps a disk image named .png out of memory. */
const most = 200_000_000

/**
 * The bytes of a picture file. Throws Node's error, or `UnreadableImage` when it is far too large.
 */
export async function readPicture(path: string): Promise<Uint8Array> {
  const size = await sizeOf(path)
  if (size > most)
    throw new UnreadableImage('too-heavy', `${Math.round(size / 1e6)} MB, at most ${most / 1e6}`)
  return new Uint8Array(await readFile(path))
}

/** A short text file. Throws Node's error, or `RangeError` when it is far too long. */
export async function readText(path: string): Promise<string> {
  if ((await sizeOf(path)) > 1_000_000) throw new RangeError('too long')
  return readFile(path, 'utf8')
}

/** A pipe or a device would be waited for, or read, for ever: it is refused. */
async function sizeOf(path: string): Promise<number> {
  const about = await stat(path)
  if (!about.isFile() && !about.isDirectory())
    throw Object.assign(new Error('no file'), { code: 'ENODEV' })
  return about.size
}

/**
 * Says why a file can't be read, and what its bytes tell all the same. A bug of ours costs this
 * file only, and is told as one.
 */
export async function fileErrorOf(
  error: unknown,
  path: string,
  locale: Locale = 'en',
): Promise<FileError> {
  if (error instanceof UnreadableImage) {
    const told = { error: { code: 'unreadable-image', message: sayUnreadable(error, locale) } }
    return error.reason === 'too-heavy' || error.reason === 'empty'
      ? told
      : { ...told, source: sourceOf(await readPicture(path)) }
  }
  if (error instanceof BadUsage || error instanceof CannotWrite) throw error
  const { code = '', syscall } = (error ?? {}) as NodeJS.ErrnoException
  const known =
    codes[code] ??
    (syscall
      ? 'no-reading'
      : isOutOfMemory(error) || code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? 'out-of-memory'
        : 'bug')
  if (known === 'bug')
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return { error: { code: known, message: words[locale][known] } }
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
}

function sourceOf(bytes: Uint8Array) {
  const { format, gps, kinds } = readMetadata(bytes)
  return { format, bytes: bytes.length, gps, metadata: kinds }
}

const words: Translated<Record<string, string>> = {
  zh: {
    'not-found': '没有这个文件,请检查路径。',
    'is-a-folder': '这是一个文件夹。',
    'no-access': '没有读取权限,请检查文件权限。',
    'not-a-file': '这不是普通文件(是管道或设备)。请先保存为图片文件。',
    'no-reading': '磁盘或网络无法读出这个文件,请复制到本机后再试。',
    'out-of-memory': '内存不足,无法检查这张图片。请关闭其他程序,或减少 --jobs。',
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
    bug: 'Something went wrong inside LiveCover with this file. Please report it with the error that stderr shows.',
  },
}
