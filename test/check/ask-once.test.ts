import { describe, expect, it } from 'vitest'
import { askOnce } from '../../src/check/ask-once'
import { findingAt, type Finding } from '../../src/core/finding'
import type { Verdict } from '../../src/core/report'
import { box } from '../kit/rules'

const at = box(10, 10, 90, 30)
const unread = (near: number): Finding => ({ ...findingAt(at, { label: '?' }), unread: near })
const verdict = (rule: string, findings: Finding[], over: Partial<Verdict> = {}): Verdict => ({
  rule,
  level: 'reject',
  provenance: 'article',
  outcome: 'incomplete',
  confidence: 'estimated',
  facts: {},
  findings,
  ...over,
})
const outcomes = (verdicts: Verdict[]) =>
  askOnce(verdicts).map(({ rule, outcome, askedBy }) => [rule, outcome, askedBy ?? ''].join(' ').trim()) // prettier-ignore

describe('askOnce', () => {
  it('lets the nearest ask, and silences those that ask nothing else', () => {
    const all = [verdict('a', [unread(1)]), verdict('b', [unread(0)]), verdict('c', [unread(2)])]
    expect(outcomes(all)).toEqual(['a inapplicable c', 'b inapplicable c', 'c incomplete'])
  })

  it('of those as near the first asks', () => {
    const all = [verdict('a', [unread(1)]), verdict('b', [unread(1)])]
    expect(outcomes(all)).toEqual(['a incomplete', 'b inapplicable a'])
  })

  it('keeps what else is asked', () => {
    const own = findingAt(at, { words: '29,90' })
    const facts = { prices: ['29,90'], unread: 1 }
    const [a, b] = askOnce([verdict('a', [unread(3)]), verdict('b', [own, unread(0)], { facts })])
    expect(a.outcome).toBe('incomplete')
    expect(b).toMatchObject({ outcome: 'incomplete', findings: [own] })
    // Its sentence, made of these, does not ask again.
    expect(b.facts).toEqual({ prices: ['29,90'], unread: 0 })
  })

  it('one that asks alone goes on asking, and what fails is left as it is', () => {
    const failed = verdict('a', [findingAt(at)], { outcome: 'fail' })
    expect(outcomes([failed, verdict('b', [unread(0)])])).toEqual(['a fail', 'b incomplete'])
  })
})
