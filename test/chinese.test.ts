import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chineseTexts, slips } from './kit/chinese'

/** Rooms that hold the words of covers and refusals, not our own: patterns, and quotes. */
const ofOthers = [
  'src/language/',
  'src/packs/aliexpress-live',
  'src/packs/facts/',
  'src/packs/rejections/',
  'src/fixes/words/',
]

const ours = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => !ofOthers.some((room) => file.startsWith(room)))

test('what we say in Chinese has Chinese punctuation', () => {
  const found = ours.flatMap((file) =>
    chineseTexts(file, readFileSync(file, 'utf8')).flatMap(({ line, text }) =>
      slips(text).map((slip) => `${file}:${line} ${slip}`),
    ),
  )
  expect(found).toEqual([])
})

test('we say 你, not 您', () => {
  const polite = ours.filter((file) =>
    chineseTexts(file, readFileSync(file, 'utf8')).some(({ text }) => text.includes('您')),
  )
  expect(polite).toEqual([])
})

describe('slips', () => {
  test.each([
    ['文字太多,请删减', ['多,']],
    ['文件太大(5 MB),无法检查', ['大(', ',无']],
    ['要改吗?', ['吗?']],
    ['匹配 \ue000:\ue000。', ['\ue000:']],
    ['标题"夏"', ['题"', '夏"']],
  ])('in “%s”', (text, found) => expect(slips(text)).toEqual(found))
  test.each(['19:30 开播', '比例 9:16', '占 15%，太多', '`check(a, b)` 之后'])(
    'none in “%s”',
    (text) => expect(slips(text)).toEqual([]),
  )
})
