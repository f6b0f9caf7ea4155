import { expect, test } from 'vitest'
import { packs } from '../../../src/packs'
import { readPack } from '../../../src/packs/file/read'
import { keptPacks } from '../../../src/ui/page/kept-packs'
import { inMemory } from '../../../src/ui/page/storage'
import { packExamples } from '../../kit/pack-examples'

const [shop, live] = packExamples().map(readPack)

test('the pack that was chosen last is known, and those of earlier checks can be opened', async () => {
  const kept = keptPacks(inMemory())
  expect(await kept.chosen()).toBeNull()
  for (const pack of [shop, live, packs[1]]) await kept.choose(pack)
  expect(await kept.chosen()).toBe(packs[1].id)
  expect(await kept.of(shop)).toMatchObject({ id: 'my-shop', hash: shop.hash })
  expect(await kept.of(packs[0])).toMatchObject({ id: packs[0].id })
})

test('what no check names any more is let go, but for the chosen one', async () => {
  const kept = keptPacks(inMemory())
  for (const pack of [shop, live]) await kept.choose(pack)
  await kept.keepOf([packs[0]])
  expect(await kept.of(shop)).toBeNull()
  expect(await kept.of(live)).toMatchObject({ id: 'our-live' })
  expect(await kept.chosen()).toBe(live.text)
})

test('a file that can’t be read any more, and a pack that is no more, are told as none', async () => {
  const storage = inMemory()
  const named = { id: 'old', version: '1', hash: '0' }
  await storage.put('packs', 'old 0', { key: 'old 0', pack: '{"livecover":99}' })
  expect(await keptPacks(storage).of(named)).toBeNull()
  expect(await keptPacks(storage).of({ id: 'gone', version: '1' })).toBeNull()
})
