import { expect, test } from 'vitest'
import { review } from '../../src/figma/review'

const underlined = (text: string) =>
  review({ text }).map(({ start, end, color }) => `${color} ${text.slice(start, end).trim()}`)

test.each<[text: string, words: string[]]>([
  ['Only $9.99 at Shopee', ['RED $9.99', 'RED Shopee']],
  ['仅售¥99', ['RED ¥99']],
  ['倒计时 00:12:59', ['RED 倒计时 00:12:59']],
  ['Summer glow', []],
  ['Live 24 May 2026', []],
  ['', []],
])('%s', (text, words) => expect(underlined(text)).toEqual(words))
