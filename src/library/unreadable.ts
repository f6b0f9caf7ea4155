import { UnreadableImage } from '../core/engines'
import type { FileSeen } from '../core/evidence'
import type { Locale } from '../core/locale'
import { readMetadata } from '../core/picture/metadata'
import { sayUnreadable } from '../core/unreadable'

export interface Told {
  error: { code: 'unreadable-image' | 'unsupported-format'; message: string }
  /** What the bytes tell all the same: a HEIC or a cut-off JPEG still shows its GPS. */
  source?: Omit<FileSeen, 'sources'>
}

/** Why a picture can't be read, as its line tells it. */
export function toldOf(error: UnreadableImage, bytes: Uint8Array | undefined, lang: Locale): Told {
  const { reason } = error
  const code = reason === 'unsupported-format' ? reason : 'unreadable-image'
  const told = { error: { code, message: sayUnreadable(error, lang) } } as const
  return bytes && bytes.length > 0 ? { ...told, source: sourceOf(bytes) } : told
}

function sourceOf(bytes: Uint8Array) {
  const { format, gps, gpsIn, gpsHints, kinds } = readMetadata(bytes)
  return { format, bytes: bytes.length, gps, gpsIn, gpsHints, metadata: kinds }
}

/** More than any cover could need; keeps a disk image named .png out of memory. */
export const mostBytes = 200_000_000

/** What to throw of a picture of so many bytes; undefined while they are not too many. */
export const tooHeavy = (size: number): UnreadableImage | undefined =>
  size > mostBytes
    ? new UnreadableImage('too-heavy', `${Math.round(size / 1e6)} MB, at most ${mostBytes / 1e6}`)
    : undefined
