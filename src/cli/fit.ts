import { basename } from 'node:path'
import { observe } from '../analyzers/observe'
import type { Cover } from '../core/cover'
import { Unseen } from '../core/analyzer'
import type { Engines } from '../core/engines'
import { sameRatio, type Point } from '../core/geometry'
import type { Pack } from '../core/pack'
import { cutOf, fit, type Refusal } from '../export'
import { openCover } from '../analyzers/open-cover'
import { packById } from '../packs'
import type { FitOptions } from './args'
import type { Outcome } from './duty'
import { pathOf, type Input } from './files'
import { fitless } from './lines'
import { put } from './outputs'
import { printable } from './printable'
import { readPicture } from './read'

/** Fits one file; whatever goes wrong with it is an outcome. */
export async function fitOutcome(
  input: Input,
  engines: Engines,
  options: FitOptions,
): Promise<Outcome> {
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
  { size, weight }: Pack,
): Promise<Outcome> {
  const cover = await openCover({ name: basename(file), bytes, origin: 'file' }, engines)
  const focus = sameRatio(cover, size) ? middle : await focusOf(cover, engines)
  const format = /\.png$/i.test(out) ? 'png' : 'jpeg'
  const fitted = await fit(cover.raster, await engines.image(), { format, size, weight, focus })
  if ('refused' in fitted)
    return { print: '', status: 'rejected', notes: [`livecover: ${sayRefusal(fitted)}`] }
  put(out, fitted.bytes, force)
  const made = `${printable(basename(out))}: ${size.width}×${size.height}, ${fitted.bytes.length} bytes.`
  const message = [made, ...costs(cover, cutOf(cover, size, focus), size)].join(' ')
  return { print: '', status: 'ready', notes: [message] }
}

const middle: Point = { x: 0.5, y: 0.5 }

/** What must not be cut off: the largest face, else the subject. */
async function focusOf(cover: Cover, engines: Engines): Promise<Point> {
  const { see } = observe(cover, engines)
  const none = (error: unknown) => {
    if (error instanceof Unseen) return null
    throw error
  }
  const [face] = (await see('faces').catch(none)) ?? []
  if (face) {
    const { x, y, width, height } = face.box
    return { x: (x + width / 2) / cover.width, y: (y + height / 2) / cover.height }
  }
  return (await see('subject').catch(none))?.centroid ?? middle
}

function costs(
  from: { width: number; height: number },
  cut: { width: number; height: number },
  to: { width: number },
): string[] {
  const lost = 1 - (cut.width * cut.height) / (from.width * from.height)
  const growth = to.width / cut.width
  return [
    ...(lost > 0.01
      ? [`Another ratio: ${Math.round(lost * 100)} % of the picture was cut off at the edges.`]
      : []),
    ...(growth > 1.05
      ? [
          `It was enlarged ${growth.toFixed(1)} times and will look soft; better start from a larger original.`,
        ]
      : []),
  ]
}

const sayRefusal = ({ measured, limit }: Refusal): string =>
  `Even so the file has ${measured} bytes, ${limit} are allowed. Write a .jpg instead.`
