import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainText } from '../../../src/cli/files/plain-text'
import { newFolder } from '../../kit/folder'

const folder = newFolder()
const file = join(folder, 'a.json')
writeFileSync(file, '价格')

const refuse = (why: string) => new Error(why)

test('is read up to its most bytes', () => expect(plainText(file, 6, refuse)).toBe('价格'))

test.each([
  ['a file that is larger', file, 'large'],
  ['a folder', folder, 'folder'],
  ['what is not there', join(folder, 'b.json'), 'missing'],
])('%s is refused, and why', (_, path, why) =>
  expect(() => plainText(path, 5, refuse)).toThrow(why),
)
