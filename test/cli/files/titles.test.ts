import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTitles } from '../../../src/cli/files/titles'
import { newFolder } from '../../kit/folder'

const folder = newFolder()
const listed = (what: string | Uint8Array) => {
  const path = join(folder, 'list.csv')
  writeFileSync(path, what)
  return readTitles(path)
}
const title = async (what: string | Uint8Array, file = 'a.png') => (await listed(what)).of(file)
const gbk = Uint8Array.from([...Buffer.from('file,title\na.png,'), 0xcc, 0xd4, 0xb1, 0xa6])

describe('a list of titles', () => {
  test.each<[string, string | Uint8Array]>([
    ['CSV', 'file,title\na.png,"Shoes, live"\n'],
    ['of a spreadsheet that parts by semicolons', '\ufeffTitle;File\r\nShoes, live;a.png\r\n'],
    ['TSV, with more columns and empty lines', 'no\tfile\ttitle\n\n1\ta.png\tShoes, live\n'],
    ['UTF-16 with its mark', Buffer.from('\ufefffile\ttitle\na.png\tShoes, live', 'utf16le')],
    ['with a delimiter in the name of a column', 'file,title,size;note\na.png,"Shoes, live",9'],
    ['with quoted names of columns', '"file";"title"\na.png;Shoes, live'],
    ['NDJSON', '{"file":"a.png","title":"Shoes, live"}\n\n'],
    ['the same row twice', 'file,title\na.png,"Shoes, live"\na.png,"Shoes, live"'],
  ])('as %s', async (_, what) => expect(await title(what)).toBe('Shoes, live'))

  test('in the encoding of older Chinese programs', async () =>
    expect(await title(gbk)).toBe('淘宝'))
  test('with an inch', async () =>
    expect(await title('file,title\na.png,Pan 12" live\n')).toBe('Pan 12" live'))
  test('over two lines', async () =>
    expect(await title('file,title\na.png,"Shoes\nlive"\n')).toBe('Shoes\nlive'))
  test('says nothing of a file that is not in it, nor by an empty cell', async () => {
    expect(await title('file,title\nb.png,Shoes')).toBe(undefined)
    expect(await title('file,title\na.png,\n')).toBe(undefined)
  })
})

describe('a file is found', () => {
  test.each([
    ['by its bare name, wherever it lies', 'a.png', 'covers/a.png'],
    ['whose accent a Mac takes apart', 'caf\u00e9.png', 'cafe\u0301.png'],
    ['by its path', 'covers/a.png', './covers/a.png'],
    ['from the folder of the list', 'covers/a.png', join(folder, 'covers/a.png')],
  ])('%s', async (_, named, file) =>
    expect(await title(`file,title\n${named},Shoes`, file)).toBe('Shoes'),
  )

  test('not in another folder than named', async () => {
    mkdirSync(join(folder, 'b'), { recursive: true })
    expect(await title('file,title\nb/a.png,Shoes', 'c/a.png')).toBe(undefined)
  })
})

test.each<[string, string | Uint8Array, RegExp]>([
  ['without a header', 'a.png,Shoes\n', /first line.*file and title/],
  ['that is empty', '', /empty/],
  ['with two titles for a file', 'file,title\na.png,A\na.png,B', /two titles for a\.png, in lines 2 and 3/], // prettier-ignore
  ['with an open quote', 'file,title\na.png,"A\n', /no table/],
  ['with a comma too many', 'file,title\na.png,Tea, green\n', /no table.*line 2/],
  ['with a line that is no JSON', '{"file":"a.png","title":"A"}\n{"file":\n', /line 2/],
  ['with a title that is no text', '{"file":"a.png","title":1}', /line 1/],
  ['that is no text', Uint8Array.from([0xff, 0x00, 0x81, 0xff]), /UTF-8/],
])('a list %s is refused with a sentence', async (_, what, why) =>
  expect(listed(what)).rejects.toThrow(why),
)
