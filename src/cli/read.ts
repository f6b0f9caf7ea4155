import { readFile, stat } from 'node:fs/promises'
import { UnreadableImage } from '../core/engines'
import { readMetadata } from '../core/picture/metadata'
import { sayUnreadable } from '../core/unreadable'
import type { Locale, Words } from '../core/words'
import type { FileError } from './errors'

/** More than any cover could need; keeps a disk image named .png out of memory. */
const most = 200_000_000

/** The bytes of a picture file. Throws Node's error, or `UnreadableImage` when it is far too large. */
export async function readPicture(path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (size > most) throw new UnreadableImage('too-heavy', `${Math.round(size / 1e6)} MB, at most ${most / 1e6}`)
  return new Uint8Array(await readFile(path))
}

/** Says why a file can't be read, and what its bytes tell all the same; rethrows what is a bug of ours. */
export async function fileErrorOf(error: unknown, path: string, locale: Locale = 'en'): Promise<FileError> {
  if (error instanceof UnreadableImage) {
    const told = { error: { code: 'unreadable-image', message: sayUnreadable(error, locale) } }
    return error.reason === 'too-heavy' || error.reason === 'empty'
      ? told
      : { ...told, source: sourceOf(await readPicture(path)) }
  }
  const code = (error as NodeJS.ErrnoException)?.code
  const known = { ENOENT: 'not-found', EISDIR: 'is-a-folder', EACCES: 'no-access', EPERM: 'no-access' }[code ?? '']
  if (!known) throw error
  return { error: { code: known, message: words[locale][known] } }
}

function sourceOf(bytes: Uint8Array) {
  const { format, gps, kinds } = readMetadata(bytes)
  return { format, bytes: bytes.length, gps, metadata: kinds }
}

const words: Words<Record<string, string>> = {
  zh: {
    'not-found': '没有这个文件,请检查路径。',
    'is-a-folder': '这是一个文件夹。',
    'no-access': '没有读取权限,请检查文件权限。',
  },
  en: {
    'not-found': 'There is no such file. Check the path.',
    'is-a-folder': 'This is a folder.',
    'no-access': 'The file may not be read. Check its permissions.',
  },
}
