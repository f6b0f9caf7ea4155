import { describe, expect, test } from 'vitest'
import { packs } from '../../src/packs'
import { allRules } from '../../src/packs/rules'
import { locales } from '../../src/core/locale'

// What else there is speaks of pictures of goods alone. None of the others may get lost on the way.
test('the first holds the whole rulebook', () => {
  const held = packs[0].clauses.map(({ rule }) => rule.id)
  expect([...allRules.keys()].filter((id) => !held.includes(id))).toEqual([
    'promotional-words',
    'watermark',
    'border',
    'collage',
  ])
})

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test('holds each rule once', () => {
    const ids = pack.clauses.map(({ rule }) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(pack.clauses.map((clause) => [clause.rule.id, clause] as const))(
    '%s has a title in every language and a source',
    (_, { rule, source, provenance }) => {
      for (const locale of locales) expect(rule.sentences[locale].title.length).toBeGreaterThan(1)
      if (provenance !== 'ours') expect(source).not.toBe('')
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    },
  )

  test('zones lie in the frame', () => {
    for (const { box } of pack.zones) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(pack.size.width)
      expect(box.y + box.height).toBeLessThanOrEqual(pack.size.height)
    }
  })
})
