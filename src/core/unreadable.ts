import type { Locale, Translated } from './locale'

export type UnreadableReason =
  | 'empty'
  | 'not-a-picture'
  | 'unsupported-format'
  | 'too-heavy'
  | 'too-large'
  | 'too-many-scans'
  | 'truncated'
  | 'damaged'
  | 'print-colours'
  | 'animated'

/**
 * The picture can't be decoded. `reason` and `detail` (a size, a format) are for programs, the
 * message is English.
 */
export class UnreadableImage extends Error {
  override name = 'UnreadableImage'
  constructor(
    readonly reason: UnreadableReason,
    readonly detail = '',
  ) {
    super(words.en[reason](detail))
  }
}

/** Why a picture could not be opened, and what to do, in one sentence. */
export const sayUnreadable = (
  { reason, detail }: Pick<UnreadableImage, 'reason' | 'detail'>,
  locale: Locale,
): string => words[locale][reason](detail)

const words: Translated<Record<UnreadableReason, (detail: string) => string>> = {
  zh: {
    'too-heavy': (size) => `文件太大（${size}），无法检查。`,
    empty: () => '文件是空的（0 字节），请重新导出。',
    'not-a-picture': () => '这不是图片文件，请使用 JPG 或 PNG。',
    'unsupported-format': (format) => `不支持 ${format} 格式，请另存为 JPG 或 PNG。`,
    'too-large': (size) =>
      `图片太大（${size} 像素），请缩小到每边 16384 像素、总计 6400 万像素以内。`,
    'too-many-scans': (count) => `这个 JPG 分 ${count} 遍存储，解码要花几分钟，请重新导出。`,
    truncated: () => '图片不完整（文件被截断），请重新导出或重新下载。',
    damaged: () => '图片已损坏，无法解码，请重新导出。',
    'print-colours': () => '图片使用印刷色（CMYK），请另存为 RGB 的 JPG 或 PNG。',
    animated: () => '这是动图，请使用静态的 JPG 或 PNG。',
  },
  en: {
    'too-heavy': (size) => `The file is too large to be checked (${size}).`,
    empty: () => 'The file is empty (0 bytes). Export it again.',
    'not-a-picture': () => 'This is not a picture. Use a JPG or PNG.',
    'unsupported-format': (format) =>
      `The format ${format} is not supported. Save the picture as JPG or PNG.`,
    'too-large': (size) =>
      `The picture is too large (${size} px). Keep it within 16,384 px a side and 64 megapixels.`,
    'too-many-scans': (count) =>
      `The JPEG is stored in ${count} passes, which would take minutes to decode. Export it again.`,
    truncated: () =>
      'The picture is incomplete (the file is cut off). Export or download it again.',
    damaged: () => 'The picture is damaged and can’t be decoded. Export it again.',
    'print-colours': () => 'The picture uses print colours (CMYK). Save it as an RGB JPG or PNG.',
    animated: () => 'The picture is animated. Use a still JPG or PNG.',
  },
}
