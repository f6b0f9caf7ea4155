import { describe, expect, test } from 'vitest'
import type { Pack } from '../../src/core/pack'
import type { Verdict } from '../../src/core/report'
import { pass, rule, type Measure, type Sentences } from '../../src/core/rule'
import { findingAt } from '../../src/core/finding'
import { briefly, brieflyAt } from '../../src/report/brief'
import { packOf } from '../kit/pack'
import { box } from '../kit/rules'

const said = (problem: string, things: Record<string, string>): Sentences<object> => ({
  title: 'Name of the rule',
  problem: () => problem,
  things,
  pass: () => '',
  fail: () => '',
  unsure: () => '',
  fix: () => '',
})
const sentences = { zh: said('文字过多', { face: '人脸' }), en: said('Too much text', { face: 'the face' }) } // prettier-ignore
const pack = (more: Partial<Sentences<object>> = {}): Pack => ({
  ...packOf([]),
  clauses: [
    {
      rule: rule({
        id: 'one',
        needs: [],
        limits: {},
        judge: () => pass({}),
        sentences: { zh: { ...sentences.zh, ...more }, en: { ...sentences.en, ...more } },
      }),
      limits: {},
      level: 'reject',
      provenance: 'ours',
      source: '',
    },
  ],
})
const share: Measure = { measured: 0.165, limit: 0.15, unit: 'share', bound: 'max' }
const labelled = (...labels: string[]) =>
  labels.map((label) => findingAt(box(0, 0, 9, 9), { label }))
const failed = (over: Partial<Verdict> = {}): Verdict => ({
  rule: 'one',
  level: 'reject',
  provenance: 'ours',
  outcome: 'fail',
  confidence: 'exact',
  facts: {},
  findings: [],
  ...over,
})

describe('what is wrong, in one line', () => {
  test.each<[string, Partial<Verdict>, string, string]>([
    ['a measure beside its limit', { measure: share }, 'Too much text: 16.5 % of 15 %', '文字过多：16.5%（上限 15%）'],
    ['the least that is allowed', { measure: { ...share, measured: 0.1, bound: 'min' } }, 'Too much text: 10 % (at least 15 %)', '文字过多：10%（下限 15%）'],
    ['what was found', { findings: labelled('$9.99') }, 'Too much text: $9.99', '文字过多：$9.99'],
    ['many that were found', { findings: labelled('$1', '$2', '$2', '$3', '$4') }, 'Too much text: $1, $2 and 2 others', '文字过多：$1、$2 等 4 处'],
    ['a thing of ours', { findings: labelled('face') }, 'Too much text: the face', '文字过多：人脸'],
    ['nothing that could be read', { findings: labelled('?') }, 'Too much text', '文字过多'],
    ['a figure that nobody can picture', { measure: { ...share, unit: 'variance' }, findings: labelled('32') }, 'Too much text', '文字过多'],
    ['a measure that keeps its limit', { measure: { ...share, measured: 0.1 } }, 'Too much text', '文字过多'],
    ['a question', { outcome: 'incomplete', measure: share }, 'Too much text? 16.5 % of 15 %', '文字过多？16.5%（上限 15%）'],
    ['nobody could look', { outcome: 'incomplete', measure: share, why: { reason: 'bug', detail: '' } }, 'Name of the rule', 'Name of the rule'],
  ])('%s', (_, over, en, zh) => {
    expect(briefly(failed(over), pack(), 'en')).toBe(en)
    expect(briefly(failed(over), pack(), 'zh')).toBe(zh)
  }) // prettier-ignore

  test('a rule that says its own figure is asked, and may say that there is none', () => {
    const figure = (own: string | undefined) => briefly(failed({ findings: labelled('x') }), pack({ figure: () => own }), 'en') // prettier-ignore
    expect(figure('3 places')).toBe('Too much text: 3 places')
    expect(figure('')).toBe('Too much text')
    expect(figure(undefined)).toBe('Too much text: x')
  })
})

test('each place has its own figure', () => {
  const [own, other] = labelled('4.5 %', '?')
  const of = (it: Verdict, finding = own, locale: 'zh' | 'en' = 'en') => brieflyAt(it, finding, pack(), locale) // prettier-ignore
  expect(of(failed({ measure: share }))).toBe('Too much text: 16.5 % of 15 % · here 4.5 %')
  expect(of(failed({ measure: share }), own, 'zh')).toBe('文字过多：16.5%（上限 15%） · 此处 4.5%')
  expect(of(failed({ findings: labelled('$1', '$2') }), labelled('$2')[0])).toBe('Too much text: $2') // prettier-ignore
  expect(of(failed({ measure: share }), other)).toBe('Too much text: 16.5 % of 15 %')
})
