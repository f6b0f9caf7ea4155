import type { Locale } from '../../core/locale'
import type { Problem } from './problem'
import { sentences } from './sentences'

/** `Line 12, rules.text-ratio.limits.max: expected a number from 0 to 1, found -1.` */
export function sayProblem(problem: Problem, locale: Locale): string {
  const { line, column, field, kind, nearest } = problem
  const what = sentences[locale][kind](problem)
  if (locale === 'zh') {
    const place = `第 ${line} 行${column === undefined ? '' : `第 ${column} 列`}`
    return `${place}${field && ` ${field}`}：${what}。${nearest ? `是不是 ${nearest}？` : ''}`
  }
  const place = `Line ${line}${column === undefined ? '' : `, column ${column}`}`
  return `${place}${field && `, ${field}`}: ${what}.${nearest ? ` Did you mean ${nearest}?` : ''}`
}

/** A text is no pack: all that is wrong with it, by line; nothing of it holds. */
export class WrongPack extends Error {
  override name = 'WrongPack'
  constructor(readonly problems: readonly Problem[]) {
    super(sayProblems(problems, 'en').join('\n'))
  }
}

/** So many are told; the rest is seen when these are mended. */
const mostTold = 20

/** All that is wrong, a sentence each. */
export function sayProblems(problems: readonly Problem[], locale: Locale): string[] {
  const told = problems.slice(0, mostTold).map((it) => sayProblem(it, locale))
  const more = problems.length - told.length
  const rest = { zh: `另有 ${more} 处。`, en: `And ${more} more.` }[locale]
  return more > 0 ? [...told, rest] : told
}

export type { Problem } from './problem'
