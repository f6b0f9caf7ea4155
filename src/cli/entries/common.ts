import { packs } from '../../packs'
import type { Option } from './entry'

const ids = packs.map(({ id }) => id)

/* Options that several commands have. */

export const lang = {
  type: 'string',
  takes: 'zh|en',
  says: {
    zh: '用中文或英文（默认跟随系统）',
    en: 'the language of the answer (default: the system’s)',
  },
} as const satisfies Option

export const pack = {
  type: 'string',
  takes: 'ID|FILE',
  says: {
    zh: `平台的规则：${ids.join('、')}（默认 ${ids[0]}），或你自己的规则文件（docs/packs.md）`,
    en: `the platform’s rules: ${ids.join(', ')} (default: ${ids[0]}), or your own as a file (docs/packs.md)`,
  },
} as const satisfies Option

export const force = {
  type: 'boolean',
  says: {
    zh: '允许覆盖不是 LiveCover 画的文件',
    en: 'write over files that LiveCover did not draw',
  },
} as const satisfies Option

/** How a command finds its files. */
export const files = {
  recursive: {
    type: 'boolean',
    short: 'r',
    says: { zh: '也看文件夹里的文件夹', en: 'look into the folders of folders, too' },
  },
  'files-from': {
    type: 'string',
    takes: 'FILE',
    says: {
      zh: '从文件读取要看的文件，每行一个；- 表示从标准输入读取',
      en: 'a list of more files, one a line; - for a list on stdin',
    },
  },
} as const satisfies Record<string, Option>

/** Of what is told of files in every command that takes them. */
export const aboutFiles = {
  zh: '文件可以是 PNG、JPEG、WebP 图片，文件夹，带引号的通配符（"covers/**/*.png"），或用 - 从标准输入读取一张图片。',
  en: 'A file is a picture (PNG, JPEG, WebP), a folder, a quoted pattern ("covers/**/*.png"), or - for one picture on stdin.',
}
