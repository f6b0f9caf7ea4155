import { expect, test } from 'vitest'
import { packs } from '../../../src/packs'
import { readPack } from '../../../src/packs/file/read'
import { keptPacks } from '../../../src/ui/page/kept-packs'
import { packCalled, pastEntries } from '../../../src/ui/page/past-entries'
import { inMemory } from '../../../src/ui/page/storage'
import { packExamples } from '../../kit/pack-examples'
import { seen } from '../session/fake-ports'

const shop = readPack(packExamples()[0])
const [aliexpress] = packs

/** A cover that was checked before, whose size was wrong. */
function past(name: string, { id, version, hash }: { id: string; version: string; hash?: string }, rule = 'frame-size') {
  const { report } = seen({ rule, outcome: 'pass' })
  const by = { ...report, pack: { id, version, ...(hash && { hash }) } }
  return { key: name, at: '2026-11-01T10:00:00Z', name, report: by, ignores: [], picture: '' }
} // prettier-ignore

test('each earlier check is told in the words of its own pack', async () => {
  const kept = keptPacks(inMemory())
  await kept.choose(shop)
  const checks = [past('a.png', shop), past('b.png', aliexpress)]
  const { entries, packs: names } = await pastEntries(checks, kept, 'en')
  const shopName = `My shop’s cover · my-shop 1 · ${shop.hash}`
  expect(names).toBe(`${shopName}, ${aliexpress.title.en}`)
  expect(entries.map(({ name }) => name)).toEqual([
    `a.png · ${shopName}`,
    `b.png · ${aliexpress.title.en}`,
  ])
})

test('where all were made by one pack, it is said once', async () => {
  const { entries, packs: names } = await pastEntries([past('b.png', aliexpress)], keptPacks(inMemory()), 'zh') // prettier-ignore
  expect([names, entries[0].name]).toEqual([aliexpress.title.zh, 'b.png'])
})

test('one whose pack is gone, or has let go of a rule, costs the report none of the others', async () => {
  const checks = [
    past('a.png', shop),
    past('b.png', aliexpress, 'a-rule-of-old'),
    past('c.png', aliexpress),
  ]
  const { entries } = await pastEntries(checks, keptPacks(inMemory()), 'en')
  expect(entries.map(({ headline }) => headline !== null)).toEqual([false, false, true])
  expect(entries[0].said).toContain('can’t be told')
})

test('a pack is called by its title, one of a file by its id', () => {
  expect(packCalled(aliexpress, 'zh')).toBe(aliexpress.title.zh)
  expect(packCalled(shop, 'en')).toBe('my-shop 1')
})

test('a storage that fails costs the report none of the others', async () => {
  const of = () => Promise.reject(new Error('no storage'))
  const { entries } = await pastEntries([past('a.png', shop)], { of }, 'zh')
  expect(entries[0].said).toContain('无法再写成句子')
})
