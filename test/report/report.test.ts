import { describe, expect, test } from 'vitest'
import type { Level, Pack } from '../../src/core/pack'
import type { Report, Verdict } from '../../src/core/report'
import { rule, pass, type Outcome } from '../../src/core/rule'
import { annotate, against, concerns, withUnit, say, toJson, toMarkdown } from '../../src/report'
import { toSvg } from '../../src/report/svg'
import { findingAt } from '../../src/core/finding'
import { polygonOf } from '../../src/core/geometry'
import { packOf } from '../kit/pack'
import { box } from '../kit/rules'

const sentences = (title: string) => ({
  title,
  problem: ({ word }: { word: string }) => `${word} shown`,
  pass: () => 'passes',
  fail: ({ word }: { word: string }) => `found ${word}`,
  unsure: () => 'look here',
  fix: ({ word }: { word: string }) => `remove ${word}`,
})
const clause = (id: string, level: Level) => ({
  rule: rule({
    id,
    needs: [],
    limits: {},
    judge: () => pass({ word: '' }),
    sentences: { zh: sentences(`${id} 中`), en: sentences(id) },
  }),
  limits: {},
  level,
  provenance: 'article' as const,
  source: 'quote',
})
const pack: Pack = {
  ...packOf([]),
  clauses: [clause('one', 'advise'), clause('two', 'reject'), clause('three', 'reject')],
}
const verdict = (rule: string, outcome: Outcome, over: Partial<Verdict> = {}): Verdict => ({
  rule,
  level: pack.clauses.find((it) => it.rule.id === rule)!.level,
  provenance: 'article',
  outcome,
  confidence: 'exact',
  facts: { word: '¥99' },
  findings: [],
  ...over,
})
const report = (...verdicts: Verdict[]): Report => ({
  pack: { id: 'test', version: '1' },
  cover: { name: 'a.png', width: 100, height: 200, bytes: 5 },
  headline: 'rejected',
  verdicts,
  signals: { ocrKeywords: [], saturation: null, faceSharpness: null },
  timings: { total: 1 },
})

describe('say', () => {
  test('a failure: what is wrong and what to do', () =>
    expect(say(verdict('two', 'fail'), pack, 'en')).toEqual({
      title: '¥99 shown',
      message: 'found ¥99',
      fix: 'remove ¥99',
      source: 'quote',
    }))
  test('a pass has nothing to fix', () =>
    expect(say(verdict('two', 'pass'), pack, 'zh')).toEqual({
      title: 'two 中',
      message: 'passes',
      source: 'quote',
    }))
  test('a doubt says why', () =>
    expect(say(verdict('two', 'incomplete'), pack, 'en')).toMatchObject({
      message: 'look here',
      why: 'look here',
    }))
  test('a bug shows its stack', () =>
    expect(
      say(verdict('two', 'incomplete', { why: { reason: 'bug', detail: 'at line 7' } }), pack, 'en')
        .why,
    ).toMatch(/at line 7$/))
  test('a rule that the pack lacks is refused', () =>
    expect(() => say({ ...verdict('two', 'pass'), rule: 'nine' }, pack, 'en')).toThrow('nine'))
})

describe('concerns', () => {
  const all = report(
    verdict('one', 'fail'),
    verdict('two', 'incomplete'),
    verdict('three', 'fail', {
      findings: [
        findingAt(box(1, 2, 3, 4), { label: '¥99', layers: ['5:6'] }),
        findingAt(box(9, 9, 1, 1), { doubtful: true }),
      ],
    }),
  )
  test('come gravest first: failures by level, then doubts', () =>
    expect(concerns(all).map(({ rule }) => rule)).toEqual(['three', 'one', 'two']))
  test('share one number for all their places', () =>
    expect(annotate(all, pack, 'en')[0]).toEqual({
      number: 1,
      rule: 'three',
      level: 'reject',
      sure: true,
      title: '¥99 shown',
      brief: '¥99 shown: ¥99',
      places: [
        {
          polygon: polygonOf(box(1, 2, 3, 4)),
          box: box(1, 2, 3, 4),
          label: '¥99',
          brief: '¥99 shown',
          layers: ['5:6'],
          sure: true,
        },
        {
          polygon: polygonOf(box(9, 9, 1, 1)),
          box: box(9, 9, 1, 1),
          brief: '¥99 shown: ¥99',
          sure: false,
        },
      ],
    }))
  test('are not drawn when ignored, and the others keep their numbers', () =>
    expect(annotate(all, pack, 'en', [all.verdicts[2]]).map(({ number }) => number)).toEqual([
      2, 3,
    ]))
  test('do not hold what was never looked at', () =>
    expect(
      concerns(report(verdict('one', 'incomplete', { why: { reason: 'not-built', detail: '' } }))),
    ).toEqual([]))
})

