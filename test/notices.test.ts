import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licences, strangers } from '../tools/licences'
import { notices } from '../tools/notices'

test('THIRD-PARTY-NOTICES.md is fresh (else: npm run notices)', async () => {
  expect(readFileSync(new URL('../THIRD-PARTY-NOTICES.md', import.meta.url), 'utf8')).toBe(
    await notices(),
  )
})

test('everything that is embedded has a licence that goes with ours', async () => {
  const all = await licences()
  expect(all.length).toBeGreaterThan(40)
  expect(strangers(all)).toEqual([])
})

test.each([
  'GPL-3.0',
  'AGPL-3.0-only',
  'CC-BY-NC-4.0',
  'see below',
  'package MIT, weights CC-BY-NC-4.0',
  '',
])('a licence “%s” is a stranger', (licence) =>
  expect(strangers([{ name: 'x', licence }])).toHaveLength(1),
)
