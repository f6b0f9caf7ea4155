import type { Locale, Translated } from '../../core/locale'
import { few, plural } from '../../core/plural'
import type { LeftOut } from '../files/files'
import { printable } from './printable'

/** What of a folder was not looked at, in a sentence. */
export function sayLeftOut(left: LeftOut, locale: Locale): string {
  const { drawn, folders, endings, others } = left
  const say = words[locale]
  const parts = [
    ...(drawn > 0 ? [say.drawn(drawn)] : []),
    ...(others > 0 ? [say.others(others, endings.join(', '))] : []),
    ...(folders > 0 ? [say.folders(folders)] : []),
  ]
  return say.leftOut(printable(left.folder), parts.join(say.and))
}

/** What of a history was not understood, in a sentence. */
export const sayHistoryLeftOut = (folder: string, count: number, locale: Locale): string =>
  words[locale].history(printable(folder), count)

/** Which files a list of titles says nothing of, in a sentence; the first few by name. */
export const sayUntitled = (list: string, files: readonly string[], locale: Locale): string =>
  words[locale].untitled(printable(list), few[locale](files.map(printable)))

/** That no title was held against any cover, in a sentence. */
export const sayNoTitle = (locale: Locale): string => words[locale].noTitle

const words: Translated<{
  noTitle: string
  and: string
  drawn: (count: number) => string
  others: (count: number, endings: string) => string
  folders: (count: number) => string
  leftOut: (folder: string, what: string) => string
  history: (folder: string, count: number) => string
  untitled: (list: string, named: string) => string
}> = {
  zh: {
    noTitle: '没有和直播标题对照。要对照请加 --title 标题，或 --titles 文件。',
    and: '、',
    drawn: (count) => `LiveCover 画的图片 ${count} 张`,
    others: (count, endings) => `不是图片的文件 ${count} 个${endings && `（${endings}）`}`,
    folders: (count) => `文件夹 ${count} 个（要一起检查请加 --recursive）`,
    leftOut: (folder, what) => `${folder}：没有检查 ${what}。`,
    history: (folder, count) =>
      `${folder}：有 ${count} 个历史文件无法读懂，其中的封面按没有用过处理。`,
    untitled: (list, named) => `${list}：没有 ${named} 的标题，标题匹配不作判断。`,
  },
  en: {
    noTitle: 'Not held against the title of a live: give --title TEXT or --titles FILE.',
    and: ', ',
    drawn: (count) => (count === 1 ? '1 picture that LiveCover drew' : `${count} pictures that LiveCover drew`), // prettier-ignore
    others: (count, endings) =>
      `${count === 1 ? '1 file that is no picture' : `${count} files that are no pictures`}${endings && ` (${endings})`}`,
    folders: (count) => `${plural(count, 'folder')} (--recursive looks into them, too)`,
    leftOut: (folder, what) => `${folder}: not looked at: ${what}.`,
    history: (folder, count) =>
      `${folder}: ${count} of its files can't be understood; the covers in them count as never used.`,
    untitled: (list, named) =>
      `${list}: no title for ${named}; the title match is left open there.`,
  },
}
