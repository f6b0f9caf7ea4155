import { runFit } from '../commands/run-look'
import { BadUsage } from '../errors'
import type { FitOptions } from '../options'
import { packs } from '../../packs'
import { usage } from '../usage'
import { langOf, packOr } from '../values'
import { force, lang, pack } from './common'
import { command } from './entry'

const [{ size: { width, height }, weight }] = packs // prettier-ignore

export const fit = command({
  name: 'fit',
  takes: { zh: '<文件> -o 输出.jpg', en: '<file> -o OUT.jpg' },
  about: {
    zh: '按规则包的尺寸和大小写出文件，没有元数据',
    en: 'write a file of the pack’s size and weight, without metadata',
  },
  options: {
    out: {
      type: 'string',
      short: 'o',
      takes: 'OUT.jpg|OUT.png',
      says: { zh: '写到哪里', en: 'where to write it' },
    },
    pack,
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
  more: {
    zh: `默认的规则包要 ${width}×${height}，不超过 ${weight / 1e6} MB；用 --pack 就按那个规则包。比例不同的图片会裁边：先留住人脸，再留住主体，并说明裁掉了哪里、裁掉了哪些文字。图上的内容不检查，请接着用 livecover check。`,
    en: `The pack that holds by default asks for ${width}×${height}, ≤ ${weight / 1e6} MB; with --pack it is that pack’s. A picture of another ratio loses its edges: faces are kept first, then the subject, and it is told where and which words were cut. What is on the picture is not judged: go on with livecover check.`,
  },
  understand({ values, positionals, lang: spoken }): FitOptions {
    const lang = langOf(values.lang, spoken)
    const { out, force } = values
    if (positionals.length !== 1 || !out) throw new BadUsage(usage[lang].fit, 'fit')
    if (!/\.(jpe?g|png)$/i.test(out)) throw new BadUsage(usage[lang].fitEnding, 'fit')
    return {
      file: positionals[0],
      out,
      pack: packOr(values.pack),
      named: values.pack,
      lang,
      force,
    }
  },
  run: runFit,
})
