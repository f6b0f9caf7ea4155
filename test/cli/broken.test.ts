import { execFile } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { png } from '../kit/pictures'
import { newFolder } from '../kit/folder'
import { root } from './run'

/** What is wrong with us or the machine ends with 4 and a sentence, never as a verdict. */
const folder = newFolder()
const picture = join(folder, 'a.png')
writeFileSync(picture, png())
const old = join(folder, 'old.cjs')
writeFileSync(old, `Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } })`)

const node = (...args: string[]) =>
  new Promise<{ status: unknown; stdout: string; stderr: string }>((done) => {
    execFile('node', args, { cwd: root }, (error, stdout, stderr) =>
      done({ status: error ? (error.code ?? error.signal) : 0, stdout, stderr }),
    )
  })

describe('an older Node', () => {
  test.each(['build/livecover.cjs', 'build/cli.js'])('is told by %s', async (file) => {
    const { status, stdout, stderr } = await node('-r', old, file, 'check', picture)
    expect([status, stdout]).toEqual([4, ''])
    expect(stderr).toMatch(/^livecover: LiveCover needs Node 20 or newer, this is Node 18\.20\.8/)
  })

  test('understands the launcher', () => {
    const code = readFileSync(join(root, 'src/livecover.cjs'), 'utf8')
    // Nothing in it has to be rewritten for the oldest syntax.
    const [oldest, newest] = (['es5', 'esnext'] as const).map((target) => transformSync(code, { target }).code) // prettier-ignore
    expect(oldest).toBe(newest)
  })

  test('finds no name in the bundle that it must know before it is told', () =>
    expect(readFileSync(join(root, 'build/cli.js'), 'utf8')).not.toMatch(/^import .*"node:/m))
})

test('an installation without its parts: each command says so, and looks at nothing', async () => {
  const home = newFolder()
  copyFileSync(join(root, 'build/cli.js'), join(home, 'cli.js'))
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  for (const args of [['check', picture], ['look', picture], ['fit', picture, '-o', 'x.png']]) {
    const { status, stdout, stderr } = await node(join(home, 'cli.js'), ...args)
    expect([status, stdout]).toEqual([4, ''])
    expect(stderr).toBe('livecover: The part “parts.json” is missing. Install LiveCover anew.\n')
  }
  expect((await node(join(home, 'cli.js'), 'rules')).status).toBe(0)
}) // prettier-ignore

test('too little memory costs each file its answer, and nothing else', async () => {
  // A cover with all that can be looked at: a plain one may get by with little more than the start.
  const full = join(root, 'examples/with-problems.png')
  const { status, stdout } = await node(
    // Enough for what is loaded at the start (20 MB), too little to look at a picture (over 40).
    '--max-old-space-size=28', 'build/cli.js', 'check', full, full, '--json', '--jobs', '1',
  ) // prettier-ignore
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line)) // prettier-ignore
  expect(lines.map(({ error }) => error?.code)).toEqual(['out-of-memory', 'out-of-memory'])
  expect(status).toBe(4)
})
