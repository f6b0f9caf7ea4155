import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Case } from '../../bench/decisions/cases'
import { writeBetween } from '../../bench/page/between'
import { intervalOf, shareOf } from '../../bench/page/interval'
import { rowOf } from '../../bench/page/rule-row'
import { newFolder } from '../kit/folder'

test.each([
  [0, 10, 0, 0.278],
  [10, 10, 0.722, 1],
  [8, 9, 0.565, 0.98],
  [50, 100, 0.404, 0.596],
])('of %i of %i, Wilson’s interval', (found, all, low, high) => {
  const [from, to] = intervalOf(found, all)
  expect(from).toBeCloseTo(low, 3)
  expect(to).toBeCloseTo(high, 3)
})

test('a share tells its counts, and nothing where there is nothing', () => {
  expect(shareOf(8, 9)).toBe('88.9 % (8/9; 56–98)')
  expect(shareOf(0, 0)).toBe('–')
})

const cases = (violates: boolean, ...outcomes: Case['outcome'][]): Case[] =>
  outcomes.map((outcome) => ({ rule: 'qr-code', violates, outcome, beyond: null, unit: null }))

test('a rule’s row: right when it refuses, found, asked, and of how many', () => {
  const all = [
    ...cases(true, 'fail', 'fail', 'incomplete', 'inapplicable'),
    ...cases(false, 'fail', 'pass', 'incomplete'),
  ]
  expect(rowOf('qr-code', 'reject', all, '2026-11-29').slice(1, 6)).toEqual([
    '66.7 % (2/3; 21–94)',
    '50.0 % (2/4; 15–85)',
    '1; 1',
    '4; 3',
    '2026-11-29',
  ])
})

test('a rule that had nothing to look at has no figures', () => {
  const row = rowOf('cover-reuse', 'reject', cases(true, 'inapplicable'), '2026-11-29')
  expect(row.slice(1, 5)).toEqual(['–', '–', '–', '–'])
  expect(row.at(-1)).toContain('notes/accuracy.md')
})

test('a table is written between its comments, again and again', () => {
  const path = join(newFolder(), 'page.md')
  writeFileSync(path, 'a\n<!-- rules: by npm -->\nold\n<!-- /rules -->\nb\n')
  writeBetween(path, 'rules', 'new')
  writeBetween(path, 'rules', 'newer')
  expect(readFileSync(path, 'utf8')).toBe(
    'a\n<!-- rules: by npm -->\n\nnewer\n\n<!-- /rules -->\nb\n',
  )
  expect(() => writeBetween(path, 'house', 'new')).toThrow('no place for house')
})
