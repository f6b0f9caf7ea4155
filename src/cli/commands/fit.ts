import { basename } from 'node:path'
import { anchorOf } from '../../analyzers/anchor-of'
import { observe } from '../../analyzers/observe'
import type { Engines } from '../../core/engines'
import { sameRatio, type Point } from '../../core/geometry'
import type { Locale, Translated } from '../../core/locale'
import type { Pack } from '../../core/pack'
import { percent } from '../../core/rounding'
import type { FitRefusal } from '../../core/upload-file'
import { cutOf, fit, uploadFormat, uploadSize } from '../../export'
import { openCover } from '../../analyzers/open-cover'
import { inLocale } from '../../report'
import type { FitOptions } from '../options'
import { printable } from '../print/printable'
import { readInput } from '../files/read'
import { packOf } from '../../packs'
import type { Input } from '../files/files'
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
    const bytes = await readInput(input)
    return await fitFile(input, bytes, engines, options, packOf(options.pack))
  } catch (error) {
    return fitless(error, input, options.lang)
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
  { out, force, lang }: FitOptions,
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
    return { print: '', status: 'rejected', notes: [`livecover: ${words[lang].refused(fitted)}`] }
  put(out, fitted.bytes, force)
  const made = words[lang].made(
    printable(basename(out)),
    `${size.width}×${size.height}`,
    fitted.bytes.length,
  )
  const told = [made, ...costs(cover, cutOf(cover, size, anchor), size, lang)]
  const message = told.join(lang === 'zh' ? '' : ' ')
  return { print: '', status: 'ready', notes: [message] }
}

const middle: Point = { x: 0.5, y: 0.5 }

function costs(
  from: { width: number; height: number },
  cut: { width: number; height: number },
  to: { width: number },
  locale: Locale,
): string[] {
  const say = words[locale]
  const lost = 1 - (cut.width * cut.height) / (from.width * from.height)
  const growth = to.width / cut.width
  return [
    ...(lost > 0.01 ? [say.cut(inLocale(percent(lost), locale))] : []),
    ...(growth > 1.05 ? [say.enlarged(growth.toFixed(1))] : []),
  ]
}

const words: Translated<{
  made: (file: string, size: string, bytes: number) => string
  cut: (share: string) => string
  enlarged: (times: string) => string
  refused: (refusal: FitRefusal) => string
}> = {
  zh: {
    made: (file, size, bytes) => `${file}：${size}，${bytes} 字节。`,
    cut: (share) => `比例不同，边上裁掉了画面的 ${share}。`,
    enlarged: (times) => `画面放大了 ${times} 倍，会不够清晰，最好换一张更大的原图。`,
    refused: ({ measured, limit }) =>
      `处理后仍有 ${measured} 字节，最多 ${limit} 字节。请改写成 .jpg。`,
  },
  en: {
    made: (file, size, bytes) => `${file}: ${size}, ${bytes} bytes.`,
    cut: (share) => `Another ratio: ${share} of the picture was cut off at the edges.`,
    enlarged: (times) =>
      `It was enlarged ${times} times and will look soft; better start from a larger original.`,
    refused: ({ measured, limit }) =>
      `Even so the file has ${measured} bytes, ${limit} are allowed. Write a .jpg instead.`,
  },
}
