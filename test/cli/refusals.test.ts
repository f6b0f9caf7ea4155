import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindsFor } from '../../src/cli/commands/kinds'
import { CannotWrite, type BadUsage } from '../../src/cli/errors'
import { readBrands } from '../../src/cli/files/brands'
import { readEarlier } from '../../src/cli/files/earlier'
import { gather } from '../../src/cli/files/gather'
import { readHistory } from '../../src/cli/files/history'
import { put, refuseOverwriting } from '../../src/cli/files/outputs'
import { packNamed } from '../../src/cli/files/packs'
import { plainText } from '../../src/cli/files/plain-text'
import { readTitles } from '../../src/cli/files/titles'
import { makeFolder } from '../../src/cli/files/write'
import { newFolder } from '../kit/folder'
import { livecover } from './run'

/** Why a command line can't be carried out: a sentence in the language of who typed it. */
const folder = newFolder()
const at = (name: string) => join(folder, name)
const file = (name: string, what: string | Uint8Array) => (writeFileSync(at(name), what), at(name))
const text = file('a.png', 'no picture')
mkdirSync(at('folder'))

const titles = (name: string, what: string | Uint8Array) => () => readTitles(file(name, what))
const refused: [string, () => unknown, RegExp][] = [
  ['titles that can’t be read', () => readTitles(at('folder')), /^标题列表 .*读不出来/],
  ['titles that are no text', titles('1', new Uint8Array([0xff, 0, 0x81, 0xff])), /另存为 UTF-8/],
  ['titles without a header', titles('2', 'a.png,Shoes'), /第一行要写列名：file 和 title/],
  ['titles of an empty list', titles('3', ' '), /是空的/],
  ['two titles', titles('4', 'file,title\na.png,A\na.png,B'), /在第 2 行和第 3 行。请只留一个/],
  ['titles in no table', titles('5', 'file,title\na.png,"A\n'), /不是能读的表格/],
  ['titles in no JSON', titles('6', '{"file":\n'), /第 1 行看不懂/],
  ['brands that can’t be read', () => readBrands(at('none')), /^品牌列表 .*读不出来/],
  ['too many brands', () => readBrands(file('7', 'b\n'.repeat(10_001))), /有 10001 个名称/],
  ['a list of files', () => gather({ files: [], filesFrom: at('none'), recursive: false, lang: 'zh' } as never), /^文件列表 .*读不出来/], // prettier-ignore
  ['an earlier run', () => readEarlier(at('none')), /^之前的结果 .*读不出来/],
  ['a history', () => readHistory(text), /^历史 .*读不出来（ENOTDIR）/],
  ['outcomes', () => plainText(at('none'), 9, { zh: '结果文件', en: 'outcomes' }), /^结果文件 .*读不出来/], // prettier-ignore
  ['a pack’s name', () => packNamed('aliexpress-live2'), /没有规则包“aliexpress-live2”。你是不是想输入 aliexpress-live/], // prettier-ignore
  ['a pack file', () => packNamed(file('8.json', '{')), /^规则包 .*用不了：$/],
  ['kinds', () => kindsFor(['texts']), /^--only 可以是 .*不能是“texts”/],
  ['a folder in the place of a file', () => makeFolder(text), /写不进去：那里应该是文件夹/],
  ['an output over a foreign file', () => put(text, new Uint8Array(1)), /不是 LiveCover 画的文件/],
  ['an output over a picture', () => refuseOverwriting([text], [{ file: text }] as never), /要检查的图片之一/], // prettier-ignore
  ['a disk that is full', () => { throw new CannotWrite(text, Object.assign(new Error(), { code: 'ENOSPC' })) }, /磁盘已满/], // prettier-ignore
]

test.each(refused)('%s', async (_, act, zh) => {
  const said = await Promise.resolve()
    .then(act)
    .then(
      () => expect.unreachable('it was carried out'),
      (error: BadUsage) => error.said,
    )
  expect(said.zh).toMatch(zh)
  expect(said.zh).not.toMatch(/\b(the|is|be|can.t)\b.*\b(a|of|file|read|used|written)\b/)
  const isOneLanguage = said.en === said.zh
  expect(isOneLanguage || !/\p{Script=Han}/u.test(said.en)).toBe(true)
})

test('the command line says them in the language it was asked in, a pack’s mistakes a line each', async () => {
  const pack = file(
    'wrong.json',
    '{\n"livecover": 1,\n"id": "x",\n"rules": { "text-ration": {} }\n}',
  )
  const chinese = await livecover(['rules', '--pack', pack, '--lang', 'zh'])
  expect(chinese.status).toBe(2)
  expect(chinese.stderr.trimEnd().split('\n')).toEqual([
    `livecover: 规则包 ${pack} 用不了：`,
    expect.stringMatching(/^第 1 行 version：缺少/),
    expect.stringMatching(/^第 1 行 title：缺少/),
    expect.stringMatching(/^第 1 行 picture：缺少/),
    '第 4 行 rules.text-ration：不认识这个名称。是不是 text-ratio？',
  ])
  const english = await livecover(['rules', '--pack', pack, '--lang', 'en'])
  expect(english.stderr.split('\n')).toContain(
    'Line 4, rules.text-ration: is not known. Did you mean text-ratio?',
  )
})
