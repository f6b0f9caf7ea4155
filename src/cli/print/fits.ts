import { clauseOf } from '../../report'
import type { Pack } from '../../core/pack'
import type { Locale, Translated } from '../../core/locale'
import { least, leastMissing, type RuleFit } from '../../packs/outcomes/calibrate'
import type { Read } from '../../packs/outcomes/line'

/** What outcomes say of each rule, for a terminal. */
export function sayFits(fits: readonly RuleFit[], pack: Pack, locale: Locale): string {
  if (fits.length === 0) return `${words[locale].nothing}\n`
  return fits.map((fit) => sayFit(fit, pack, locale)).join('\n')
}

function sayFit(fit: RuleFit, pack: Pack, locale: Locale): string {
  const w = words[locale]
  const title = clauseOf(fit, pack).rule.sentences[locale].title
  const { limit } = fit
  return [
    `${title} (${fit.rule}): ${sayFinding(fit, locale)}`,
    `  ${w.counts(fit)}`,
    ...(limit
      ? [`  ${w.interval(short(limit.interval.low), short(limit.interval.high), short(limit.ours), limit.more)}`] // prettier-ignore
      : []),
    ...(limit ? plot(limit).map((line) => `  ${line}`) : []),
    '',
  ].join('\n')
}

/** What a rule's outcomes come to, in a sentence. */
export const sayFinding = (fit: RuleFit, locale: Locale): string =>
  words[locale].finding[fit.finding](fit)

/** Columns of a plot. */
const wide = 56

/**
 * The outcomes along one line, `○` passed and `×` refused, over where the limit may lie (`=`) and
 * where ours is (`|`).
 */
function plot({ points, interval, ours }: NonNullable<RuleFit['limit']>): string[] {
  const [low, high] = endsOf(points, ours)
  const column = (value: number) =>
    Math.max(0, Math.min(wide - 1, Math.round(((value - low) / (high - low || 1)) * (wide - 1))))
  const row = () => new Array<string>(wide).fill(' ')
  const [passed, refused, scale] = [row(), row(), row().fill('·')]
  for (const it of points) (it.refused ? refused : passed)[column(it.measured)] = it.refused ? '×' : '○' // prettier-ignore
  for (let i = column(interval.low); i <= column(interval.high); i++) scale[i] = '='
  scale[column(ours)] = '|'
  const edge = short(low).padStart(8)
  const blank = ' '.repeat(8)
  return [`${blank} ${passed.join('')}`, `${edge} ${scale.join('')} ${short(high)}`, `${blank} ${refused.join('')}`].map((line) => line.trimEnd()) // prettier-ignore
}

/** From where to where outcomes lie, and our limit. There may be more than a call takes arguments. */
export const endsOf = (points: readonly { measured: number }[], ours: number): [number, number] =>
  points.reduce<[number, number]>(
    ([low, high], { measured }) => [Math.min(low, measured), Math.max(high, measured)],
    [ours, ours],
  )

export const short = (value: number | undefined = NaN): string =>
  isFinite(value) ? String(Number(value.toPrecision(3))) : '…'

/** Lines that were left out, as sentences. */
export const sayLeft = ({ left }: Read, locale: Locale): string[] =>
  left.map(({ line, why, of }) => words[locale].left[why](line, of ?? ''))

const words: Translated<{
  nothing: string
  finding: Record<RuleFit['finding'], (fit: RuleFit) => string>
  counts: (fit: RuleFit) => string
  interval: (low: string, high: string, ours: string, more: number) => string
  left: Record<Read['left'][number]['why'], (line: number, of: string) => string>
}> = {
  zh: {
    nothing: '这些结果没有涉及任何会驳回的规则。',
    finding: {
      agrees: () => '与平台一致',
      moved: ({ limit, fitted }) => `平台的限值不同，建议 ${short(fitted)}（现为 ${short(limit?.ours)}）`,
      missing: ({ oursAlone }) => `平台似乎没有这条规则：我们会驳回的 ${oursAlone} 张都通过了`,
      odd: () => '平台的判断不随这个数值变化',
      'too-few': () => `结果太少，不改限值（至少 ${least.all} 条，通过和驳回各 ${least.side} 条；判断规则不存在至少 ${leastMissing} 条），少于此数，一条错误的结果就能带偏限值`,
    },
    counts: (fit) => `都驳回 ${fit.both} · 只有我们驳回 ${fit.oursAlone} · 只有平台驳回 ${fit.theirsAlone} · 都通过 ${fit.neither}`,
    interval: (low, high, ours, more) => `限值在 ${low} 到 ${high} 之间，我们用 ${ours}；${more ? `再有约 ${more} 条落在其间的结果即可确定` : '已足够确定'}`,
    left: {
      cut: (line) => `第 ${line} 行只有半行，已略过。`,
      'no-outcome': (line) => `第 ${line} 行不是一条结果，已略过。`,
      'other-pack': (line, of) => `第 ${line} 行属于另一个规则包（${of}），已略过。`,
      contradicts: (line) => `第 ${line} 行与另一行矛盾：同一张封面既通过又被驳回，两行都已略过。`,
    },
  },
  en: {
    nothing: 'These outcomes speak of no rule that refuses.',
    finding: {
      agrees: () => 'agrees with the platform',
      moved: ({ limit, fitted }) => `the platform’s limit differs: ${short(fitted)} instead of ${short(limit?.ours)}`,
      missing: ({ oursAlone }) => `the platform seems not to have this rule: ${oursAlone} covers that we would refuse passed, and none was refused for it`,
      odd: () => 'the platform does not go by this figure',
      'too-few': () => `too few outcomes to move anything (at least ${least.all}, ${least.side} of them passed and ${least.side} refused; ${leastMissing} to call a rule missing): with fewer one wrong outcome would move the limit`,
    },
    counts: (fit) => `both refuse ${fit.both} · we alone ${fit.oursAlone} · the platform alone ${fit.theirsAlone} · both pass ${fit.neither}`,
    interval: (low, high, ours, more) => `the limit lies from ${low} to ${high}, ours is ${ours}; ${more ? `about ${more} more outcomes from between would settle it` : 'that settles it'}`,
    left: {
      cut: (line) => `Line ${line} is cut off; left out.`,
      'no-outcome': (line) => `Line ${line} is no outcome; left out.`,
      'other-pack': (line, of) => `Line ${line} is of another pack (${of}); left out.`,
      contradicts: (line) => `Line ${line} contradicts another: one cover passed and was refused; both are left out.`,
    },
  },
} // prettier-ignore
