import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { expand } from '../../../src/cli/files/files'
import { put, refuseOverwriting } from '../../../src/cli/files/outputs'
import { isSigned, signed } from '../../../src/cli/files/signature'
import { prepareFolder } from '../../../src/cli/files/write'
import { chunk, png } from '../../kit/pictures'
import { newFolder } from '../../kit/folder'
import { quickPack } from '../../kit/quick-pack'
import { livecover } from '../run'

/** Whose files are written over: nobody's but ours. */
let folder: string
beforeEach(() => void (folder = newFolder()))
const at = (name: string) => join(folder, name)
const write = (name: string, what: string | Uint8Array) => {
  writeFileSync(at(name), what)
  return at(name)
}
const mine = 'mine, and not a picture'
const machine = () => createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

describe('our mark', () => {
  const drawing = signed(png())

  test('is known, on what we drew and nobody changed', () => {
    expect(isSigned(write('a.png', drawing))).toBe(true)
    expect(isSigned(write('b.png', png()))).toBe(false)
    expect(isSigned(at('nowhere.png'))).toBe(false)
  })

  test('taken over into another picture says nothing', () => {
    const mark = drawing.subarray(33, drawing.length - png().length + 33)
    const other = png([], { width: 3, height: 3, data: new Uint8ClampedArray(36).fill(9) })
    const forged = Buffer.concat([other.subarray(0, 33), mark, other.subarray(33)])
    const old = chunk('tEXt', new TextEncoder().encode('LiveCover\0annotated'))
    const older = Buffer.concat([other.subarray(0, 33), old, other.subarray(33)])
    write('forged.png', forged)
    write('older.png', older)
    write('ours.png', drawing)
    write('notes.txt', mine)
    mkdirSync(at('more'))
    expect(expand([folder])).toMatchObject({
      inputs: [{ file: at('forged.png') }, { file: at('older.png') }],
      leftOut: [{ drawn: 1, others: 1, endings: ['txt'], folders: 1 }],
    })
  })
})

describe('an output', () => {
  test('takes the place of ours, of nothing and of the same bytes, of nothing else', () => {
    put(at('new.png'), signed(png()))
    put(at('new.png'), signed(png([['tEXt', new Uint8Array(3)]])))
    put(write('empty.jpg', ''), png())
    put(write('same.jpg', png()), png())
    for (const theirs of [
      write('theirs.png', mine),
      write('cut.png', signed(png()).slice(0, -9)),
    ]) {
      const before = readFileSync(theirs)
      expect(() => put(theirs, png())).toThrow(/did not draw lies there\. .*--force/)
      expect(readFileSync(theirs)).toEqual(before)
      put(theirs, png(), true)
      expect(readFileSync(theirs).equals(png())).toBe(true)
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('replaces a link only when it must, and never what it leads to', () => {
    const precious = write('precious.jpg', mine)
    symlinkSync(precious, at('link.jpg'))
    expect(() => put(at('link.jpg'), png())).toThrow(/did not draw/)
    put(at('link.jpg'), png(), true)
    expect(lstatSync(at('link.jpg')).isFile()).toBe(true)
    expect(readFileSync(precious, 'utf8')).toBe(mine)
  })

  test('is never an input, not even with --force', () => {
    const cover = write('a.png', png())
    symlinkSync(cover, at('soft.png'))
    linkSync(cover, at('hard.png'))
    const inputs = [{ file: cover, stem: 'a' }]
    for (const path of ['a.png', 'soft.png', 'hard.png'])
      expect(() => refuseOverwriting([at(path)], inputs, true)).toThrow(/one of the pictures/)
    symlinkSync('nowhere', at('dangling.png'))
    const gone = [{ file: at('gone.png'), stem: 'gone' }]
    expect(() => refuseOverwriting([at('dangling.png')], gone, true)).not.toThrow()
  })
})

describe('on the command line', () => {
  test('--annotate keeps a foreign file, says so before the check, and gives way to --force', async () => {
    const [cover, pack] = [write('a.png', png()), quickPack()]
    const theirs = write('a.annotated.png', mine)
    const run = (...more: string[]) =>
      livecover(['check', cover, '--json', '--annotate', folder, '--pack', pack, ...more])
    const refused = await run()
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toMatch(/^livecover: .*a\.annotated\.png can't be written: /)
    expect(readFileSync(theirs, 'utf8')).toBe(mine)
    expect((await run('--force')).stdout).not.toBe('')
    expect(isSigned(theirs)).toBe(true)
    // What is ours now is drawn anew without a word.
    expect((await run()).stderr).toBe('')
  })

  test('two covers, one called like the other’s drawing', async () => {
    write('a.png', png())
    const other = png([], { width: 3, height: 3, data: new Uint8ClampedArray(36).fill(255) })
    const theirs = write('a.annotated.png', other)
    const { status, stderr } = await livecover(['check', folder, '--annotate', folder, '--force'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('one of the pictures')])
    expect(readFileSync(theirs).equals(other)).toBe(true)
  })

  test('--masks are refused and marked alike', async () => {
    const cover = write('a.png', png())
    const theirs = write('a.text.png', mine)
    const run = (...more: string[]) =>
      livecover(['look', cover, '--only', 'text', '--masks', folder, ...more])
    expect((await run()).status).toBe(2)
    expect(readFileSync(theirs, 'utf8')).toBe(mine)
    expect((await run('--force')).status).toBe(0)
    const again = await livecover(['look', folder, '--only', 'source'])
    expect(again.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(again.stderr).toMatch(/1 picture that LiveCover drew/)
  })

  test.each([
    ['a symbolic link', symlinkSync],
    ['a hard link', linkSync],
  ])('fit of %s never writes over what it leads to', async (_, link) => {
    const original = write('original.png', png())
    link(original, at('link.png'))
    for (const more of [[], ['--force']]) {
      const { status } = await livecover(['fit', at('link.png'), '-o', original, ...more])
      expect(status).toBe(2)
    }
    expect(readFileSync(original).equals(png())).toBe(true)
  })

  test('fit keeps a foreign file, and makes the same file again', async () => {
    const cover = write('a.png', png())
    const theirs = write('upload.jpg', mine)
    const pack = quickPack(90, 160)
    const fit = (to: string, ...more: string[]) =>
      livecover(['fit', cover, '-o', to, '--pack', pack, ...more])
    const refused = await fit(theirs)
    expect([refused.status, readFileSync(theirs, 'utf8')]).toEqual([2, mine])
    for (let i = 0; i < 2; i++) expect((await fit(at('new.jpg'))).status).toBe(0)
    expect((await fit(theirs, '--force')).status).toBe(0)
    expect(readFileSync(theirs).equals(readFileSync(at('new.jpg')))).toBe(true)
  })
})

test('drafts of a run that was killed are swept up by the next, those of a living one are not', () => {
  prepareFolder(folder)
  const draft = (pid: number) => `.livecover-${machine()}-${pid}-0123456789ab.tmp`
  write(draft(process.pid), 'in the making')
  write(draft(2 ** 22 + 1), 'left behind')
  write('.mine.tmp', mine)
  prepareFolder(folder)
  expect(readdirSync(folder).sort()).toEqual(['.mine.tmp', draft(process.pid)].sort())
  expect(existsSync(at('.mine.tmp'))).toBe(true)
})
