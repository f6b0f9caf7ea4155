import { findingAt } from '../../../src/core/finding'
import { describe, expect, test } from 'vitest'
import type { Report, Verdict } from '../../../src/core/report'
import { findingKey, split } from '../../../src/ui/session/sort'

const verdict = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  level: 'reject',
  provenance: 'article',
  outcome: 'fail',
  confidence: 'exact',
  facts: {},
  findings: [],
  ...more,
})
const report = (...verdicts: Verdict[]) => ({ verdicts }) as Report
const ignore = (it: Verdict) => ({
  rule: it.rule,
  reason: 'r',
  date: '2026-01-01',
  print: findingKey(it),
})

describe('split', () => {
  const verdicts = [
    verdict('a', { outcome: 'pass' }),
    verdict('b', { level: 'advise' }),
    verdict('c'),
    verdict('d', { outcome: 'incomplete' }),
    verdict('e', { outcome: 'incomplete', why: { reason: 'not-built', detail: '' } }),
    verdict('f', { outcome: 'inapplicable' }),
  ]
  const names = (list: Verdict[]) => list.map(({ rule }) => rule)

  test('puts every verdict into exactly one pile, the gravest first', () => {
    const sorted = split({ report: report(...verdicts), ignores: [] })
    expect([
      names(sorted.open),
      names(sorted.passed),
      names(sorted.notChecked),
      names(sorted.inapplicable),
    ]).toEqual([['c', 'b', 'd'], ['a'], ['e'], ['f']])
  })

  test('an ignored finding leaves the list and stays in the report', () => {
    const sorted = split({ report: report(...verdicts), ignores: [ignore(verdicts[2])] })
    expect(names(sorted.open)).toEqual(['b', 'd'])
    expect(sorted.ignored.map(({ verdict }) => verdict.rule)).toEqual(['c'])
  })

  const price = (words: string, x = 0) =>
    verdict('c', {
      findings: [
        findingAt({ x, y: 0, width: 50, height: 50 }, { words, label: words, layers: ['1:2'] }),
      ],
    })
  const left = (after: Verdict, before: Verdict) =>
    names(split({ report: report(after), ignores: [ignore(before)] }).open)

  test('comes back when its words change', () =>
    expect(left(price('$8'), price('$9'))).toEqual(['c']))
  test('stays ignored where its layer is moved', () =>
    expect(left(price('$9', 400), price('$9'))).toEqual([]))
  test('a place without words or layer is told by where it is', () => {
    const face = (x: number) =>
      verdict('c', { findings: [findingAt({ x, y: 0, width: 50, height: 50 })] })
    expect(left(face(2), face(0))).toEqual([])
    expect(left(face(400), face(0))).toEqual(['c'])
  })
})
