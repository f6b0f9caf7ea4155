import { basename } from 'node:path'
import type { Engines } from '../../core/engines'
import type { Pack } from '../../core/pack'
import { percent } from '../../core/rounding'
import type { FitRefusal } from '../../core/upload-file'
import { openCover } from '../../analyzers/open-cover'
import { fitted, type Cost } from '../../library/one-cover'
import type { FitOptions } from '../args'
import { printable } from '../print/printable'
import { readPicture } from '../files/read'
import { packById } from '../../packs'
import { pathOf, type Input } from '../files/files'
import { put } from '../files/outputs'
import { fitless } from '../print/lines'
import type { FileOutcome } from '../threads/duty'

/** Fits one file; whatever goes wrong with it is an outcome. */
export async function fitOutcome(
  input: Input,
  engines: Engines,
  options: FitOptions,
): Promise<FileOutcome> {
  try {
    const bytes = await readPicture(pathOf(input))
    return await fitFile(input, bytes, engines, options, packById('aliexpress-live')!)
  } catch (error) {
    return fitless(error, input)
  }
}

/**
 * Writes a file that the platform takes, whatever it takes, and says what that cost the picture.
 * Throws `CannotWrite` and `UnreadableImage`.
 */
async function fitFile(
  { file }: Input,
  bytes: Uint8Array,
  engines: Engines,
  { out, force }: FitOptions,
  pack: Pack,
): Promise<FileOutcome> {
  const cover = await openCover({ name: basename(file), bytes, origin: 'file' }, engines)
  const made = await fitted(cover, pack, /\.png$/i.test(out) ? 'png' : 'jpeg', engines)
  if ('refused' in made)
    return { print: '', status: 'rejected', notes: [`livecover: ${sayRefusal(made)}`] }
  put(out, made.bytes, force)
  const { width, height } = made
  const what = `${printable(basename(out))}: ${width}×${height}, ${made.bytes.length} bytes.`
  return { print: '', status: 'ready', notes: [[what, ...costs(made)].join(' ')] }
}

const costs = ({ cutOff, enlarged }: Cost): string[] => [
  ...(cutOff > 0.01
    ? [`Another ratio: ${percent(cutOff)} of the picture was cut off at the edges.`]
    : []),
  ...(enlarged > 1.05
    ? [
        `It was enlarged ${enlarged.toFixed(1)} times and will look soft; better start from a larger original.`,
      ]
    : []),
]

const sayRefusal = ({ measured, limit }: FitRefusal): string =>
  `Even so the file has ${measured} bytes, ${limit} are allowed. Write a .jpg instead.`
