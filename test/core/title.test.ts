import { expect, test } from 'vitest'
import { termsIn } from '../../src/core/lexicon/terms'
import { matchTitle } from '../../src/core/lexicon/title'

const share = (title: string, ...cover: string[]) => {
  const matches = matchTitle(title, cover)
  const sum = (of: 'weight' | 'got') => matches.reduce((total, match) => total + match[of], 0)
  return sum('weight') === 0 ? 0 : sum('got') / sum('weight')
}

test.each([
  ['Summer Dress Styling', 'SUMMER DRESS STYLING', 1],
  ['Camping Gear Essentials for Beginners', 'Camping Gear', 0.5],
  ['Summer dresses', 'summer dress', 1],
  ['Phone Accessories', 'PHONEACCESSORIES', 1],
  ['春季连衣裙穿搭分享', '春季连衣裙穿', 5 / 8],
  ['春季连衣裙穿搭分享', '春季连衣裙', 0.5],
  ['夏季连衣裙', 'Summer dress', 1],
  ['Летнее платье', 'Summer dress', 1],
  ['Vestido de verano', 'Summer dress', 1],
  ['Детские игрушки большой обзор', 'Детские игрушки', 0.5],
  ['Детские игрушки большой обзор', 'етскне игрушки / боль мон / обзор', 1],
  ['سماعات لاسلكية تجربة كاملة', 'سماعات لاسلكية', 0.5],
  ['Winter boots', '-50%', 0],
  ['', 'Summer dress', 0],
  ['\ud800\u202e', 'x', 0],
])('%s / %s', (title, cover, expected) => expect(share(title, cover)).toBeCloseTo(expected, 5))

test('names categories and seasons', () => {
  expect(new Set(termsIn('夏季连衣裙').map(({ meaning }) => meaning.season ?? meaning.category))).toEqual(
    new Set(['summer', 'apparel']),
  )
  expect(termsIn('nothing of that kind')).toEqual([])
})

test('ends on 100 kB', () => void matchTitle('连衣裙 dress '.repeat(8000), ['裙 dres '.repeat(12500)]))
