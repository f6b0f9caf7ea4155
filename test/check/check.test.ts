import { describe, expect, test } from 'vitest'
import { Unseen, type See } from '../../src/core/unseen'
import type { Clause, Level, Pack } from '../../src/core/pack'
import type { Verdict } from '../../src/core/report'
import { fail, pass, rule, unsure } from '../../src/core/rule'
import { check } from '../../src/check'
import { headline } from '../../src/core/headline'
import { packOf } from '../kit/pack'
import { cover } from '../kit/rules'

const sentences = {
  title: 't',
  problem: () => 'q',
  pass: () => 'p',
  fail: () => 'f',
  unsure: () => 'u',
  fix: () => 'x',
}
const translated = { zh: sentences, en: sentences }
const clause = (
  id: string,
  level: Level,
  judge: () => ReturnType<typeof pass<object>>,
  needs: ['tone'] | [] = [],
): Clause => ({
  rule: rule({ id, needs, limits: {}, judge, sentences: translated }),
  limits: {},
  level,
  provenance: 'ours',
  source: '',
})
const pack = (...clauses: Clause[]): Pack => packOf(clauses)
const seeing = (see: (kind: string) => unknown): { see: See; timings: object } => ({
  see: (async (kind: string) => (kind === 'cover' ? cover() : see(kind))) as See,
  timings: {},
})