test('JSON holds what the contract says', () => {
  const failed = verdict('two', 'fail', {
    measure: { measured: 0.213, limit: 0.15, unit: 'share', bound: 'max' },
    findings: [findingAt(box(1.23, 2, 3, 4), { label: 'x', words: 'xyz', layers: ['5:6', '5:7'] })],
  })
  expect(toJson(report(failed), pack, 'en', 'dir/a.png')).toEqual({
    file: 'dir/a.png',
    width: 100,
    height: 200,
    bytes: 5,
    pack: { id: 'test', version: '1' },
    verdict: 'rejected',
    verdicts: [
      {
        rule: 'two',
        level: 'reject',
        provenance: 'article',
        outcome: 'fail',
        measured: 0.213,
        limit: 0.15,
        unit: 'share',
        bound: 'max',
        distance: expect.closeTo(-0.063, 9),
        confidence: 'exact',
        message: 'found ¥99',
        fix: 'remove ¥99',
        facts: { word: '¥99' },
        boxes: [
          {
            x: 1.2,
            y: 2,
            width: 3,
            height: 4,
            polygon: [
              [1.2, 2],
              [4.2, 2],
              [4.2, 6],
              [1.2, 6],
            ],
            label: 'x',
            words: 'xyz',
            layer: '5:6',
            layers: ['5:6', '5:7'],
          },
        ],
      },
    ],
    signals: { ocrKeywords: [], saturation: null, faceSharpness: null },
    timings: { total: 1 },
  })
})

test('Markdown escapes what comes from outside', () => {
  const hostile = {
    ...report(verdict('two', 'fail', { facts: { word: '<img src=x>\n# hi [a](b)' } })),
    cover: { ...report().cover, name: '*evil*' },
  }
  const text = toMarkdown(hostile, pack, 'en')
  expect(text).toContain('# \\*evil\\*')
  expect(text).not.toMatch(/(?<!\\)<img/)
  expect(text).not.toMatch(/^# hi/m)
})

test('SVG escapes labels and drops what XML forbids and what turns the direction of what follows', () => {
  const [annotation] = annotate(
    report(
      verdict('three', 'fail', {
        findings: [
          findingAt(box(0, 0, 5, 5), { label: '</text><script>\u0000\ud800\u202e\u2067' }),
        ],
      }),
    ),
    pack,
    'en',
  )
  expect(toSvg([annotation], { width: 100, height: 200 }, 'Inter')).not.toMatch(
    /<script|\u0000|\ud800|[\u202e\u2067]/,
  )
})

test.each([
  [0.1324, 'share', '13.2 %'],
  [3_141_592, 'bytes', '3.1 MB'],
  [4_200, 'bytes', '4 kB'],
  [95.6, 'px', '96 px'],
  [6.94, 'bits', '6.9 bit'],
  [173.2, 'variance', '173'],
] as const)('%f %s reads %s', (value, unit, expected) =>
  expect(withUnit(value, unit, 'en')).toBe(expected),
)

test('a measure is shown against its bound', () => {
  expect(against({ measured: 0.2, limit: 0.15, unit: 'share', bound: 'max' }, 'en')).toBe('20 % / ≤ 15 %') // prettier-ignore
  expect(against({ measured: 90, limit: 120, unit: 'variance', bound: 'min' }, 'en')).toBe(
    '90 / ≥ 120',
  )
})
