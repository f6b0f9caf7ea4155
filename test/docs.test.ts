import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packs } from '../src/packs'
import { docs } from '../tools/docs'
import { drawnRules, rulePicture } from '../tools/drawn/rule-pictures'

test.each(Object.entries(docs))('%s is fresh (else: npm run docs)', async (path, make) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(await make())
})

test('each rule of our own packs has a picture in docs/rules.md, of a few kilobytes', () => {
  const rules = packs.flatMap(({ clauses }) => clauses.map(({ rule }) => rule.id))
  expect(rules.filter((rule) => !drawnRules.includes(rule))).toEqual([])
  for (const rule of drawnRules) expect(rulePicture(rule).length).toBeLessThan(20_000)
})
