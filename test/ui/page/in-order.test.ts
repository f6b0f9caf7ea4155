import { expect, test } from 'vitest'
import type { Finding } from '../../../src/core/finding'
import { inOrder } from '../../../src/ui/page/in-order'
import type { Item } from '../../../src/ui/page/item'
import type { Result } from '../../../src/ui/session/stage'
import { seen, snapshot } from '../session/fake-ports'

const refused = {
  rule: 'price',
  level: 'reject',
  outcome: 'fail',
  findings: [] as Finding[],
} as const
const item = (id: string, it: Partial<Item>): Item => ({
  ...{ id, name: `${id}.png`, at: 'done', result: null, lost: null },
  ...it,
})
const good = { result: { ...snapshot('1'), ...seen() } as unknown as Result }
const bad = { result: { ...snapshot('2'), ...seen(refused) } as unknown as Result }
const lost = { at: 'lost', lost: { failed: 'bug', detail: '' } } as const
const order = (...items: Item[]) => inOrder(items).map(({ id }) => id)

test('the worst is first once all are known, those without a verdict last', () => {
  expect(order(item('1', good), item('2', lost), item('3', bad))).toEqual(['3', '1', '2'])
  expect(order(item('1', good), item('2', { at: 'waiting' }), item('3', bad))).toEqual(['1', '2', '3']) // prettier-ignore
})

test('rows stay where they are while one is looked at again', () =>
  expect(order(item('1', { ...good, at: 'looking' }), item('2', bad))).toEqual(['2', '1']))
