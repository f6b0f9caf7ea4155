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

const picture = cover({ raster: { width: 10, height: 10, data: new Uint8ClampedArray() } })
const untitled = (distance: number, sure: boolean) => ({
  name: 'old.png',
  date: '2026-01-02T00:00:00Z',
  distance,
  sure,
})
const among = (compared: number, ...twins: Likeness['twins']) => ({
  likeness: { hash: '', compared, twins },
  cover: picture,
})
ruleTest(coverReuse, {
  passes: { 'all others differ': among(3) },
  fails: {
    'the same cover': among(3, untitled(0.01, true)),
    'the same photo, though it looks different': among(
      3,
      untitled(0.21, false),
      untitled(0.22, true),
    ),
  },
  unsure: { 'much alike': among(3, untitled(0.2, false)) },
  inapplicable: { 'no history': among(0) },
})
