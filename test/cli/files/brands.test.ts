import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBrands } from '../../../src/cli/files/brands'
import { mostNames, nameList } from '../../../src/language/names/find-names'
import { newFolder } from '../../kit/folder'

const names = (what: string | Uint8Array) => {
  const path = join(newFolder(), 'list.txt')
  writeFileSync(path, what)
  return readBrands(path)
}
const gbk = Uint8Array.from([0xcc, 0xd4, 0xb1, 0xa6, 0x0a, 0x41])

describe('a list of brands', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['a name a line, comments and empty lines left out', '# mine\nAcme\n\n  Dolce, Gabbana  \n', ['Acme', 'Dolce, Gabbana']], // prettier-ignore
    ['a mark of byte order', '\ufeffAcme', ['Acme']],
    ['UTF-16 with its mark', Buffer.from('\ufeffAcme\n淘宝\n', 'utf16le'), ['Acme', '淘宝']],
    ['line ends of old Macs', 'Acme\rBrand\r', ['Acme', 'Brand']],
    ['one line with commas', 'Acme, Brand\u3001Third\uff0c', ['Acme', 'Brand', 'Third']],
    ['the encoding of older Chinese programs', gbk, ['淘宝', 'A']],
  ])('%s', async (_, text, expected) => expect(await names(text)).toEqual(expected))

  test('that is no text, or has more names than are looked for, is refused with a sentence', async () => {
    await expect(names(Uint8Array.from([0xff, 0x00, 0x81, 0xff]))).rejects.toThrow(/UTF-8/)
    const many = Array.from({ length: mostNames + 1 }, (_, i) => `b${i}`).join('\n')
    await expect(names(many)).rejects.toThrow(/holds 10001 names, at most 10000/)
  })
})

describe('a long list', () => {
  const others = Array.from({ length: 9998 }, (_, i) => `Qzxvbrand${i} Hfdk`)
  const list = nameList([...others, 'Thermomix', 'Thermamix'])
  const found = (text: string) => list.find(text).map(({ name }) => name)

  test('is looked for to its last name', () => {
    expect(found('a Thermamix')).toEqual(['Thermamix'])
    expect(found('qzxvbrand9997 hfdk')).toEqual(['Qzxvbrand9997 Hfdk'])
  })
  test.each([
    ['a letter changed at the start', 'xhermomix'],
    ['in the middle', 'thermimix'],
    ['at the end', 'thermomiz'],
    ['one more', 'thermommix'],
    ['one less', 'thermomx'],
  ])('a name with %s is found, the first of those that are near', (_, word) =>
    expect(found(word)).toEqual(['Thermomix']),
  )
  test('two edits are another word', () => expect(found('xhermomiz')).toEqual([]))
})
