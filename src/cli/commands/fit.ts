import { basename, resolve } from 'node:path'
import { anchorOf } from '../../analyzers/anchor-of'
import { observe } from '../../analyzers/observe'
import type { Engines } from '../../core/engines'
import { sameRatio, type Point } from '../../core/geometry'
import type { Pack } from '../../core/pack'
import { percent } from '../../core/rounding'
import type { FitRefusal } from '../../core/upload-file'
import { cutOf, fit } from '../../export'
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
export async function fitFile(
  { file, out }: FitOptions,
  engines: Engines,
  { size, weight: maxBytes }: Pack,
) {
  if (resolve(file) === resolve(out))
    throw new BadUsage('The output would overwrite the picture itself. Give another name.')
  const cover = await openCover(
    { name: basename(file), bytes: await readPicture(file), origin: 'file' },
    engines,
  )
  const anchor = sameRatio(cover, size)
    ? middle
    : ((await anchorOf(observe(cover, engines).see)) ?? middle)
  const format = /\.png$/i.test(out) ? 'png' : 'jpeg'
  const fitted = await fit(cover.raster, await engines.image(), { format, size, maxBytes, anchor })
  if ('refused' in fitted) return { written: false, message: sayRefusal(fitted) }
  writeWhole(out, fitted.bytes)
  const made = `${printable(basename(out))}: ${size.width}×${size.height}, ${fitted.bytes.length} bytes.`
  return {
    written: true,
    message: [made, ...costs(cover, cutOf(cover, size, anchor), size)].join(' '),
  }
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
