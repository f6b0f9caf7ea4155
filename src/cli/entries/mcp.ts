import { statSync } from 'node:fs'
import type { Locale } from '../../core/locale'
import { BadUsage } from '../errors'
import type { Exit } from '../print/exit'
import { printable } from '../print/printable'
import { langOf } from '../values'
import { usage } from '../usage'
import { lang } from './common'
import { command } from './entry'

type Serve = (folders: readonly string[], version: string) => Promise<void>

export const mcp = command({
  name: 'mcp',
  takes: { zh: '<文件夹…>', en: '<folder…>' },
  about: {
    zh: '给 AI 助手用的服务（MCP，走标准输入输出）',
    en: 'a server for assistants over stdio (MCP)',
  },
  options: { lang },
  examples: [
    {
      line: 'livecover mcp covers/',
      says: { zh: '助手只能读写这个文件夹', en: 'an assistant may use this folder alone' },
    },
    {
      line: 'livecover mcp covers/ drafts/',
      says: { zh: '两个文件夹', en: 'two folders' },
    },
  ],
  more: {
    zh: '怎么告诉助手，见安装包里的 docs/assistants.md。',
    en: 'How an assistant is told of it: docs/assistants.md in the package.',
  },
  understand({ values, positionals, lang: spoken }): { folders: string[]; lang: Locale } {
    const lang = langOf(values.lang, spoken)
    if (positionals.length === 0) throw new BadUsage(usage[lang].mcp, 'mcp')
    return { folders: positionals, lang }
  },
  // A file of its own, so that no other command waits for it to be read.
  async run({ folders, lang }, script): Promise<Exit> {
    for (const folder of folders)
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new BadUsage(usage[lang].noFolder(printable(folder)), 'mcp')
    const file = new URL('./mcp.js', script).href
    const { serve } = (await import(file)) as { serve: Serve }
    await serve(folders, process.env.LIVECOVER_VERSION ?? 'development')
    return 0
  },
})
