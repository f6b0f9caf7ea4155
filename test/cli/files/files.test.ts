import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parse } from '../../../src/cli/args'
import type { CheckOptions } from '../../../src/cli/options'
import { checkFile } from '../../../src/cli/commands/check'
import { expand } from '../../../src/cli/files/files'
import { withStems } from '../../../src/cli/files/stems'
import { UnreadableImage, type Engines } from '../../../src/core/engines'
import { sourceParts } from '../../../tools/source-parts'
import { text } from '../../../tools/drawn/bytes'
import { png } from '../../kit/pictures'
import { newFolder } from '../../kit/folder'
import { livecover } from '../run'

let folder: string
beforeEach(() => void (folder = newFolder()))
const lines = (stdout: string) => stdout.trimEnd().split('\n').map((line) => JSON.parse(line)) // prettier-ignore
const hostile = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/

describe('names that are no UTF-8', () => {
  const gbk = Buffer.from([0xb7, 0xe2, 0xc3, 0xe6])
  const path = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map((it) => Buffer.from(it)))

  test('are read from a folder and by name, and told in bytes beside', async () => {
    const inner = path(folder, '/', gbk)
    mkdirSync(inner)
    writeFileSync(path(folder, '/', gbk, '.png'), png())
    writeFileSync(path(inner, '/', gbk, '.png'), png())
    const asTyped = join(folder, gbk.toString())
    const { status, stdout } = await livecover([
      'look', folder, `${asTyped}.png`, asTyped, '--only', 'source',
    ]) // prettier-ignore
    expect(status).toBe(0)
    expect(lines(stdout).map(({ file, fileBytes }) => [file, Buffer.from(fileBytes, 'base64')])).toEqual([
      [`${asTyped}.png`, path(folder, '/', gbk, '.png')],
      [`${asTyped}.png`, path(folder, '/', gbk, '.png')],
      [join(asTyped, `${gbk.toString()}.png`), path(inner, '/', gbk, '.png')],
    ])
  }) // prettier-ignore

  test('of which two look alike are not guessed between', () => {
    for (const last of [0xe6, 0xe7]) writeFileSync(path(folder, '/', Buffer.from([0xb7, last]), '.png'), png()) // prettier-ignore
    expect(expand([join(folder, '\ufffd\ufffd.png')]).inputs[0]).not.toHaveProperty('raw')
    expect(expand([folder]).inputs.map(({ raw }) => raw?.length)).toEqual([folder.length + 7, folder.length + 7]) // prettier-ignore
  })
})

test('every format that a picture may have has its line: those that are not read say so', async () => {
  const files = {
    'a.avif': text('\0\0\0\x18ftypavif\0\0\0\0mif1avif'),
    'b.bmp': text('BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0'),
    'c.gif': text('GIF89a…'),
    'd.heic': text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    'e.tiff': text('II*\0\x08\0\0\0\0\0\0\0'),
    'f.jfif': png(),
    'g.JPE': png(),
    'notes.txt': text('x'),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  const { status, stdout, stderr } = await livecover(['look', folder, '--only', 'source'])
  expect(lines(stdout).map(({ error }) => error?.code)).toEqual([
    ...new Array(5).fill('unsupported-format'),
    undefined,
    undefined,
  ])
  expect(lines(stdout)[1].error.message).toBe(
    'The format BMP is not supported. Save the picture as JPG or PNG.',
  )
  expect([status, stderr]).toEqual([
    3,
    `${folder}: not looked at: 1 file that is no picture (txt).\n`,
  ])
})

test('twenty thousand files of one name get a stem each, without counting from two each time', () => {
  const stems = withStems(new Array(20_000).fill({ file: 'a/cover.png' })).map(({ stem }) => stem)
  expect(new Set(stems).size).toBe(20_000)
  expect(stems.slice(-1)).toEqual(['cover-20000'])
})

test('escapes reach neither the terminal nor the names of what is drawn', async () => {
  const escape = '\u001b[31m\u001b]0;owned\u0007'
  expect(withStems([{ file: `${escape}a\nb\u202e.png` }])[0].stem).toBe('_[31m_]0;owned_a_b_')
  for (const args of [
    [`${escape}a.png`],
    ['check', `-${escape}a.png`],
    ['look', 'a.png', '--only', `${escape}x`],
    ['look', 'a.png', '--only', 'toString'],
    ['check', 'a.png', '--pack', `${escape}x`],
    ['check', 'a.png', '--format', `${escape}x`],
  ]) {
    const { status, stderr } = await livecover(args)
    expect(status).toBe(2)
    expect(stderr).not.toMatch(hostile)
  }
  const name = join(folder, `${escape}a.png`)
  writeFileSync(name, png())
  const { stdout } = await livecover(['check', name, '--format', 'markdown', '--annotate', folder])
  expect(stdout).toMatch(/^# /)
  expect(stdout).not.toMatch(hostile)
  expect(readdirSync(folder)).toContain('_[31m_]0;owned_a.annotated.png')
})

test('a damaged picture that is gone before that is known has its line, of the bytes that were read', async () => {
  const file = join(folder, 'a.png')
  const cut = png().subarray(0, -30)
  writeFileSync(file, cut)
  const image = async () => {
    rmSync(file)
    mkdirSync(file)
    throw new UnreadableImage('damaged')
  }
  const { options } = parse(['check', file, '--json'], {}) as { options: CheckOptions }
  const means = { engines: { image } as unknown as Engines, parts: sourceParts }
  const { print, status } = await checkFile({ file, stem: 'a' }, options, means)
  expect(JSON.parse(print)).toMatchObject({
    error: { code: 'unreadable-image' },
    source: { format: 'png', bytes: cut.length },
  })
  expect(status).toBe('unreadable')
  // By the time it is opened it may be a folder, or nothing.
  expect(JSON.parse((await checkFile({ file, stem: 'a' }, options, means)).print).error.code).toBe(
    'is-a-folder',
  )
})
