import { expect, test } from 'vitest'
import { nameFor } from '../../../src/ui/export/file-name'

const words = { frame: 'Cover 1', title: '', date: '2026-11-29' }

test('a key that the cover has nothing for is left out with its signs, and named', () => {
  expect(nameFor('{title}-{date}', words)).toEqual({
    name: '2026-11-29',
    unknown: [],
    empty: ['title'],
  })
  expect(nameFor('{frame} – {title}', words).name).toBe('Cover 1 –')
  expect(nameFor('{frame}_{title}_{date}', words).name).toBe('Cover 1_2026-11-29')
})

test('a key that nobody knows stays as it is written, and is named', () => {
  expect(nameFor('{frame}-{shop}', words)).toEqual({
    name: 'Cover 1-{shop}',
    unknown: ['shop'],
    empty: [],
  })
})

test('a name from an innocent pattern is that pattern', () => {
  expect(nameFor('{frame}', { ...words, frame: 'A--b..c' }).name).toBe('A--b..c')
})
