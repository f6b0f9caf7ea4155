import { basename } from 'node:path'
import type { Engines } from '../../core/engines'
import type { Size } from '../../core/geometry'
import type { Locale, Translated } from '../../core/locale'
import type { Pack } from '../../core/pack'
import { few } from '../../core/plural'
import { percent } from '../../core/rounding'
import type { FitRefusal } from '../../core/upload-file'
import { openCover } from '../../analyzers/open-cover'
import { wordsCut } from '../../library/cut-words'
import { fitted, type Cost } from '../../library/one-cover'
import { inLocale } from '../../report'
import type { FitOptions } from '../options'
import { printable } from '../print/printable'
import { packTyped, typed } from '../print/typed'
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
  { out, force, lang, named }: FitOptions,
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
  const lost = fit.cutOff > worthTelling ? await wordsCut(cover, fit.kept, engines) : []
  const told = [made, ...costs(fit, cover, lost, lang)].join(lang === 'zh' ? '' : ' ')
  const next = words[lang].next(`livecover check ${typed(out)}${packTyped(named)}`)
  return { print: '', status: 'ready', notes: [told, next] }
}

/** A cut of less is a matter of rounding. */
const worthTelling = 0.01

function costs(
  { cutOff, kept, enlarged }: Cost,
  of: Size,
  lost: readonly string[] | undefined,
  locale: Locale,
): string[] {
  const say = words[locale]
  const shown = (share: number) => inLocale(percent(share), locale)
  const edges: [Edge, number][] = [
    ['left', kept.x / of.width],
    ['right', 1 - (kept.x + kept.width) / of.width],
    ['top', kept.y / of.height],
    ['bottom', 1 - (kept.y + kept.height) / of.height],
  ]
  const at = edges
    .filter(([, share]) => share > 0.001)
    .map(([edge, share]) => say.edge(say.edges[edge], shown(share)))
  return [
    ...(cutOff > worthTelling ? [say.cut(shown(cutOff), at)] : []),
    ...(lost && lost.length > 0 ? [say.lost(few[locale](lost.map((it) => `“${printable(it)}”`)))] : []), // prettier-ignore
    ...(enlarged > 1.05 ? [say.enlarged(enlarged.toFixed(1))] : []),
  ]
}

type Edge = 'left' | 'right' | 'top' | 'bottom'

const words: Translated<{
  made: (file: string, size: string, bytes: number) => string
  edges: Record<Edge, string>
  edge: (name: string, share: string) => string
  cut: (share: string, edges: readonly string[]) => string
  lost: (words: string) => string
  next: (command: string) => string
  enlarged: (times: string) => string
  refused: (refusal: FitRefusal) => string
}> = {
  zh: {
    made: (file, size, bytes) => `${file}：${size}，${bytes} 字节。`,
    edges: { left: '左边', right: '右边', top: '上边', bottom: '下边' },
    edge: (name, share) => `${name} ${share}`,
    cut: (share, edges) => `比例不同，裁掉了画面的 ${share}：${edges.join('，')}。`,
    lost: (words) => `被裁到的文字：${words}。`,
    next: (command) => `只改了尺寸、格式和大小，图上的内容没有检查。接着检查：${command}`,
    enlarged: (times) => `画面放大了 ${times} 倍，会不够清晰，最好换一张更大的原图。`,
    refused: ({ measured, limit }) =>
      `处理后仍有 ${measured} 字节，最多 ${limit} 字节。请改写成 .jpg。`,
  },
  en: {
    made: (file, size, bytes) => `${file}: ${size}, ${bytes} bytes.`,
    edges: { left: 'left', right: 'right', top: 'top', bottom: 'bottom' },
    edge: (name, share) => `${share} at the ${name}`,
    cut: (share, edges) =>
      `Another ratio: ${share} of the picture was cut off, ${edges.join(' and ')}.`,
    lost: (words) => `Words were cut: ${words}.`,
    next: (command) =>
      `Only size, format and weight were made to fit; what is on it was not judged. Go on with: ${command}`,
    enlarged: (times) =>
      `It was enlarged ${times} times and will look soft; better start from a larger original.`,
    refused: ({ measured, limit }) =>
      `Even so the file has ${measured} bytes, ${limit} are allowed. Write a .jpg instead.`,
  },
}
