import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readHistory, remember } from '../../../src/cli/files/history'
import { ofOtherLives, selfOf, together, type Entry } from '../../../src/cli/files/same-live'
import { png } from '../../kit/pictures'
import { newFolder } from '../../kit/folder'
import { quickPack } from '../../kit/quick-pack'
import { livecover } from '../run'

let folder: string
beforeEach(() => void (folder = newFolder()))

const date = '2026-05-01T10:00:00Z'
const selfAt = (path: string, bytes = path, title?: string) =>
  selfOf({ file: path }, new TextEncoder().encode(bytes), title)
const keep = (path: string, bytes?: string, title?: string, at = folder) =>
  remember(at, { name: path, date, hash: path }, selfAt(path, bytes, title))
const names = (at = folder) => readHistory(at).entries.map(({ name }) => name)

it('is empty where nothing was written, also where there is no folder', () => {
  expect(readHistory(folder)).toEqual({ entries: [], leftOut: 0 })
  expect(readHistory(join(folder, 'none'))).toEqual({ entries: [], leftOut: 0 })
})

describe('what is not ours', () => {
  const texts = {
    'package.json': '{ "name": "mine" }',
    'tsconfig.json': '{ // a comment\n }',
    'list.json': '[]',
    'history.json': JSON.stringify({ name: 'a', date, hash: 'p1.' }),
    '0123456789abcdef01234567.json.bak': 'mine',
  }

  it('is neither read nor touched', () => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
    execFileSync('mkfifo', [join(folder, 'pipe.json')])
    mkdirSync(join(folder, 'folder.json'))
    keep('a.png')
    expect(names()).toEqual(['a.png'])
    for (const [name, text] of Object.entries(texts))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
    expect(readdirSync(folder)).toHaveLength(8)
  })

  it('is left alone and counted where it bears a name like ours', () => {
    const own = (i: number) => join(folder, `livecover-${String(i).padStart(24, '0')}.json`)
    const odd = ['', '{"name": "half', '[]', 'null', '{"name": 1}', `{"name":"a","date":"${date}","hash":"x","title":5}`] // prettier-ignore
    odd.forEach((text, i) => writeFileSync(own(i), text))
    execFileSync('mkfifo', [own(10)])
    symlinkSync('/dev/zero', own(11))
    mkdirSync(own(12))
    writeFileSync(own(13), '')
    truncateSync(own(13), 600_000_000)
    keep('a.png')
    expect(readHistory(folder)).toMatchObject({ entries: [{ name: 'a.png' }], leftOut: 10 })
    expect(readdirSync(folder)).toHaveLength(11)
  })
})

it('what can’t be listed or opened is an error, never an empty history', async () => {
  keep('a.png')
  const [entry] = readdirSync(folder)
  const shut = newFolder()
  const picture = join(newFolder(), 'a.png')
  writeFileSync(picture, png())
  writeFileSync(join(shut, 'livecover-000000000000000000000000.json'), '{}')
  // Root may read everything: the file system itself has to refuse.
  const file = join(folder, 'no-folder')
  writeFileSync(file, '')
  expect(() => readHistory(file)).toThrow(/can't be read \(ENOTDIR\)/)
  chmodSync(join(folder, entry), 0o000)
  if (process.getuid?.() !== 0) expect(() => readHistory(folder)).toThrow(/EACCES/)
  const { status, stderr } = await livecover(['check', picture, '--json', '--history', file])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^livecover: /)
})

it('two hundred writes, each read at once, lose nothing', () => {
  const all = Array.from({ length: 200 }, (_, i) => `cover-${i}.png`)
  for (const name of all) {
    keep(name)
    readHistory(folder)
  }
  expect(names().sort()).toEqual(all.sort())
})

describe('another live', () => {
  const others = (path: string, bytes: string, title?: string) =>
    ofOtherLives(readHistory(folder).entries, selfAt(path, bytes, title), path).map(
      ({ name }) => name,
    )

  it('is told by the place, whatever files are called', () => {
    keep('a/cover.png', 'one')
    keep('b/cover.png', 'two')
    expect(names()).toHaveLength(2)
    expect(others('a/cover.png', 'one')).toEqual(['b/cover.png'])
    // The same place, drawn anew: the next version of the same cover.
    expect(others('a/cover.png', 'one, better')).toEqual(['b/cover.png'])
    expect(others('a/again.png', 'one')).toHaveLength(2)
    expect(others('c/cover.png', 'two')).toHaveLength(2)
  })

  it('is told by the title, where there is one, with the bytes or the place', () => {
    keep('a.png', 'one', 'Monday')
    expect(others('a.png', 'one', 'Monday')).toEqual([])
    expect(others('elsewhere.png', 'one', 'Monday')).toEqual([])
    expect(others('a.png', 'one, better', 'Monday')).toEqual([])
    expect(others('a.png', 'one', 'Tuesday')).toEqual(['a.png'])
    expect(others('a.png', 'one')).toEqual(['a.png'])
    expect(others('elsewhere.png', 'another', 'Monday')).toEqual(['a.png'])
  })

  it('of what an earlier version wrote is told by name and title', () => {
    const old = { name: 'a.png', date, hash: 'x' }
    writeFileSync(join(folder, `${'a'.repeat(24)}.json`), JSON.stringify(old))
    expect(others('a.png', 'one')).toEqual([])
    expect(others('b.png', 'one')).toEqual(['a.png'])
  })
})

it('history and run together have one order, and each cover once', () => {
  keep('a.png', 'one')
  const past = readHistory(folder).entries
  const entry = (path: string, bytes: string): Entry => ({
    name: path,
    date: '2026-06-01T00:00:00Z',
    hash: 'x',
    ...selfAt(path, bytes),
  })
  const now = [entry('a.png', 'one'), entry('b.png', 'two'), entry('c.png', 'three')]
  const all = together(past, now)
  expect(all.map(({ name }) => name).sort()).toEqual(['a.png', 'b.png', 'c.png'])
  expect(all[0].date).toBe(date)
  expect(together(past, [...now].reverse())).toEqual(all)
})

it('the same answer in any order, with any number of jobs: twins in one run are told of each other', async () => {
  const covers = newFolder()
  const picture = (i: number) => png([], { width: 72, height: 128, data: Uint8ClampedArray.from({ length: 72 * 128 * 4 }, (_, p) => (p % 4 === 3 ? 255 : (p * (i + 3) * 7919) % 251)) }) // prettier-ignore
  const files = ['x.png', 'y.png', 'z.png'].map((name, i) => {
    writeFileSync(join(covers, name), picture(i < 2 ? 1 : 5))
    return join(covers, name)
  })
  const pack = quickPack()
  const told = async (list: string[], jobs: string) => {
    const { stdout } = await livecover([
      'check', ...list, '--json', '--jobs', jobs, '--history', newFolder(), '--pack', pack,
    ]) // prettier-ignore
    const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line)) // prettier-ignore
    return Object.fromEntries(
      lines.map(({ file, verdicts }) => [
        file,
        verdicts.find(({ rule }: { rule: string }) => rule === 'cover-reuse').outcome,
      ]),
    )
  }
  const first = await told(files, '1')
  expect(files.map((file) => first[file])).toEqual(['fail', 'fail', 'pass'])
  expect(await told([...files].reverse(), '1')).toEqual(first)
  expect(await told(files, '2')).toEqual(first)
})
