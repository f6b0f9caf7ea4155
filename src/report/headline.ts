import { headline as decide } from '../core/headline'
import { plural } from '../core/plural'
import type { Headline, Report, Verdict } from '../core/report'
import type { Locale, Translated } from '../core/locale'

export const headlines: Translated<Record<Headline, string>> = {
  zh: { ready: '可以上传', rejected: '会被驳回', incomplete: '待你确认' },
  en: { ready: 'Ready to upload', rejected: 'Would be rejected', incomplete: 'For you to look at' },
}

export interface HeadlineSaid {
  headline: Headline
  words: string
}

/**
 * The headline in a sentence. Only what the platform refuses decides it, but a cover that will be
 * taken and still loses by something is not called ready without a word about that – nor one that
 * is ready only because a person ignored something.
 */
export function sayHeadline(
  report: Report,
  locale: Locale,
  ignored: readonly Verdict[] = [],
): HeadlineSaid {
  const open = report.verdicts.filter((it) => !ignored.includes(it))
  const headline = ignored.length ? decide(open) : report.headline
  const t = but[locale]
  const count = (outcome: Verdict['outcome']) => open.filter((it) => it.outcome === outcome).length
  const trusted = ignored.filter(({ level }) => level === 'reject').length
  if (headline === 'incomplete') return { headline, words: asks(open, locale) }
  const more =
    headline !== 'ready'
      ? ''
      : trusted
        ? t.trusted(trusted)
        : count('fail')
          ? t.weaker(count('fail'))
          : count('incomplete')
            ? t.unsure(count('incomplete'))
            : ''
  return { headline, words: headlines[locale][headline] + more }
}

/** How many things there are to look at; where there are none, what could not be checked. */
function asks(open: readonly Verdict[], locale: Locale): string {
  const asked = open.filter(({ level, outcome }) => level === 'reject' && outcome === 'incomplete')
  const seen = asked.filter(({ why }) => !why)
  return seen.length ? but[locale].look(seen.length) : but[locale].unseen(asked.length)
}

const but: Translated<
  Record<'look' | 'unseen' | 'trusted' | 'weaker' | 'unsure', (count: number) => string>
> = {
  zh: {
    look: (count) => `有 ${count} 处请你确认`,
    unseen: (count) => `有 ${count} 项没能检查`,
    trusted: (count) => `，前提是已忽略的 ${count} 项确实没有问题`,
    weaker: (count) => `，但有 ${count} 项会削弱效果`,
    unsure: (count) => `，但有 ${count} 项待确认`,
  },
  en: {
    look: (count) => `${plural(count, 'thing')} for you to look at`,
    unseen: (count) => `${plural(count, 'thing')} could not be checked`,
    trusted: (count) =>
      `, if ${count === 1 ? 'the finding' : `the ${count} findings`} you ignored can be ignored`,
    weaker: (count) => ` – ${plural(count, 'thing')} would weaken it`,
    unsure: (count) => ` – ${plural(count, 'thing')} to look at`,
  },
}
