import { expect, test } from 'vitest'
import { pastKey } from '../../../src/core/cover'
import type { Remembered } from '../../../src/figma/storage/past'
import { ofOtherLives, type Self } from '../../../src/figma/storage/same-live'

const now = Date.parse('2026-05-03T12:00:00Z')
const spring: Remembered = {
  name: 'Cover',
  title: 'Spring dresses',
  date: '2026-05-01T10:00:00Z',
  hash: 'hash-1',
  frame: '1:1',
}
const self: Self = { id: '9:9', title: 'Summer dresses', same: [] }
const today = '2026-05-03T09:00:00Z'

test.each<[what: string, counts: boolean, past: Remembered, self: Self]>([
  ['named for a live', true, spring, self],
  ['exported without a title', false, { ...spring, title: undefined }, self],
  ['of which the title is blank', false, { ...spring, title: '  ' }, self],
  ['that went live without a title', true, { ...spring, title: '', live: true }, self],
  ['named, but only a draft', false, { ...spring, live: false }, self],
  ['of the same frame', false, { ...spring, frame: '9:9' }, self],
  ['of the same title on the same day', false, { ...spring, date: today, title: 'summer  Dresses' }, self], // prettier-ignore
  ['of another title on the same day', true, { ...spring, date: today }, self],
  ['of the same title two days ago', true, { ...spring, title: 'Summer dresses' }, self],
  ['said to be of the same live', false, spring, { ...self, same: [pastKey(spring)] }],
  ['of which another was said so', true, spring, { ...self, same: ['2026-01-01T00:00:00Z 1'] }],
])('a past cover %s: %s', (_, counts, past, own) => {
  expect(ofOtherLives([past], own, now)).toEqual(counts ? [past] : [])
})

test('languages of one live are of the same live to each other, and to the first', () => {
  const first = { ...spring, title: 'Летние платья', frame: '1:1' }
  const second = { ...spring, hash: 'hash-2', frame: '2:2', same: [pastKey(first)] }
  const all = [first, second]
  const third = { ...self, same: [pastKey(first)] }
  expect(ofOtherLives(all, third, now)).toEqual([])
  expect(ofOtherLives(all, { ...self, id: '1:1' }, now)).toEqual([])
  expect(ofOtherLives(all, self, now)).toEqual(all)
})
