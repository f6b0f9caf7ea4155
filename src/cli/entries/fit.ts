import { runFit } from '../commands/run-look'
import { BadUsage } from '../errors'
import type { FitOptions } from '../options'
import { usage } from '../usage'
import { langOf } from '../values'
import { force, lang } from './common'
import { command } from './entry'

export const fit = command({
  name: 'fit',
  takes: { zh: '<文件> -o 输出.jpg', en: '<file> -o OUT.jpg' },
  about: {
    zh: '写出平台收的文件：1080×1920，不超过 5 MB，没有元数据',
    en: 'write a file that the platform takes: 1080×1920, ≤ 5 MB, no metadata',
  },
  options: {
    out: {
      type: 'string',
      short: 'o',
      takes: 'OUT.jpg|OUT.png',
      says: { zh: '写到哪里', en: 'where to write it' },
    },
    lang,
    force,
  },
  examples: [
    {
      line: 'livecover fit cover.png -o upload.jpg',
      says: { zh: '写成可以上传的 JPG', en: 'a JPG to upload' },
    },
    {
      line: 'livecover fit photo.jpg -o upload.png --force',
      says: { zh: '写成 PNG，覆盖已有的文件', en: 'a PNG, over a file that lies there' },
    },
  ],
  understand({ values, positionals, lang: spoken }): FitOptions {
    const lang = langOf(values.lang, spoken)
    const { out, force } = values
    if (positionals.length !== 1 || !out) throw new BadUsage(usage[lang].fit, 'fit')
    if (!/\.(jpe?g|png)$/i.test(out)) throw new BadUsage(usage[lang].fitEnding, 'fit')
    return { file: positionals[0], out, lang, force }
  },
  run: runFit,
})
