import type { Layout } from '../posters/layouts'
import { line, onPlate } from '../posters/layouts'

export type Language = 'en' | 'ru' | 'uk' | 'pl' | 'tr' | 'es' | 'pt' | 'fr' | 'de' | 'it' | 'ja' | 'ko' | 'zh' | 'ar' | 'th' | 'he' // prettier-ignore

/** What a rule should say; `not-fail` is also right where it asks, but that is counted apart. */
export type Expected = 'fail' | 'pass' | 'not-fail' | 'question' | 'question-ok'

/** One cover: what is written on it beside a title, and what the rules should say. */
export interface Case {
  kind: string
  language: Language
  violating: boolean
  expect: Record<string, Expected>
  words: string
  layout: Layout
  /** Rule → how many findings there must be. */
  hits?: Record<string, number>
  /** The live's title. */
  title?: string
  /** Goods in the middle; without a title and a picture; so, and a host before it. Or above or below a picture. */
  place?: 'middle' | 'alone' | 'behind'
  /** Family of type, where the kind wants one. */
  family?: string
  /** In pixels; otherwise by chance. */
  size?: number
}

/** Chance, by a seed. */
export interface Dice {
  pick<T>(some: readonly T[]): T
  /** Whole, both ends in. */
  between(low: number, high: number): number
  /** `count` of them, each once. */
  some<T>(all: readonly T[], count: number): T[]
}

export function diceOf(random: () => number): Dice {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]
  return {
    pick,
    between: (low, high) => low + Math.floor(random() * (high - low + 1)),
    some: (all, count) => [...all].map((one) => [random(), one] as const).sort(([a], [b]) => a - b).slice(0, count).map(([, one]) => one),
  }
} // prettier-ignore

type Row = readonly [Language, words: string, layout?: Layout]
type More = Partial<Pick<Case, 'hits' | 'family' | 'size' | 'place'>>

/** Of a kind some covers that break `rule` and some of their innocent neighbours. */
export interface Kind {
  kind: string
  rule: string
  bad: readonly Row[]
  good: readonly Row[]
  /** How many of each. */
  take: readonly [bad: number, good: number]
  expect?: Expected
  /** Of an innocent cover: other rules that have to leave it alone, too. */
  also?: readonly string[]
  more?: More
}

/** Nobody here reads them: a question is right. */
const unread: readonly Language[] = ['th', 'he']

export function casesOf({ pick, some }: Dice, { kind, rule, bad, good, take, expect, also = [], more }: Kind): Case[] {
  const of = (violating: boolean) => ([language, words, layout]: Row): Case => {
    const wanted = expect ?? (unread.includes(language) ? 'question-ok' : 'fail')
    const left = Object.fromEntries([rule, ...also].map((id) => [id, 'not-fail' as const]))
    return { kind, language, violating, expect: violating ? { [rule]: wanted } : left, words, layout: layout ?? pick([line, line, onPlate])(words), ...more, ...(!violating && { hits: undefined }) }
  }
  return [...some(bad, take[0]).map(of(true)), ...some(good, take[1]).map(of(false))]
} // prettier-ignore
