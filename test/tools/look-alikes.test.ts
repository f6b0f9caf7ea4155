import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { skeleton } from '../../src/language/letters/skeleton'
import { lookAlikes, written } from '../../tools/look-alikes'

const file = fileURLToPath(new URL('../../src/language/letters/look-alikes.ts', import.meta.url))

test('the table is fresh (else: npx tsx tools/look-alikes.ts)', () =>
  expect(readFileSync(file, 'utf8')).toBe(written(lookAlikes())))

test.each(['ᴛᴇᴍᴜ', 'ꓔꓰꓟꓴ', 'теmu'])('%s looks like temu', (text) =>
  expect(skeleton(text)).toBe('temu'),
)

test.each(['платье', 'φόρεμα', '连衣裙', 'ワンピース', '원피스', 'فستان', 'ชุด'])(
  'a word of another script is no Latin one: %s',
  (text) => expect(skeleton(text)).not.toMatch(/^[a-z]+$/),
)
