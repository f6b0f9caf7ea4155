import { expect, test } from 'vitest'
import { findingAt } from '../../../src/core/finding'
import type { Report, Verdict } from '../../../src/core/report'
import { packs } from '../../../src/packs'
import { causesOf } from '../../../src/ui/check/causes-of'

const [pack] = packs
const clause = (rule: string) => pack.clauses.find((it) => it.rule.id === rule)!
const box = { x: 0, y: 0, width: 9, height: 9 }
const verdict = (rule: string, facts: object, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  level: clause(rule).level,
  provenance: 'article',
  outcome: 'fail',
  confidence: 'exact',
  facts: facts,
  findings: [],
  ...more,
})
const price = verdict(
  'price-number',
  { prices: ['US $9', 'US $10'], perhaps: [], discounts: [], unread: 0 },
  { findings: ['US $9', 'US $10'].map((words) => findingAt(box, { words, label: words })) },
)
const ratio = verdict('text-ratio', { share: 0.16 }, { measure: { measured: 0.16, limit: 0.15, unit: 'share', bound: 'max' } }) // prettier-ignore
const host = verdict('host-coverage', { share: 0 })
const face = verdict('face-visible', { height: 90 }, { outcome: 'incomplete' })
const title = verdict(
  'title-match',
  { share: 0, min: 0.6, matched: [], missing: [], contradiction: null, lack: 'title', unread: 0 },
  { outcome: 'incomplete' },
)
const said = (...verdicts: Verdict[]) => {
  const { told, more } = causesOf({ report: { verdicts } as Report, ignores: [] }, pack, 'en')
  return [...told, ...(more ? [`+${more}`] : [])]
}

test.each<[what: string, verdicts: Verdict[], causes: string[]]>([
  ['nothing', [], []],
  ['refusals, with what was read or measured', [host, price, ratio], ['Price shown: US $9, US $10', 'Too much text: 16 % of 15 %']], // prettier-ignore
  ['a question about a refusal before sure advice', [host, face], ['Face hidden?']],
  ['what surely weakens it before a question about traffic', [title, host], ['No host']],
  ['advice where there is nothing worse', [host], ['No host']],
])('a row is named by %s', (_, verdicts, causes) => expect(said(...verdicts)).toEqual(causes))
