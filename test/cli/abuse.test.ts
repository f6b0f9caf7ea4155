import { execFile, execFileSync, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { expand } from '../../src/cli/files/files'
import { withStems } from '../../src/cli/files/stems'
import { printable } from '../../src/cli/print/printable'
import { writeWhole } from '../../src/cli/files/write'
import { png } from '../kit/pictures'
import { newFolder } from '../kit/folder'
import { quickPack } from '../kit/quick-pack'
import { livecover, root } from './run'

/** A thousand small pictures, every twentieth broken in one of five ways. */
const many = join(newFolder(), 'covers')
const broken = (i: number) => i % 20 === 7
beforeAll(() => {
  mkdirSync(many)
  const whole = png()
  const wrecks = [
    new Uint8Array(),
    whole.subarray(0, 50),
    whole.map((byte, i) => (i === 45 ? byte ^ 255 : byte)),
  ]
  for (let i = 0; i < 1000; i++)
    writeFileSync(
      join(many, `${String(i).padStart(4, '0')}.png`),
      broken(i) ? wrecks[((i - 7) / 20) % 3] : whole,
    )
})
const parsed = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
/**
 * Pressed once, after so many lines: a second signal may come when Node has already taken its
 * handlers down.
 */
function ctrlC(lines: number) {
  let pressed = false
  return (child: ChildProcess, stdout: string) => {
    if (stdout.split('\n').length > lines) pressed ||= child.kill('SIGINT')
  }
}
const noStack = (stderr: string) => expect(stderr).not.toMatch(/\n\s+at /)

describe('a thousand files', () => {
  test('of which fifty are broken: a line for each, in order', async () => {
    const { status, stdout, stderr } = await livecover(['look', many, '--only', 'source'])
    const lines = parsed(stdout)
    expect(lines.map(({ file }) => file)).toEqual(
      readdirSync(many)
        .sort()
        .map((name) => join(many, name)),
    )
    lines.forEach((line, i) => expect('error' in line, line.file).toBe(broken(i)))
    expect([status, stderr]).toEqual([3, ''])
  })

  test('Ctrl-C in the middle: what is there is whole lines', async () => {
    const { status, stdout } = await livecover(['look', many, '--only', 'source'], ctrlC(1))
    expect(stdout.endsWith('\n')).toBe(true)
    expect(parsed(stdout).length).toBeLessThan(1000)
    expect(status).toBe(130)
  })

  test('a pipe that is closed after the first line', async () => {
    const { stdout, stderr } = await promisify(execFile)(
      'bash',
      [
        '-c',
        `node build/cli.js look "$1" --only source | head -1; echo "status \${PIPESTATUS[0]}"`,
        '-',
        many,
      ],
      { cwd: root },
    )
    expect(stdout.trimEnd().split('\n')).toEqual([expect.stringMatching(/^\{.*\}$/), 'status 0'])
    expect(stderr).toBe('')
  })

  test('a full disk is a sentence', async () => {
    expect(existsSync('/dev/full'), 'this test needs Linux').toBe(true)
    const run = promisify(execFile)(
      'bash',
      ['-c', 'node build/cli.js look "$1" --only source > /dev/full', '-', many],
      {
        cwd: root,
      },
    )
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^livecover: .* disk is full\. Make room/),
    })
  })
})

/**
 * LIVECOVER_FILES=1000 checks all of them, which takes minutes; what is told of a file doesn't
 * depend on how many there are.
 */
describe('check, every rule', () => {
  const some = () => readdirSync(many).sort().slice(0, Number(process.env.LIVECOVER_FILES ?? 20)).map((name) => join(many, name)) // prettier-ignore

  test(
    'of many files of which every twentieth is broken: a line for each, in order',
    { timeout: 3_600_000 },
    async () => {
      const { status, stdout, stderr } = await livecover([
        'check',
        ...some(),
        '--json',
        '--jobs',
        '2',
      ])
      const lines = parsed(stdout)
      expect(lines.map(({ file }) => file)).toEqual(some())
      lines.forEach((line, i) => expect('error' in line, line.file).toBe(broken(i)))
      for (const { verdicts = [] } of lines)
        expect(verdicts.filter(({ why = '' }) => why.startsWith('Not checked'))).toEqual([])
      expect([status, stderr]).toEqual([3, ''])
    },
  )

  test('Ctrl-C in the middle of two jobs: what is there is whole lines', async () => {
    const { status, stdout } = await livecover(
      ['check', ...some(), '--json', '--jobs', '2'],
      ctrlC(2),
    )
    expect(stdout.endsWith('\n')).toBe(true)
    expect(parsed(stdout).length).toBeLessThan(some().length)
    expect(status).toBe(130)
  })
})

