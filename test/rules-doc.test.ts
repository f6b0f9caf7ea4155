import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesDoc } from '../tools/docs'

test('docs/rules.md is fresh (else: npm run docs)', () => {
  expect(readFileSync(new URL('../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesDoc())
})
