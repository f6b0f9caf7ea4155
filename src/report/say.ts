import type { Clause, Pack } from '../core/pack'
import type { Verdict } from '../core/report'
import type { Sentences } from '../core/rule'
import type { Locale, Translated } from '../core/locale'
import { inLocale } from './number'

/** A verdict in words. `fix` and `why` are missing where there is nothing to do or to explain. */
export interface Said {
  /** Of a finding its problem, of a question what it asks; else the rule's name. */
  title: string
  message: string
  fix?: string
  why?: string
  source: string
}

/**
 * Puts a verdict into words. Throws when the pack has no such rule: report and pack don't belong
 * together.
 */
export function say(verdict: Verdict, pack: Pack, locale: Locale): Said {
  const clause = clauseOf(verdict, pack)
  const words = clause.rule.sentences[locale]
  const head = { title: calledBy(verdict, words, locale), source: clause.source }
  const tell = (sentence: string) => inLocale(sentence, locale)
  if (verdict.why) {
    const why = unseen[locale][verdict.why.reason]
    return {
      ...head,
      message: why,
      why:
        verdict.why.detail && verdict.why.reason === 'bug' ? `${why} ${verdict.why.detail}` : why,
    }
  }
  if (verdict.askedBy) {
    const asker = clauseOf({ rule: verdict.askedBy }, pack).rule.sentences[locale].title
    return { ...head, message: askedOnce[locale](asker) }
  }
  switch (verdict.outcome) {
    case 'pass':
      return { ...head, message: tell(words.pass(verdict.facts)) }
    case 'fail':
      return {
        ...head,
        message: tell(words.fail(verdict.facts)),
        fix: tell(words.fix(verdict.facts)),
      }
    case 'incomplete':
      return {
        ...head,
        message: tell(words.unsure(verdict.facts)),
        why: tell(words.unsure(verdict.facts)),
      }
    case 'inapplicable':
      return { ...head, message: tell(words.inapplicable?.(verdict.facts) ?? inapplicable[locale]) }
  }
}

/** A finding is called by its problem, a question asks for it, and everything else has the rule's name. */
function calledBy(
  { outcome, facts, why, askedBy }: Verdict,
  { title, problem, question }: Sentences<object>,
  locale: Locale,
): string {
  if (why || askedBy) return title
  if (outcome === 'fail') return problem(facts)
  if (outcome !== 'incomplete') return title
  return question?.(facts) ?? problem(facts) + (locale === 'zh' ? '？' : '?')
}

/** What a rule is called; of a rule that the pack does not have, its id. */
export const titleOf = (rule: string, pack: Pack, locale: Locale): string =>
  pack.clauses.find((it) => it.rule.id === rule)?.rule.sentences[locale].title ?? rule

export function clauseOf({ rule }: Pick<Verdict, 'rule'>, pack: Pack): Clause {
  const clause = pack.clauses.find((it) => it.rule.id === rule)
  if (!clause) throw new Error(`Pack ${pack.id} has no rule ${rule}`)
  return clause
}

const inapplicable: Translated<string> = {
  zh: '不适用于这张封面。',
  en: 'Does not apply to this cover.',
}

const askedOnce: Translated<(asker: string) => string> = {
  zh: (asker) => `看不清的文字已在“${asker}”里问过一次。`,
  en: (asker) => `What can’t be read is asked once, under “${asker}”.`,
}

const unseen: Translated<Record<NonNullable<Verdict['why']>['reason'], string>> = {
  zh: {
    'not-built': '尚未检查：LiveCover 还不会看这一项，请确认。',
    'engine-unavailable': '未检查：识别引擎无法启动，请确认或重试。',
    'out-of-memory': '未检查：内存不足。请关闭其他程序或页面后重试。',
    cancelled: '未检查：已取消。',
    uncovered: '文字移开后露出的画面还没有读，正在重新读取。',
    'too-much': '未检查：图片里这类内容多得超出任何封面，请确认。',
    bug: '未检查：LiveCover 内部出错，其他规则不受影响。',
  },
  en: {
    'not-built': 'Not looked at yet: LiveCover can’t see this so far; please check it by eye.',
    'engine-unavailable':
      'Not checked: the recognition engine could not start. Check it by eye or try again.',
    'out-of-memory': 'Not checked: out of memory. Close other programs or tabs and try again.',
    cancelled: 'Not checked: cancelled.',
    uncovered: 'A text was moved off a picture; what it uncovered has yet to be read.',
    'too-much':
      'Not checked: there is more of this in the picture than in any cover. Check it by eye.',
    bug: 'Not checked: something went wrong inside LiveCover; the other rules are not affected.',
  },
}

/** What a pack is called; your own with what tells it from another of its title. */
export const packName = (
  { id, version, hash, title }: Pick<Pack, 'id' | 'version' | 'hash' | 'title'>,
  locale: Locale,
): string => (hash === undefined ? title[locale] : `${title[locale]} · ${id} ${version} · ${hash}`)
