import { expect, test } from 'vitest'
import { sumOf } from '../../../src/ui/page/sum'
import type { Item } from '../../../src/ui/page/item'
import type { Result } from '../../../src/ui/session/stage'
import { seen, snapshot } from '../session/fake-ports'

test('covers that can’t be checked are part of the sum', () => {
  const result = { ...snapshot('1'), ...seen() } as unknown as Result
  const done: Item = { id: '1', name: '1.png', at: 'done', result, lost: null }
  const lost: Item = { ...done, at: 'lost', result: null, lost: { failed: 'bug', detail: '' } }
  expect(sumOf([done, lost, lost], 'en')).toBe('1 × Ready to upload · 2 × Can’t be checked')
  expect(sumOf([done], 'en')).toBe('1 × Ready to upload')
})
