import type { Likeness } from '../../src/core/evidence'
import { coverReuse } from '../../src/rules/cover-reuse'
import { cover, ruleTest } from '../kit/rules'

const twin = (over: Partial<Likeness['twins'][0]> = {}) => ({
  name: 'old.png',
  title: 'Spring',
  date: '2026-05-01T10:00:00Z',
  distance: 0.02,
  sure: true,
  ...over,
})
const seen = (...twins: Likeness['twins']) => ({
  cover: cover(),
  likeness: { hash: 'x', compared: 5, twins },
})

ruleTest(coverReuse, {
  passes: { 'no twin': seen() },
  fails: {
    'a twin': seen(twin()),
    'a twin without a title': seen(twin({ title: undefined })),
    'a sure one behind a doubtful one': seen(
      twin({ distance: 0.2, sure: false }),
      twin({ distance: 0.21 }),
    ),
  },
  unsure: { 'a doubtful one': seen(twin({ distance: 0.21, sure: false })) },
  inapplicable: {
    'no history': { cover: cover(), likeness: { hash: 'x', compared: 0, twins: [] } },
  },
})
