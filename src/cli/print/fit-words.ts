import type { Size } from '../../core/geometry'
import type { Locale, Translated } from '../../core/locale'
import { few } from '../../core/plural'
import { percent } from '../../core/rounding'
import type { FitRefusal } from '../../core/upload-file'
import type { CutWords } from '../../library/cut-words'
import type { Cost } from '../../library/one-cover'
import { inLocale } from '../../report'
import { printable } from './printable'

/** A cut of less is a matter of rounding. */
export const worthTelling = 0.01

/** What it cost the picture, a sentence each. */
export function costs(
  { cutOff, kept, enlarged }: Cost,
  of: Size,
  lost: CutWords,
  locale: Locale,
): string[] {
  const say = fitWords[locale]
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
    ...(lost.words.length > 0 ? [say.lost(few[locale](lost.words.map((it) => `“${printable(it)}”`)))] : []), // prettier-ignore
    ...(lost.unread ? [say.unread] : []),
    ...(enlarged > 1.05 ? [say.enlarged(enlarged.toFixed(1))] : []),
  ]
}

type Edge = 'left' | 'right' | 'top' | 'bottom'

/** What `fit` says. */
export const fitWords: Translated<{
  made: (file: string, size: string, bytes: number) => string
  edges: Record<Edge, string>
  edge: (name: string, share: string) => string
  cut: (share: string, edges: readonly string[]) => string
  lost: (words: string) => string
  unread: string
  next: (command: string) => string
  enlarged: (times: string) => string
  refused: (refusal: FitRefusal) => string
}> = {
  zh: {
    made: (file, size, bytes) => `${file}：${size}，${bytes} 字节。`,
    edges: { left: '左边', right: '右边', top: '上边', bottom: '下边' },
    edge: (name, share) => `${name} ${share}`,
    cut: (share, edges) => `比例不同，裁掉了画面的 ${share}：${edges.join('，')}。`,
    unread: '有文字没能读出，请看一下裁掉的部分。',
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
    unread: 'Not all text could be read: look at what was cut off.',
    lost: (words) => `Words were cut: ${words}.`,
    next: (command) =>
      `Only size, format and weight were made to fit; what is on it was not judged. Go on with: ${command}`,
    enlarged: (times) =>
      `It was enlarged ${times} times and will look soft; better start from a larger original.`,
    refused: ({ measured, limit }) =>
      `Even so the file has ${measured} bytes, ${limit} are allowed. Write a .jpg instead.`,
  },
}
