import { basename, resolve } from 'node:path'
import { observe } from '../../analyzers/observe'
import type { Cover } from '../../core/cover'
import { Unseen } from '../../core/unseen'
import type { Engines } from '../../core/engines'
import { sameRatio, type Point } from '../../core/geometry'
import type { Pack } from '../../core/pack'
import { cutOf, fit, type Refusal } from '../../export'
import { openCover } from '../../analyzers/open-cover'
import type { FitOptions } from '../args'
import { BadUsage } from '../errors'
import { printable } from '../print/printable'
import { readPicture } from '../files/read'
import { writeWhole } from '../files/write'

/**
 * Writes a file that the platform takes, whatever it takes, and says what that cost the picture.
 * Throws `BadUsage`, `CannotWrite` and `UnreadableImage`.
 */
export async function fitFile({ file, out }: FitOptions, engines: Engines, { size, weight }: Pack) {
  if (resolve(file) === resolve(out))
    throw new BadUsage('The output would overwrite the picture itself. Give another name.')
  const cover = await openCover(
    { name: basename(file), bytes: await readPicture(file), origin: 'file' },
    engines,
  )
  const focus = sameRatio(cover, size) ? middle : await focusOf(cover, engines)
  const format = /\.png$/i.test(out) ? 'png' : 'jpeg'
  const fitted = await fit(cover.raster, await engines.image(), { format, size, weight, focus })
  if ('refused' in fitted) return { written: false, message: sayRefusal(fitted) }
  writeWhole(out, fitted.bytes)
  const made = `${printable(basename(out))}: ${size.width}×${size.height}, ${fitted.bytes.length} bytes.`
  return {
    written: true,
    message: [made, ...costs(cover, cutOf(cover, size, focus), size)].join(' '),
  }
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
