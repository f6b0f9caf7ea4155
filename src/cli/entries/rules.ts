import { allRulesJson, allRulesMarkdown, rulesMarkdown } from '../commands/rules'
import type { RulesOptions } from '../options'
import { packOf } from '../../packs'
import { rulesJson } from '../../report/rules-json'
import { BadUsage } from '../errors'
import { usage } from '../usage'
import { print } from '../print/output'
import { packOr, langOf, oneOf } from '../values'
import { lang, pack } from './common'
import { command } from './entry'

export const rules = command({
  name: 'rules',
  takes: { zh: '', en: '' },
  about: { zh: '列出规则包的规则', en: 'the rulebook of a pack' },
  options: {
    all: {
      type: 'boolean',
      says: { zh: '列出规则包可以写的全部规则', en: 'every rule that a pack may name' },
    },
    pack,
    lang,
    format: {
      type: 'string',
      takes: 'markdown|json',
      says: { zh: '写成表格或 JSON', en: 'as a table or as JSON' },
    },
  },
  examples: [
    { line: 'livecover rules --lang zh', says: { zh: '中文规则表', en: 'the table in Chinese' } },
    {
      line: 'livecover rules --all',
      says: { zh: '写规则包时能用的规则', en: 'what a pack of your own may name' },
    },
    {
      line: 'livecover rules --format json > rules.json',
      says: { zh: '给程序用的规则', en: 'the rules for a program' },
    },
  ],
  understand({ values, lang: spoken }): RulesOptions {
    const lang = langOf(values.lang, spoken)
    if (values.all && values.pack !== undefined) throw new BadUsage(usage[lang].allOrPack, 'rules')
    return {
      all: values.all ?? false,
      pack: packOr(values.pack),
      lang,
      format: oneOf('format', values.format ?? 'markdown', ['markdown', 'json'], lang),
    }
  },
  run({ all, pack: id, lang, format }) {
    const json = () => (all ? allRulesJson(lang) : rulesJson(packOf(id), lang))
    const table = () => (all ? allRulesMarkdown(lang) : rulesMarkdown(packOf(id), lang))
    print(format === 'json' ? `${JSON.stringify(json(), null, 2)}\n` : table())
    return 0
  },
})
