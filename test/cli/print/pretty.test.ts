import { describe, expect, test } from 'vitest'
import { painter, wantsColour } from '../../../src/cli/print/colour'
import { toPretty } from '../../../src/cli/print/pretty'
import { progressOn } from '../../../src/cli/print/progress'
import { toTotals } from '../../../src/cli/print/totals'
import { widthOf, wrap } from '../../../src/cli/print/wrap'
import { lostEntry, type Entry } from '../../../src/report'

const item = (number: number, more: Partial<Entry['items'][number]> = {}) => ({
  number,
  level: 'reject' as const,
  sure: true,
  ink: '#c00000',
  title: 'Price shown',
  figure: '$9',
  message: `There is a price: US $9.99${' and more of it'.repeat(6)}.`,
  fix: 'Remove the price.',
  places: [],
  ...more,
})
const ready: Entry = {
  ...lostEntry('covers/a.png', 'Ready to upload'),
  headline: 'ready',
  size: { width: 1080, height: 1920 },
  passed: 21,
}
const rejected: Entry = {
  ...ready,
  name: 'covers/b.png',
  headline: 'rejected',
  said: 'Would be rejected',
  passed: 9,
  items: [
    item(1),
    item(2, { level: 'advise', title: 'Busy background', message: 'It is busy.', fix: '' }),
    item(10, { sure: false, title: '产品太小？', message: '主体外框约占百分之五十六，请确认。'.repeat(5), fix: '' }),
  ], // prettier-ignore
  unseen: [{ title: 'Text ratio', message: 'Not checked: out of memory.' }],
}
const en = { locale: 'en' } as const

describe('a report for people', () => {
  test('of a ready cover is three lines', () =>
    expect(toPretty(ready, en)).toBe(
      'covers/a.png  1080×1920\n✓ Ready to upload\n  ✓ 21 rules passed\n',
    ))
  test('has problems first, then questions, what could not be seen, and passes in one line', () =>
    expect(toPretty(rejected, { ...en, title: 'Summer' })).toMatch(
      /^covers\/b\.png {2}1080×1920\n✗ Would be rejected\n {2}For the live: Summer\n\n {2}Would be rejected\n {2}✗ 1\. Price shown: There .*→ Remove the price\.\n\n {2}Advice\n {2}✗ 2\. Busy background: It is busy\.\n\n {2}For you to look at\n {2}\? 10\. 产品太小？主体.*\n {2}\? Text ratio – Not checked: out of memory\.\n\n {2}✓ 9 rules passed\n$/s,
    ))
  test('fits a terminal, whatever it says', () => {
    for (const entry of [rejected, { ...rejected, said: '很长'.repeat(60) }])
      for (const line of toPretty(entry, en).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80) // prettier-ignore
  })
  test('is quiet about all but what is refused, and why', () => {
    expect(toPretty(ready, { ...en, quiet: true })).toBe('')
    const quiet = toPretty(rejected, { ...en, quiet: true })
    expect(quiet).toMatch(/Price shown/)
    expect(quiet).not.toMatch(/Busy|passed|产品|Text ratio/)
  })
  test('lets no hostile name or word reach the terminal', () =>
    expect(
      toPretty({ ...rejected, name: '\u001b[31mx', items: [item(1, { message: 'a\u202eb\u0007' })] }, en),
    ).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)) // prettier-ignore
})

describe('totals', () => {
  test('of one cover are none', () => expect(toTotals([ready], en)).toBe(''))
  test('count covers by how they stand, and by cause', () => {
    const covers = [rejected, ready, { ...rejected, name: 'c/c.png' }, lostEntry('x.png', 'no')]
    expect(toTotals(covers, en)).toBe(
      [
        'Total of 4 covers',
        '    2  Would be rejected',
        '    1  Ready to upload',
        '    1  Could not be read',
        'By cause',
        '    2  Price shown  b.png, c.png',
        '    2  Busy background  b.png, c.png',
        '    2  产品太小？  b.png, c.png',
        '',
      ].join('\n'),
    )
    expect(toTotals(covers, { locale: 'zh', quiet: true })).toMatch(
      /^共 4 张封面\n {4}2 {2}会被驳回/,
    )
    expect(toTotals(covers, { locale: 'zh', quiet: true })).not.toContain('Busy')
  })
})

describe('lines', () => {
  test.each([
    ['one two three', 8, ['one two', 'three']],
    ['删减或缩小文字，从大的开始。', 10, ['删减或缩小', '文字，从大', '的开始。']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['占画面 21.7%，超过 15%。', 12, ['占画面', '21.7%，超过', '15%。']],
    ['', 4, ['']],
  ])('of “%s” in %i columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines))
})

describe('colours', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('terminal %j with %j: %j', (terminal, env, wanted) =>
    expect(wantsColour(terminal, env)).toBe(wanted),
  )
  test('end on each line', () =>
    expect(painter(true)('red', 'a\nb')).toBe('\u001b[31ma\u001b[39m\n\u001b[31mb\u001b[39m'))
})

describe('progress', () => {
  const on = (total: number, isTTY = true) => {
    const written: string[] = []
    const stream = { isTTY, write: (text: string) => written.push(text) }
    return { written, progress: progressOn(stream, total, 'en') }
  }
  test('is nothing where nobody sees it', () => expect(on(3, false).progress).toBeUndefined())
  test('of one file is a step, cleared before text, once', () => {
    const { written, progress } = on(1)
    progress!.step('covers/a\u0007.png', 'text')
    progress!.clear()
    progress!.clear()
    progress!.done()
    expect(written).toEqual(['\r\u001b[Ka\ufffd.png: text', '\r\u001b[K'])
  })
  test('of several counts them, and leaves no line behind', () => {
    const { written, progress } = on(2)
    progress!.done()
    progress!.step(`${'long'.repeat(40)}.png`, 'faces')
    progress!.clear()
    progress!.done()
    expect(written[0]).toBe('\r\u001b[K1 of 2 done')
    expect(widthOf(written[1].slice(4))).toBeLessThan(80)
    expect(written.at(-1)).toBe('\r\u001b[K')
  })
})
