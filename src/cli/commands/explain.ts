import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import { explain } from '../../packs/rejections'
import { allRules } from '../../packs/rules'
import { clauseOf, levelNames } from '../../report'
import { packTyped } from '../print/typed'

const words = {
  zh: {
    named: '这条理由说的是：',
    near: '这条理由太笼统，最可能是：',
    absent: '这条理由说的是下面的规则，但这个规则包没有它：',
    more: (pack: string) => `看每条规则：livecover rules${pack} --lang zh`,
  },
  en: {
    named: 'This refusal is about:',
    near: 'This refusal is too vague to name a rule. Most likely it is about:',
    absent: 'This refusal is about what this pack has no rule for:',
    more: (pack: string) => `All rules: livecover rules${pack}`,
  },
} as const

/**
 * A pasted refusal in words: each rule that it is about, with its level and what the platform asks.
 * `named`: the pack as it was named on the command line, if it was.
 */
export function explainText(text: string, pack: Pack, locale: Locale, named?: string): string {
  const { rules, near, absent = [] } = explain(text, pack)
  const say = words[locale]
  const asked = packTyped(named)
  if (absent.length > 0) {
    const titles = absent.map((id) => `  ${allRules.get(id)!.sentences[locale].title} (${id})`)
    return [say.absent, ...titles, '', say.more(asked), ''].join('\n')
  }
  const line = (id: string) => {
    const { rule, level, source } = clauseOf({ rule: id }, pack)
    return `  ${rule.sentences[locale].title} (${id}, ${levelNames[locale][level]})${source && ` – ${source}`}`
  }
  const [head, ids] = rules.length > 0 ? [say.named, rules] : [say.near, near]
  return [head, ...ids.map(line), '', say.more(asked), ''].join('\n')
}
