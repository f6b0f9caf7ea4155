import { headline as decide } from '../core/headline'
import { plural } from '../core/plural'
import type { Headline, Report, Verdict } from '../core/report'
import type { Locale, Translated } from '../core/locale'

export const headlines: Translated<Record<Headline, string>> = {
  zh: { ready: '可以上传', rejected: '会被拒绝', incomplete: '需要人工确认' },
  en: { ready: 'Ready to upload', rejected: 'Would be rejected', incomplete: 'A person must look' },
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

const but: Translated<Record<'trusted' | 'weaker' | 'unsure', (count: number) => string>> = {
  zh: {
    trusted: (count) => `，前提是已忽略的 ${count} 项确实没有问题`,
    weaker: (count) => `，但有 ${count} 项会削弱效果`,
    unsure: (count) => `，但有 ${count} 项待确认`,
  },
  en: {
    trusted: (count) =>
      `, if ${count === 1 ? 'the finding' : `the ${count} findings`} you ignored can be ignored`,
    weaker: (count) => ` – ${plural(count, 'thing')} would weaken it`,
    unsure: (count) => ` – ${plural(count, 'thing')} to look at`,
  },
}
