import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../src/core/report'
import { entryOf, lostEntry, toPage, type Entry } from '../../../src/report'
import { failed, hostile, pack, report } from '../../kit/told'

const picture = 'data:image/jpeg;base64,AAAA'
const entry = (name: string, ...verdicts: Verdict[]): Entry =>
  entryOf({ report: report(...verdicts), picture }, pack, 'en', name)

describe('a page about several covers', () => {
  const page = toPage(
    [
      entry('one.png', failed('price'), failed('code')),
      entry('two.png', failed('price')),
      entry('three.png'),
      lostEntry('four.png', 'This is not a picture.'),
    ],
    'Test pack',
    'en',
  )
  test('says first how many there are of each, then by cause', () => {
    expect(page).toMatch(/<b>2<\/b>Would be rejected.*<b>0<\/b>.*<b>1<\/b>Ready.*<b>1<\/b>Could not be read/s) // prettier-ignore
    const causes = page.slice(page.indexOf('By cause'), page.indexOf('<article'))
    expect(causes).toMatch(/price shown.*2 covers.*one\.png.*two\.png.*code shown.*1 cover</s)
  })
  test('then each cover, with its picture, what is wrong, where, and the fix', () => {
    const [, one] = page.split('<article')
    expect(one).toContain(picture)
    expect(one).toMatch(/price shown.*\$9.*found .*Fix: <\/b>remove .*top left · \$9/s)
    expect(page.split('<article')[3]).toContain('There is nothing to change.')
    expect(page.split('<article')[4]).toContain('This is not a picture.')
  })
  test('a picture is in it once, however many places of it are shown', () =>
    expect(page.split(picture)).toHaveLength(4))
})

test('hostile names, words and reasons stay words; nothing runs and nothing is loaded', () => {
  const one = entryOf(
    {
      report: { ...report(failed('price', hostile), failed('code', hostile)), cover: { ...report().cover, name: hostile } }, // prettier-ignore
      picture,
      ignored: [],
    },
    pack,
    'en',
  )
  const page = toPage([{ ...one, ignored: [{ title: hostile, reason: hostile }] }, lostEntry(hostile, hostile)], hostile, 'en') // prettier-ignore
  expect(page).not.toMatch(/<script|<img|<iframe|<link|\son\w+=["']|javascript:/i)
  expect(page).not.toMatch(/[\u0000\u202e]|[\ud800-\udfff]/)
  expect(page).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`)
  const urls = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url)
  expect(urls.filter((url) => !/^(#|data:image\/)/.test(url))).toEqual([])
})

test('what somebody ignored is told with the reason, and is no item', () => {
  const [price, code] = [failed('price'), failed('code')]
  const it = entryOf(
    { report: report(price, code), picture, ignored: [{ verdict: price, reason: 'Print' }] },
    pack,
    'zh',
  )
  expect(it.items.map(({ number, title }) => [number, title])).toEqual([[2, 'code中 shown']])
  expect(toPage([it], '测试', 'zh')).toMatch(/已忽略.*price中 shown.*Print/s)
})

test('one cover alone needs no summary', () =>
  expect(toPage([entry('one.png', failed('price'))], 'Test pack', 'en')).not.toContain('By cause'))
