import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainText } from '../../../src/cli/files/plain-text'
import { newFolder } from '../../kit/folder'

const folder = newFolder()
const file = join(folder, 'a.json')
writeFileSync(file, '价格')

test('is read up to its most bytes', () => expect(plainText(file, 6, 'pack')).toBe('价格'))

test.each([
  ['a file that is larger', file],
  ['a folder', folder],
  ['what is not there', join(folder, 'b.json')],
])('%s is told by its name', (_, path) =>
  expect(() => plainText(path, 5, 'pack')).toThrow(`The pack ${path} can’t be read.`),
)
