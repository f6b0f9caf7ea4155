import { findingAt } from '../../src/core/finding'
import type { Pack } from '../../src/core/pack'
import type { Report, Verdict } from '../../src/core/report'
import { pass, rule } from '../../src/core/rule'
import { packOf } from './pack'
import { box } from './rules'

/** A small pack and its reports, whose words are hostile: for all that tells a report. */

export const hostile = `</script><img src=x onerror=alert(1)>"'\`&\u202e\u0000\ud800`
const sentences = (what: string) => ({
  title: what,
  problem: () => `${what} shown`,
  pass: () => 'passes',
  fail: () => `found ${hostile}`,
  unsure: () => 'look here',
  fix: () => `remove ${hostile}`,
})
const clause = (id: string) => ({
  rule: rule({
    id,
    needs: [],
    limits: {},
    judge: () => pass({}),
    sentences: { zh: sentences(`${id}中`), en: sentences(id) },
  }),
  limits: {},
  level: 'reject' as const,
  provenance: 'ours' as const,
  source: '',
})
export const pack: Pack = {
  ...packOf([]),
  title: { zh: '测试', en: 'Test pack' },
  clauses: [clause('price'), clause('code')],
}
export const failed = (id: string, label = '$9'): Verdict => ({
  rule: id,
  level: 'reject',
  provenance: 'ours',
  outcome: 'fail',
  confidence: 'exact',
  facts: {},
  findings: [findingAt(box(5, 10, 30, 20), { label })],
})
export const report = (...verdicts: Verdict[]): Report => ({
  pack: { id: 'test', version: '1' },
  cover: { name: 'a.png', width: 100, height: 200, bytes: 5 },
  headline: verdicts.length ? 'rejected' : 'ready',
  verdicts,
  signals: { ocrKeywords: [], saturation: null, faceSharpness: null },
  timings: {},
})
