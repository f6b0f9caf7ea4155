import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import { explain } from '../../packs/rejections'
import { clauseOf, levelNames } from '../../report'

const words = {
  zh: {
    named: '这条理由说的是：',
    near: '这条理由太笼统，最可能是：',
    more: '看每条规则：livecover rules --lang zh',
  },
  en: {
    named: 'This refusal is about:',
    near: 'This refusal is too vague to name a rule. Most likely it is about:',
    more: 'All rules: livecover rules',
  },
} as const

/** A pasted refusal in words: each rule that it is about, with its level and what the platform asks. */
export function explainText(text: string, pack: Pack, locale: Locale): string {
  const { rules, near } = explain(text, pack)
  const say = words[locale]
  const line = (id: string) => {
    const { rule, level, source } = clauseOf({ rule: id }, pack)
    return `  ${rule.sentences[locale].title} (${id}, ${levelNames[locale][level]})${source && ` – ${source}`}`
  }
  const [head, ids] = rules.length > 0 ? [say.named, rules] : [say.near, near]
  return [head, ...ids.map(line), '', say.more, ''].join('\n')
}