describe('check', () => {
  test('gives every clause its verdict, in the order of the pack', async () => {
    const report = await check(
      seeing(() => ({})),
      pack(
        clause('b', 'reject', () => pass({})),
        clause('a', 'advise', () => fail({})),
      ),
    )
    expect(report.verdicts.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['b', 'pass'],
      ['a', 'fail'],
    ])
    expect(report.headline).toBe('ready')
  })

  test('a rule that throws costs only itself and carries its stack', async () => {
    const broken = clause('broken', 'reject', () => {
      throw new Error('a bug')
    })
    const report = await check(
      seeing(() => ({})),
      pack(
        broken,
        clause('fine', 'reject', () => pass({})),
      ),
    )
    expect(report.verdicts.map(({ outcome }) => outcome)).toEqual(['incomplete', 'pass'])
    expect(report.verdicts[0].why).toMatchObject({
      reason: 'bug',
      detail: expect.stringContaining('check.test'),
    })
    expect(report.headline).toBe('incomplete')
  })

  test.each(['engine-unavailable', 'out-of-memory', 'cancelled', 'not-built'] as const)(
    'evidence that is %s is never a pass',
    async (reason) => {
      const blind = seeing(() => {
        throw new Unseen(reason, 'why')
      })
      const report = await check(
        blind,
        pack(clause('needs-tone', 'reject', () => pass({}), ['tone'])),
      )
      expect(report.verdicts[0]).toMatchObject({
        outcome: 'incomplete',
        why: { reason, detail: 'why' },
      })
    },
  )

  describe('a part of the evidence', () => {
    const partly = seeing((kind) => {
      throw new Unseen('engine-unavailable', 'blind', kind === 'tone' ? { tone: {} as never } : {})
    })
    const settling = (
      id: string,
      final: 'pass' | 'fail' | undefined,
      judge: () => ReturnType<typeof pass<object>>,
    ) => {
      const it = clause(id, 'reject', judge, ['tone'])
      return { ...it, rule: { ...it.rule, final } }
    }
    test.each([
      [
        'settles what no further evidence can overturn',
        settling('a', 'fail', () => fail({})),
        'fail',
      ],
      ['never settles it the other way', settling('b', 'fail', () => pass({})), 'incomplete'],
      [
        'settles nothing for a rule that does not say so',
        settling('c', undefined, () => fail({})),
        'incomplete',
      ],
    ] as const)('%s', async (_, it, outcome) => {
      expect((await check(partly, pack(it))).verdicts[0].outcome).toBe(outcome)
    })
    test('must hold something of every kind that is needed', async () => {
      const it = settling('a', 'fail', () => fail({}))
      const more = { ...it, rule: { ...it.rule, needs: ['tone', 'file'] as const } }
      expect((await check(partly, pack(more))).verdicts[0]).toMatchObject({
        outcome: 'incomplete',
        why: { detail: 'blind' },
      })
    })
  })

  describe('evidence that is only wanted', () => {
    const wanting = (judge: (seen: object) => ReturnType<typeof pass<object>>) => {
      const it = clause('a', 'reject', () => pass({}))
      return { ...it, rule: { ...it.rule, wants: ['tone'] as const, judge } }
    }
    test('is there when it could be had', async () => {
      const it = wanting((seen) => ('tone' in seen ? fail({}) : pass({})))
      const report = await check(
        seeing(() => ({})),
        pack(it),
      )
      expect(report.verdicts[0].outcome).toBe('fail')
    })
    test('is missing when nobody could look', async () => {
      const blind = seeing(() => {
        throw new Unseen('out-of-memory')
      })
      const it = wanting((seen) => ('tone' in seen ? fail({}) : pass({})))
      expect((await check(blind, pack(it))).verdicts[0].outcome).toBe('pass')
    })
    test('does not hide a bug', async () => {
      const broken = seeing(() => {
        throw new Error('a bug')
      })
      expect((await check(broken, pack(wanting(() => pass({}))))).verdicts[0].why?.reason).toBe(
        'bug',
      )
    })
  })

  test('an analyzer that throws anything else is a bug, not an absence', async () => {
    const report = await check(
      seeing(() => {
        throw 'text'
      }),
      pack(clause('needs-tone', 'reject', () => pass({}), ['tone'])),
    )
    expect(report.verdicts[0].why).toEqual({ reason: 'bug', detail: 'text' })
  })

  test('tells each verdict as soon as it is known', async () => {
    const told: string[] = []
    await check(
      seeing(() => ({})),
      pack(
        clause('a', 'advise', () => pass({})),
        clause('b', 'advise', () => pass({})),
      ),
      ({ rule }) => told.push(rule),
    )
    expect(told.sort()).toEqual(['a', 'b'])
  })

  test('hands over only what the rule asked for, and the clause’s limits', async () => {
    const seen: unknown[] = []
    const nosy = clause('nosy', 'advise', () => pass({}), ['tone'])
    nosy.limits = { max: 7 }
    nosy.rule = {
      ...nosy.rule,
      judge: (evidence: object, limits: object) => (seen.push(evidence, limits), pass({})),
    }
    await check(
      seeing((kind) => ({ kind })),
      pack(nosy),
    )
    expect(seen).toEqual([{ tone: { kind: 'tone' } }, { max: 7 }])
  })

  test('says what was checked, by which pack, and how long each look took', async () => {
    const seen = { ...seeing(() => ({})), timings: { text: 12 } }
    const report = await check(seen, pack())
    expect(report).toEqual({
      pack: { id: 'test', version: '1' },
      cover: { name: 'cover.png', width: 1080, height: 1920, bytes: 10 },
      headline: 'ready',
      verdicts: [],
      signals: { ocrKeywords: [], saturation: null, faceSharpness: null },
      timings: { text: 12 },
    })
  })

  test('an absence is no measurement: nothing is found, nothing is exact', async () => {
    const blind = seeing(() => {
      throw new Unseen('cancelled')
    })
    const { verdicts } = await check(
      blind,
      pack(clause('needs-tone', 'reject', () => pass({}), ['tone'])),
    )
    expect(verdicts).toEqual([
      {
        rule: 'needs-tone',
        level: 'reject',
        provenance: 'ours',
        outcome: 'incomplete',
        confidence: 'estimated',
        facts: {},
        findings: [],
        why: { reason: 'cancelled', detail: 'cancelled' },
      },
    ])
  })

  test('collects the signals that rules declare as facts', async () => {
    const report = await check(
      seeing(() => ({})),
      pack(
        clause('a', 'advise', () => pass({ saturation: 0.4 })),
        clause('b', 'advise', () => unsure({ ocrKeywords: ['shoe'] })),
      ),
    )
    expect(report.signals).toEqual({ ocrKeywords: ['shoe'], saturation: 0.4, faceSharpness: null })
  })
})

describe('headline', () => {
  const verdict = (level: Level, outcome: Verdict['outcome']) => ({ level, outcome }) as Verdict
  test.each([
    ['nothing at all', [], 'ready'],
    ['all pass', [verdict('reject', 'pass'), verdict('reject', 'inapplicable')], 'ready'],
    [
      'a weak failure',
      [verdict('reject', 'pass'), verdict('downrank', 'fail'), verdict('advise', 'fail')],
      'ready',
    ],
    [
      'a weak doubt',
      [
        verdict('reject', 'pass'),
        verdict('downrank', 'incomplete'),
        verdict('advise', 'incomplete'),
      ],
      'ready',
    ],
    ['one doubt', [verdict('reject', 'pass'), verdict('reject', 'incomplete')], 'incomplete'],
    [
      'a failure beside a doubt',
      [verdict('reject', 'incomplete'), verdict('reject', 'fail')],
      'rejected',
    ],
  ] as const)('%s', (_, verdicts, expected) => expect(headline(verdicts)).toBe(expected))
})
