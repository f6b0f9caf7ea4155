import { basename } from 'node:path'
import type { Engines } from '../../core/engines'
import type { Locale, Translated } from '../../core/locale'
import type { Pack } from '../../core/pack'
import { percent } from '../../core/rounding'
import type { FitRefusal } from '../../core/upload-file'
import { openCover } from '../../analyzers/open-cover'
import { fitted, type Cost } from '../../library/one-cover'
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
  const fit = await fitted(cover, pack, /\.png$/i.test(out) ? 'png' : 'jpeg', engines)
  if ('refused' in fit)
    return { print: '', status: 'rejected', notes: [`livecover: ${words[lang].refused(fit)}`] }
  put(out, fit.bytes, force)
  const made = words[lang].made(
    printable(basename(out)),
    `${fit.width}×${fit.height}`,
    fit.bytes.length,
  )
  const message = [made, ...costs(fit, lang)].join(lang === 'zh' ? '' : ' ')
  return { print: '', status: 'ready', notes: [message] }
}

function costs({ cutOff, enlarged }: Cost, locale: Locale): string[] {
  const say = words[locale]
  return [
    ...(cutOff > 0.01 ? [say.cut(inLocale(percent(cutOff), locale))] : []),
    ...(enlarged > 1.05 ? [say.enlarged(enlarged.toFixed(1))] : []),
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
