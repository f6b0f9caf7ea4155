import { hashText } from '../../core/hash'
import type { Report, Verdict } from '../../core/report'
import type { Ignore } from '../../wall/carried'
import type { Locale } from '../../core/locale'
import { concerns, sayHeadline, type HeadlineSaid } from '../../report'

/** How many concerns of which sort; what is only advice or traffic is no must. */
export interface Tally {
  /** Sure, and the platform refuses a cover for it. */
  fix: number
  /** Sure, but no more than advice or traffic. */
  better: number
  /** Unsure: for the user to look at. */
  look: number
  /** Rules that could not be checked. */
  unseen: number
  ignored: number
}

export interface Sorted {
  /** To act on or to look at, gravest first; the order gives the numbers. */
  open: Verdict[]
  ignored: { verdict: Verdict; ignore: Ignore }[]
  passed: Verdict[]
  notChecked: Verdict[]
  inapplicable: Verdict[]
}

/** Every verdict of a report is in exactly one of these: nothing is hidden. */
export function split({ report, ignores }: { report: Report; ignores: Ignore[] }): Sorted {
  const all = concerns(report)
  const ignoreOf = (verdict: Verdict) =>
    ignores.find(({ rule, print }) => rule === verdict.rule && print === findingKey(verdict))
  return {
    open: all.filter((verdict) => !ignoreOf(verdict)),
    ignored: all.flatMap((verdict) => {
      const ignore = ignoreOf(verdict)
      return ignore ? [{ verdict, ignore }] : []
    }),
    passed: report.verdicts.filter(({ outcome }) => outcome === 'pass'),
    notChecked: report.verdicts.filter(
      (verdict) => verdict.outcome === 'incomplete' && !all.includes(verdict),
    ),
    inapplicable: report.verdicts.filter(({ outcome }) => outcome === 'inapplicable'),
  }
}

/** The headline, as far as the person agrees with it. */
export const headlineOf = (
  result: { report: Report; ignores: Ignore[] },
  locale: Locale,
): HeadlineSaid =>
  sayHeadline(
    result.report,
    locale,
    split(result).ignored.map(({ verdict }) => verdict),
  )

export function tallyOf(result: { report: Report; ignores: Ignore[] }): Tally {
  const { open, ignored, notChecked } = split(result)
  const fails = open.filter(({ outcome }) => outcome === 'fail')
  const fix = fails.filter(({ level }) => level === 'reject').length
  return {
    fix,
    better: fails.length - fix,
    look: open.length - fails.length,
    unseen: notChecked.length,
    ignored: ignored.length,
  }
}

/** The worst cover first: one refusal weighs more than any advice, and what is sure than what is not. */
export const worstFirst = <R extends { report: Report; ignores: Ignore[] }>(
  results: readonly R[],
): R[] => results.slice().sort((a, b) => gravity(b) - gravity(a))

const weight = { reject: 10_000, downrank: 100, advise: 1 }
const gravity = (result: { report: Report; ignores: Ignore[] }): number =>
  split(result).open.reduce(
    (sum, { level, outcome }) => sum + weight[level] * (outcome === 'fail' ? 1 : 0.1),
    0,
  )

/**
 * By what an ignored verdict is known again: its words and layers, not their places, so that moving
 * a text brings nothing back. Where there are neither, the place is all there is, coarsely.
 */
export function findingKey({ outcome, findings, measure }: Verdict): string {
  const things = findings.map(({ box, words, label, layers }) =>
    layers || words
      ? [...(layers ?? []), words ?? label ?? ''].join(',')
      : [label ?? '', ...[box.x, box.y, box.width, box.height].map(coarse)].join(','),
  )
  const share = measure ? Math.round(measure.measured * 100) : ''
  const text = [outcome, share, ...things.sort()].join('|')
  return hashText(text).toString(36)
}

const coarse = (pixels: number) => Math.round(pixels / 32)
