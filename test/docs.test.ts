import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesDoc } from '../tools/docs'
import { notices } from '../tools/notices'

test('docs/rules.md is fresh (else: npm run docs)', () => {
  expect(readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesDoc())
})

test('THIRD-PARTY-NOTICES.md is fresh (else: npm run notices)', async () => {
  expect(readFileSync(new URL('../THIRD-PARTY-NOTICES.md', import.meta.url), 'utf8')).toBe(await notices())
})
