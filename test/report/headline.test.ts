import { expect, test } from 'vitest'
import type { Headline, Report, Verdict } from '../../src/core/report'
import type { Level } from '../../src/core/pack'
import type { Outcome } from '../../src/core/rule'
import { sayHeadline } from '../../src/report'

const verdict = (level: Level, outcome: Outcome): Verdict => ({
  rule: `${level}-${outcome}`,
  level,
  outcome,
  provenance: 'ours',
  confidence: 'exact',
  facts: {},
  findings: [],
})
const report = (said: Headline, ...verdicts: Verdict[]): Report => ({
  pack: { id: 'test', version: '1' },
  cover: { name: 'a', width: 1, height: 1, bytes: 1 },
  headline: said,
  verdicts,
  signals: { ocrKeywords: [], saturation: null, faceSharpness: null },
  timings: {},
})

test.each<[string, Report, string]>([
  ['nothing at all', report('ready', verdict('reject', 'pass')), 'Ready to upload'],
  [
    'advice',
    report('ready', verdict('advise', 'fail')),
    'Ready to upload – 1 thing would weaken it',
  ],
  [
    'traffic and advice, beside a question',
    report(
      'ready',
      verdict('downrank', 'fail'),
      verdict('advise', 'fail'),
      verdict('advise', 'incomplete'),
    ),
    'Ready to upload – 2 things would weaken it',
  ],
  [
    'a question only',
    report('ready', verdict('downrank', 'incomplete')),
    'Ready to upload – 1 thing to look at',
  ],
  [
    'what is refused needs no “but”',
    report('rejected', verdict('reject', 'fail'), verdict('advise', 'fail')),
    'Would be rejected',
  ],
])('%s', (_, it, words) => expect(sayHeadline(it, 'en').words).toBe(words))

test('what a person ignored changes the headline, and the headline says so', () => {
  const [price, code] = [verdict('reject', 'fail'), { ...verdict('reject', 'fail'), rule: 'code' }]
  const it = report('rejected', price, code)
  expect(sayHeadline(it, 'en', [price])).toEqual({
    headline: 'rejected',
    words: 'Would be rejected',
  })
  expect(sayHeadline(it, 'en', [price, code])).toEqual({
    headline: 'ready',
    words: 'Ready to upload, if the 2 findings you ignored can be ignored',
  })
  expect(
    sayHeadline(report('rejected', price, verdict('reject', 'incomplete')), 'en', [price]).headline,
  ).toBe('incomplete')
  expect(sayHeadline(it, 'zh', [price, code]).words).toContain('已忽略的 2 项')
})
