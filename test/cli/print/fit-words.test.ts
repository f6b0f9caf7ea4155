import { expect, test } from 'vitest'
import { costs } from '../../../src/cli/print/fit-words'

const kept = { x: 100, y: 0, width: 800, height: 1000 }

test('where text could not be read, somebody has to look', () => {
  const of = { width: 1000, height: 1000 }
  const cost = { cutOff: 0.2, kept, enlarged: 1 }
  const unread = { words: [], unread: true }
  expect(costs(cost, of, unread, 'zh')).toContain('有文字没能读出，请看一下裁掉的部分。')
  expect(costs(cost, of, unread, 'en')).toContain('Not all text could be read: look at what was cut off.') // prettier-ignore
  expect(costs(cost, of, { words: ['SALE'], unread: false }, 'en')).toHaveLength(2)
})
