import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { allRules } from '../../src/packs/rules'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** A platform's size, ratio or name, as it would be said of the platform under check. */
const facts =
  /\b(?:1080|1920)\b|\b9 ?[:/] ?16\b|ali ?express|速卖通|meta[- ]stories|google[- ]merchant/i

/** What may say so, and why. */
const honest: Record<string, string> = {
  'core/image/reference.ts': 'the picture on which lengths of drawings were chosen',
  'language/money/amount.ts': '1080p is the height of a screen, not a price',
  'language/names/platform-names.ts': 'lists the names of all platforms',
}

test('no rule’s id stands where pack files and outcomes are read: all rules are read alike', () => {
  const ids = [...allRules.keys()].map((id) => `'${id}'`)
  const found = ['packs/file', 'packs/outcomes']
    .flatMap((room) => readdirSync(join(src, room)).map((file) => join(room, file)))
    .filter((file) => ids.some((id) => readFileSync(join(src, file), 'utf8').includes(id)))
  expect(found).toEqual([])
})

test('what a platform asks for stands in its pack alone', () => {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:tsx?|css)$/.test(file) && !file.startsWith('packs/'))
    .filter((file) => facts.test(readFileSync(join(src, file), 'utf8')))
  expect(found.sort()).toEqual(Object.keys(honest).sort())
})
