import { expect, test } from 'vitest'
import { packs } from '../../../src/packs'
import { packKept } from '../../../src/ui/more/pack-kept'

test.each([[null], [packs[0].id]])('what a document keeps is used: %s', (kept) =>
  expect(packKept(kept, 'en')).toEqual({ pack: packs[0], said: null }),
)

test.each(['{', 'no-such-pack', '{"id":"own"}'])('one that can’t be read is said: %s', (kept) => {
  const { pack, said } = packKept(kept, 'en')
  expect(pack).toBe(packs[0])
  expect(said).toContain(pack.title.en)
  expect(packKept(kept, 'zh').said).toContain(pack.title.zh)
})
