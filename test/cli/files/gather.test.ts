import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { basename, join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, test } from 'vitest'
import { BadUsage } from '../../../src/cli/errors'
import { gather } from '../../../src/cli/files/gather'
import { selfOf } from '../../../src/cli/files/same-live'
import { readStdin } from '../../../src/cli/files/stdin'
import type { FileOptions } from '../../../src/cli/options'
import { sayLeftOut } from '../../../src/cli/print/told'
import { png } from '../../kit/pictures'
import { newFolder } from '../../kit/folder'
import { root } from '../run'

const folder = newFolder()
const at = (...names: string[]) => join(folder, ...names)
beforeAll(() => {
  for (const inner of ['a/b', 'c', '.hidden', 'empty', 'only/inner']) mkdirSync(at(inner), { recursive: true }) // prettier-ignore
  for (const name of ['1.png', 'a/2.jpg', 'a/b/3.webp', 'c/4.heic', 'c/x.txt', '.hidden/5.png', 'only/inner/[6].png'])
    writeFileSync(at(name), png()) // prettier-ignore
  // A circle of links is no reason to look for ever.
  symlinkSync(folder, at('a/b/again'))
})

async function found(files: string[], more: Partial<FileOptions> = {}, piped?: string) {
  const options = { files, lang: 'en', ...more } as const
  const { inputs, leftOut } = await gather(options, () => Promise.resolve(Buffer.from(piped ?? '')))
  return {
    files: inputs.map(({ file }) => (file === '-' ? file : relative(folder, file))),
    left: leftOut.map((it) => sayLeftOut({ ...it, folder: basename(it.folder) }, 'en')),
    inputs,
  }
}

describe('folders', () => {
  test('without --recursive: what is in folders is named, with the way to it', async () => {
    const { files, left } = await found([at('a')])
    expect(files).toEqual(['a/2.jpg'])
    expect(left).toEqual(['a: not looked at: 1 folder (--recursive looks into them, too).'])
  })
  test('with --recursive: all of them, but hidden ones, and no link twice', async () => {
    const { files, left } = await found([folder], { recursive: true })
    expect(files).toEqual(['1.png', 'a/2.jpg', 'a/b/3.webp', 'c/4.heic', 'only/inner/[6].png'])
    expect(left.join()).toMatch(/b: .*1 file that is no picture.*c: .*\(txt\)/)
  })
  test.each([
    ['empty', 'There is no picture (PNG, JPEG, WebP) in that folder.'],
    ['only', /holds folders: add --recursive/],
  ])('without a picture, as in %s, are bad usage', async (name, message) =>
    expect(found([at(name)])).rejects.toThrow(message),
  )
})

describe('quoted patterns', () => {
  test.each([
    ['a/*', ['a/2.jpg']],
    ['**/*.{jpg,webp}', ['a/2.jpg', 'a/b/3.webp']],
    ['?.png', ['1.png']],
  ])('%s', async (pattern, names) => expect((await found([at(pattern)])).files).toEqual(names))
  test('leave out what is no picture, and say so', async () =>
    expect((await found([at('c/*')])).left.join()).toMatch(/1 file that is no picture \(txt\)/))
  test('that match nothing are a file that is not there', async () =>
    expect((await found([at('*.bmp')])).files).toEqual(['*.bmp']))
  test('are no patterns where a file is called so', async () =>
    expect((await found([at('only/inner/[6].png')])).files).toEqual(['only/inner/[6].png']))
})

describe('lists', () => {
  test('come on stdin or in a file, one name a line or parted by NUL', async () => {
    const list = `${at('1.png')}\r\n\r\n${at('a')}\n`
    expect((await found([], { filesFrom: '-' }, list)).files).toEqual(['1.png', 'a/2.jpg'])
    expect((await found([], { filesFrom: '-' }, 'x\ny.png\0z.png\0')).inputs.map(({ file }) => file)).toEqual(['x\ny.png', 'z.png']) // prettier-ignore
    writeFileSync(at('list.txt'), list)
    expect((await found([at('c/4.heic')], { filesFrom: at('list.txt') })).files).toEqual([
      'c/4.heic',
      '1.png',
      'a/2.jpg',
    ])
  })
  test('that are not there, or empty, are bad usage', async () => {
    await expect(found([], { filesFrom: at('none.txt') })).rejects.toThrow(BadUsage)
    await expect(found([], { filesFrom: '-' }, '\n')).rejects.toThrow(BadUsage)
  })
})

describe('stdin', () => {
  test('is one picture, called stdin where something is drawn for it', async () => {
    const { inputs } = await found([at('1.png'), '-'], {}, 'bytes')
    expect(inputs[1]).toMatchObject({ file: '-', stem: 'stdin', bytes: Buffer.from('bytes') })
  })
  test('is a picture beside a list that lies in a file', async () => {
    writeFileSync(at('beside.txt'), `${at('1.png')}\n`)
    const { files, inputs } = await found(['-'], { filesFrom: at('beside.txt') }, 'bytes')
    expect(files).toEqual(['-', '1.png'])
    expect(inputs[0].bytes).toEqual(Buffer.from('bytes'))
  })
  test('can’t be picture and list at once, nor typed by hand', async () => {
    await expect(found(['-'], { filesFrom: '-' })).rejects.toThrow(/both come from stdin/)
    const terminal = Object.assign(Readable.from([]), { isTTY: true })
    await expect(readStdin('en', terminal)).rejects.toThrow(/nothing is piped in/)
  })
  test('lies nowhere: two pictures from there are two', () => {
    const self = (bytes: string) => selfOf({ file: '-', bytes: Buffer.from(bytes) }, Buffer.from(bytes)) // prettier-ignore
    expect(self('a')).toEqual(self('a'))
    expect(self('a').place).not.toBe(self('b').place)
  })
  test('is read by each command, and a folder without pictures is status 2 for both', () => {
    copyFileSync(at('1.png'), at('in.png'))
    const run = (args: string[], input?: Uint8Array) =>
      spawnSync('node', [join(root, 'build/cli.js'), ...args], { input, encoding: 'utf8' })
    const bytes = readFileSync(at('in.png'))
    const seen = run(['look', '-', '--only', 'source'], bytes)
    expect(JSON.parse(seen.stdout)).toMatchObject({ file: '-', source: { bytes: bytes.length } })
    expect(run(['look', '-', '--only', 'source'], new Uint8Array()).stdout).toMatch(/unreadable-image/) // prettier-ignore
    for (const command of ['check', 'look']) expect(run([command, at('empty')]).status).toBe(2)
  })
})
