import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packs } from '../../../src/packs'
import { parcelOf } from '../../../src/ui/export/parcel'
import type { Line } from '../../../src/ui/export/save-covers'

const [pack] = packs
const saved = (id: string, title: string, rejects: object[] = []) =>
  ({
    saved: { bytes: Uint8Array.of(1, 2, 3), width: 1080, height: 1920 },
    rejects,
    title,
    taken: { frame: { id, name: id } },
  }) as never
const lines: Line[] = [
  { name: 'one.jpg', file: saved('1:1', 'Linen\tdress\nlive') },
  { name: 'lost.jpg', problem: 'gone' },
  { name: 'two.png', file: saved('1:2', '', [{ rule: 'price-number', outcome: 'fail', level: 'reject', facts: { prices: ['US $9'], perhaps: [], discounts: [], unread: 0 }, findings: [] }]) }, // prettier-ignore
]
const ticked = { id: '1:1', name: '1:1', ticks: [{ item: 'licence', date: '2026' }] }
const here = { pack, locale: 'en', selection: { frames: [ticked] } } as never
const files = unzipSync(parcelOf(here, lines))
const told = (name: string) => strFromU8(files[name])

test('a parcel has each file that was made, its title, and a list', () => {
  expect(Object.keys(files).sort()).toEqual(['one.jpg', 'titles.txt', 'two.png', 'upload-list.md'])
  expect([...files['one.jpg']]).toEqual([1, 2, 3])
})

test('a title is one cell of its row, whatever was typed', () =>
  expect(told('titles.txt')).toBe('one.jpg\tLinen dress live\ntwo.png\t\n'))

test('the list says what is ticked, and what would have a cover rejected', () => {
  const [first, second] = told('upload-list.md').split(/(?=# two)/)
  expect(first).toContain('# one.jpg')
  expect(first.match(/- \[x\]/g)).toHaveLength(1)
  expect(second).toContain('Price shown')
  expect(second).not.toContain('- [x]')
})

test('what is asked of those who sell live is not listed for another platform', () => {
  const { selling: _, ...other } = pack
  const list = unzipSync(parcelOf({ ...(here as object), pack: other } as never, lines))
  expect(strFromU8(list['upload-list.md'])).not.toContain('- [')
})
