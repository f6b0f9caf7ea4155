import { explainText } from '../commands/explain'
import { BadUsage } from '../errors'
import type { ExplainOptions } from '../options'
import { packOf } from '../../packs'
import { explain as explained } from '../../packs/rejections'
import { print } from '../print/output'
import { usage } from '../usage'
import { packOr, langOf } from '../values'
import { lang, pack } from './common'
import { command } from './entry'

export const explain = command({
  name: 'explain',
  takes: { zh: '<理由>', en: '"TEXT"' },
  about: {
    zh: '平台的驳回理由说的是哪条规则',
    en: 'tell which rules a refusal of the platform is about',
  },
  options: {
    pack,
    lang,
    json: { type: 'boolean', says: { zh: '写成 JSON', en: 'as JSON' } },
  },
  examples: [
    {
      line: 'livecover explain "Too many words"',
      says: { zh: '看这句话说的是哪条规则', en: 'which rules that is about' },
    },
    {
      line: 'livecover explain 图片不合规 --json',
      says: { zh: '说得太笼统时，给出最接近的三条', en: 'a vague one: the nearest three' },
    },
  ],
  more: {
    zh: '懂中、英、俄、西、葡、法、韩七种语言的理由。',
    en: 'Refusals in zh, en, ru, es, pt, fr and ko are understood.',
  },
  understand({ values, positionals, lang: spoken }): ExplainOptions {
    const lang = langOf(values.lang, spoken)
    const text = positionals.join(' ').trim()
    if (!text) throw new BadUsage(usage[lang].explain, 'explain')
    return {
      text,
      pack: packOr(values.pack),
      named: values.pack,
      lang,
      json: values.json ?? false,
    }
  },
  run({ text, pack: id, named, lang, json }) {
    const pack = packOf(id)
    print(
      json ? `${JSON.stringify(explained(text, pack))}\n` : explainText(text, pack, lang, named),
    )
    return 0
  },
})
