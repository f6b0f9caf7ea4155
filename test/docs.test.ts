import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { docs } from '../tools/docs'

test.each(Object.entries(docs))('%s is fresh (else: npm run docs)', async (path, make) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(await make())
})
