import { basename } from 'node:path'
import { anchorOf } from '../../analyzers/anchor-of'
import { observe } from '../../analyzers/observe'
import type { Engines } from '../../core/engines'
import { sameRatio, type Point } from '../../core/geometry'
import type { Pack } from '../../core/pack'
import { percent } from '../../core/rounding'
import type { FitRefusal } from '../../core/upload-file'
import { cutOf, fit, uploadFormat, uploadSize } from '../../export'
import { openCover } from '../../analyzers/open-cover'
import type { FitOptions } from '../args'
import { printable } from '../print/printable'
import { readPicture } from '../files/read'
import { packOf } from '../../packs'
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
    return await fitFile(input, bytes, engines, options, packOf(options.pack))
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
  const size = uploadSize(pack, cover)
  const anchor = sameRatio(cover, size)
    ? middle
    : ((await anchorOf(observe(cover, engines).see)) ?? middle)
  const format = uploadFormat(pack.formats, /\.png$/i.test(out) ? 'png' : 'jpeg')
  const fitted = await fit(cover.raster, await engines.image(), {
    format,
    size,
    maxBytes: pack.weight,
    anchor,
  })
  if ('refused' in fitted)
    return { print: '', status: 'rejected', notes: [`livecover: ${sayRefusal(fitted)}`] }
  put(out, fitted.bytes, force)
  const made = `${printable(basename(out))}: ${size.width}×${size.height}, ${fitted.bytes.length} bytes.`
  const message = [made, ...costs(cover, cutOf(cover, size, anchor), size)].join(' ')
  return { print: '', status: 'ready', notes: [message] }
}

const middle: Point = { x: 0.5, y: 0.5 }

function costs(
  from: { width: number; height: number },
  cut: { width: number; height: number },
  to: { width: number },
): string[] {
  const lost = 1 - (cut.width * cut.height) / (from.width * from.height)
  const growth = to.width / cut.width
  return [
    ...(lost > 0.01
      ? [`Another ratio: ${percent(lost)} of the picture was cut off at the edges.`]
      : []),
    ...(growth > 1.05
      ? [
          `It was enlarged ${growth.toFixed(1)} times and will look soft; better start from a larger original.`,
        ]
      : []),
  ]
}

const sayRefusal = ({ measured, limit }: FitRefusal): string =>
  `Even so the file has ${measured} bytes, ${limit} are allowed. Write a .jpg instead.`
