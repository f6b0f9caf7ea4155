import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Case } from '../../bench/decisions/cases'
import { writeBetween } from '../../bench/page/between'
import { writeBySet } from '../../bench/page/by-set'
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

test('a bench that is run alone leaves what the others measured', () => {
  const path = join(newFolder(), 'accuracy.md')
  const part = (bench: string) => `<!-- accuracy ${bench}: by npm -->\nold ${bench}\n<!-- /accuracy ${bench} -->\n` // prettier-ignore
  writeFileSync(path, ['text-rules', 'text', 'people'].map(part).join(''))
  const counts = { positives: 4, found: 3, negatives: 5, flagged: 1, open: 2 }
  const judged = [{ rule: 'qr-code', set: 'covers', ...counts }]
  writeBySet(path, 'text', { commit: 'c0ffee', date: '2026-11-30', judged, figures: [] })
  const page = readFileSync(path, 'utf8')
  expect(page).toContain(part('text-rules'))
  expect(page).toContain(part('people'))
  expect(page).not.toContain('old text\n')
  expect(page).toContain('c0ffee, 2026-11-30.')
  expect(page).toContain(
    '| `qr-code` | covers | 75.0 % (3/4; 30–95) | 75.0 % (3/4; 30–95) | 2 | 9 |',
  )
})

test('every bench of accuracy has its part of the notes, with rows in it', () => {
  const notes = readFileSync(join(import.meta.dirname, '../../bench/notes/accuracy.md'), 'utf8')
  const parts = [...notes.matchAll(/<!-- accuracy ([\w-]+): [^]*?<!-- \/accuracy \1 -->/g)]
  expect(parts.map(([, bench]) => bench).sort()).toEqual(
    ['banned', 'generated', 'people', 'text', 'text-rules', 'tone'], // prettier-ignore
  )
  for (const [part] of parts) expect(part).toMatch(/\n\| .* \| \d+ \|\n/)
})
