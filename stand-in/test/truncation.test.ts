import { expect, test } from 'vitest'
import { openFile } from '../kit'
import { layout } from '../doc/text'
import { roundMetrics } from '../kit'
import type { Spec } from '../spec'

const lines = async (more: Partial<Spec>) => {
  const file = await openFile()
  const id = file.add({
    type: 'TEXT',
    name: 'T',
    characters: 'abcd efgh ijkl',
    fontSize: 10,
    width: 50,
    ...more,
  })
  const made = layout(file.store.get(id), roundMetrics)
  return [...made.lines.map(({ text }) => text.trim()), file.get(id, 'height')]
}

test.each<[string, Partial<Spec>, unknown[]]>([
  ['whole', {}, ['abcd', 'efgh', 'ijkl', 36]],
  [
    'with as many lines as may be',
    { textTruncation: 'ENDING', maxLines: 2 },
    ['abcd', 'efgh…', 24],
  ],
  ['with a limit, but not truncated', { maxLines: 2 }, ['abcd', 'efgh', 'ijkl', 36]],
  [
    'in a box that is too low',
    { textTruncation: 'ENDING', textAutoResize: 'NONE', height: 26 },
    ['abcd', 'efgh…', 26],
  ],
  ['by the old word for it', { textAutoResize: 'TRUNCATE', height: 13 }, ['abcd…', 13]],
  [
    'where the ellipsis needs room itself',
    { characters: 'abcde fgh', textTruncation: 'ENDING', maxLines: 1 },
    ['abcd…', 12],
  ],
])('a text is set %s', async (_, more, seen) => {
  expect(await lines(more)).toEqual(seen)
})