describe('outputs', () => {
  test.each([
    ['check', '--annotate'],
    ['check', '--history'],
    ['look', '--masks'],
  ])('%s %s where no folder can be: told before anything is computed', async (command, option) => {
    const { status, stdout, stderr } = await livecover([
      command,
      'examples/nearly-ready.png',
      option,
      'package.json/out',
    ])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^livecover: package\.json\/out can't be written: .*Choose another folder\.\n$/,
    )
  })

  test('fit without a folder to write to, or a picture to read', async () => {
    const nowhere = join(newFolder(), 'no/where.jpg')
    const missing = await livecover(['fit', nowhere, '-o', 'x.jpg'])
    expect(missing.status).toBe(3)
    expect(missing.stderr).toMatch(/There is no such file\. Check the path/)
    const unwritable = await livecover(['fit', 'examples/nearly-ready.png', '-o', nowhere])
    expect(unwritable.status).toBe(2)
    expect(unwritable.stderr).toMatch(/no such folder\. Make it first/)
    for (const { stderr } of [missing, unwritable]) noStack(stderr)
  })

  test('a link that lies in the output folder is replaced, never followed', () => {
    const folder = newFolder()
    const precious = join(folder, 'precious.txt')
    writeFileSync(precious, 'mine')
    mkdirSync(join(folder, 'out'))
    symlinkSync('../precious.txt', join(folder, 'out/a.annotated.png'))
    writeWhole(join(folder, 'out/a.annotated.png'), 'new', true)
    expect(readFileSync(precious, 'utf8')).toBe('mine')
    expect(lstatSync(join(folder, 'out/a.annotated.png')).isFile()).toBe(true)
  })

  test('a disk that fills up while a picture is written: a sentence, and no half of a file', async () => {
    // A file may not grow beyond 8 kB here, which the system says as it says a full disk.
    const folder = newFolder()
    const line = `ulimit -f 8; trap '' XFSZ; node build/cli.js check examples/nearly-ready.png --annotate "$1" --pack "$2"`
    const run = promisify(execFile)('bash', ['-c', line, '-', folder, quickPack()], { cwd: root })
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^livecover: .* can't be written: /),
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('what can’t be moved into place leaves no draft', () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'a.png/in-the-way'), { recursive: true })
    expect(() => writeWhole(join(folder, 'a.png'), 'new', true)).toThrow(/can't be written/)
    expect(readdirSync(folder)).toEqual(['a.png'])
  })

  test('a list of brands that can’t be read ends every job with one sentence', async () => {
    const files = [0, 1].map((i) => join(many, `000${i}.png`))
    const { status, stderr } = await livecover([
      'check',
      ...files,
      '--jobs',
      '2',
      '--brands',
      '/dev/zero',
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^livecover: The list of brands \/dev\/zero can't be read/)
    noStack(stderr)
  })
})

const stemsOf = (files: string[]) =>
  withStems(files.map((file) => ({ file }))).map(({ stem }) => stem)

describe('names', () => {
  test('covers of the same name don’t overwrite each other', () =>
    expect(stemsOf(['a/cover.png', 'b/cover.png', 'b/Cover.jpg', 'c/cover-2.png'])).toEqual([
      'cover',
      'cover-2',
      'Cover-3',
      'cover-2-2',
    ]))

  test('a stem is one name, however hostile', () => {
    const names = [
      '..png',
      '...',
      '../../etc/passwd',
      'x/..',
      `${'长'.repeat(84)}.png`,
      'a\0b.png',
      '-rf.png',
      '',
    ]
    for (const stem of stemsOf(names)) {
      expect(stem).not.toContain('/')
      expect(Buffer.byteLength(`${stem}.annotated.png`)).toBeLessThanOrEqual(255)
    }
  })

  test('pipes, devices, loops and endless names are answered at once', async () => {
    const folder = newFolder()
    execFileSync('mkfifo', [join(folder, 'pipe.png')])
    symlinkSync('/dev/zero', join(folder, 'device.png'))
    symlinkSync('loop.png', join(folder, 'loop.png'))
    const { status, stdout } = await livecover([
      'look',
      folder,
      `${'x'.repeat(300)}.png`,
      '--only',
      'source',
    ])
    expect(parsed(stdout).map(({ error }) => error.code)).toEqual([
      'not-a-file',
      'not-found',
      'not-a-file',
      'not-found',
    ])
    expect(status).toBe(3)
  })

  test('control characters and line breaks stay off the terminal and out of the line protocol', async () => {
    const folder = newFolder()
    const names = ['a\nb.png', '\u001b[31mred.png', '\u202egnp.png', '--json.png']
    for (const name of names) writeFileSync(join(folder, name), 'no picture')
    const pretty = await livecover(['check', folder])
    expect(pretty.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(pretty.stderr.trimEnd().split('\n')).toHaveLength(names.length)
    const json = await livecover(['check', folder, '--json'])
    expect(
      parsed(json.stdout)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(names.map((name) => join(folder, name)).sort())
  })

  test('a folder that isn’t there, or is empty, is no crash', () => {
    expect(expand([join(newFolder(), 'none')]).inputs).toHaveLength(1)
    expect(expand([newFolder()])).toEqual({ inputs: [], leftOut: [] })
  })

  test('printable', () =>
    expect(printable('a\r\nb\u200f\u2028c')).toBe('a\ufffd\ufffdb\ufffd\ufffdc'))
})
