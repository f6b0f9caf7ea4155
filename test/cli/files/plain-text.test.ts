import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainText } from '../../../src/cli/files/plain-text'
import { newFolder } from '../../kit/folder'

const folder = newFolder()
const file = join(folder, 'a.json')
writeFileSync(file, '价格')

const what = { zh: '规则包', en: 'pack' }

test('is read up to its most bytes', () => expect(plainText(file, 6, what)).toBe('价格'))

test('is decoded as older Chinese programs write it', () => {
  const old = join(folder, 'old.json')
  writeFileSync(old, new Uint8Array([0xbc, 0xdb, 0xb8, 0xf1]))
  expect(plainText(old, 6, what)).toBe('价格')
})

test.each([
  ['a file that is larger', file],
  ['a folder', folder],
  ['what is not there', join(folder, 'b.json')],
])('%s is told by its name', (_, path) =>
  expect(() => plainText(path, 5, what)).toThrow(`The pack ${path} can’t be read.`),
)
