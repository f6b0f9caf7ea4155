import type { Translated } from '../../core/locale'
import type { Unreadable } from './plain-text'

/** What is said of a file that a command works with and can't use. */
export const fileWords: Translated<{
  noPack: (given: string, ids: readonly string[], nearest?: string) => string
  packUnread: (file: string, why: Unreadable) => string
  packWrong: (file: string) => string
  outcomesUnread: (file: string, why: Unreadable) => string
}> = {
  zh: {
    noPack: (given, ids, nearest) =>
      `没有规则包“${given}”。${nearest ? `是不是 ${nearest}？` : `内置的有 ${ids.join('、')}；规则文件以 .json 结尾。`}`,
    packUnread: (file, why) => `规则文件 ${file} 读不出来：${zhWhy[why]}`,
    packWrong: (file) => `规则文件 ${file} 用不了：`,
    outcomesUnread: (file, why) => `结果文件 ${file} 读不出来：${zhWhy[why]}`,
  },
  en: {
    noPack: (given, ids, nearest) =>
      `There is no pack “${given}”. ${nearest ? `Did you mean ${nearest}?` : `There are ${ids.join(', ')}; a pack file ends in .json.`}`,
    packUnread: (file, why) => `The pack ${file} can’t be read: ${enWhy[why]}`,
    packWrong: (file) => `The pack ${file} can’t be used:`,
    outcomesUnread: (file, why) => `The outcomes ${file} can’t be read: ${enWhy[why]}`,
  },
}

const zhWhy: Record<Unreadable, string> = {
  missing: '没有这个文件。',
  folder: '这是文件夹。',
  large: '文件太大。',
  other: '没有权限，或者不是普通文件。',
}
const enWhy: Record<Unreadable, string> = {
  missing: 'there is no such file.',
  folder: 'it is a folder.',
  large: 'it is too large.',
  other: 'you may not read it, or it is no plain file.',
}
