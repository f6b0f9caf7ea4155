import { describe, expect, test } from 'vitest'
import { packs } from '../../src/packs'
import { locales } from '../../src/core/locale'

/** Every rule of the rulebook: none may get lost on the way. */
const rulebook = [
  'frame-size', 'file-weight', 'gps-metadata', 'qr-code', 'third-party-logo', 'promo-countdown', 'price-number', 'text-ratio',
  'subject-sharpness', 'face-visible', 'competitor-packaging', 'visual-focus', 'cover-reuse', 'face-sharpness', 'colour-saturation',
  'category-keyword', 'title-match', 'host-coverage', 'product-coverage', 'product-centred', 'background-clean', 'contrast',
  'visual-flow', 'safe-zone', 'upload-checklist',
] // prettier-ignore

test('the first holds the whole rulebook', () =>
  expect(packs[0].clauses.map(({ rule }) => rule.id).sort()).toEqual([...rulebook].sort()))

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
