import { expect, it } from 'vitest'
import { marks } from '../../src/analyzers/marks'
import type { See } from '../../src/core/analyzer'
import type { Engines, FoundMark } from '../../src/core/engines'
import { box, cover, line, seenText } from '../kit'

const look = (found: FoundMark[], ...lines: ReturnType<typeof line>[]) =>
  marks(
    (async (kind: string) => (kind === 'text' ? seenText(lines) : cover())) as See,
    { marks: async () => ({ find: async () => found }) } as unknown as Engines,
  )
const tiktok = { box: box(100, 100, 80, 80), brand: 'tiktok', score: 0.99 }

it('names what is written, once a brand and line', async () => {
  expect(await look([], line('Shopee Shopee', { layer: '1:2' }))).toMatchObject([
    { brand: 'shopee', origin: 'text', layer: '1:2' },
  ])
})

it('keeps a mark beside text, drops one that is text', async () => {
  expect(await look([tiktok], line('新品', { box: box(170, 100, 300, 80) }))).toMatchObject([
    { brand: 'tiktok', origin: 'pixels' },
  ])
  expect(await look([tiktok], line('新品', { box: box(140, 100, 300, 80) }))).toEqual([])
})
