import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { npm, npmCommand } from '../tools/npm'
import { release, type Released } from '../tools/release'
import { newFolder } from './kit/folder'

/**
 * What is handed out, tried where nothing of the repository is: and every command that the README
 * and CONTRIBUTING tell.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = newFolder()
const [handedOut, elsewhere] = [join(folder, 'release'), join(folder, 'elsewhere')]
let released: Released[]

beforeAll(() => {
  released = release(handedOut)
  const archive = readdirSync(handedOut).find((name) => name.endsWith('.tgz'))!
  mkdirSync(join(elsewhere, 'covers'), { recursive: true })
  npm(['install', '--offline', '--no-audit', '--no-fund', join(handedOut, archive)], {
    cwd: elsewhere,
  })
  cpSync(join(root, 'examples/nearly-ready.png'), join(elsewhere, 'cover.png'))
  cpSync(join(root, 'examples'), join(elsewhere, 'covers'), { recursive: true })
  writeFileSync(join(elsewhere, 'titles.csv'), 'file,title\nwith-problems.png,Bags\n')
})

/** The lines of all fenced blocks without a language, without their comments. */
const commandsIn = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^```\n([\s\S]*?)^```/gm)]
    .flatMap(([, block]) => block.split('\n'))
    .flatMap((line) => (/^(npm|npx|bash|node) /.test(line) ? [line.replace(/\s+#.*/, '')] : []))

describe('what is handed out', () => {
  test('is the same bytes each time', () =>
    expect(release(join(folder, 'again'))).toEqual(released))

  test('can be held against its checksums', () => {
    const { status, stderr } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: handedOut })
    expect([status, stderr.toString()]).toEqual([0, ''])
    expect(readFileSync(join(handedOut, 'SHA256SUMS'), 'utf8').split('\n')).toHaveLength(
      released.length + 1,
    )
  })

  test('is what the READMEs name, and who each is for', () => {
    for (const page of ['README.md', 'README.zh-CN.md'])
      for (const { name } of released)
        expect(readFileSync(join(root, page), 'utf8')).toContain(`| \`${name}\` |`)
  })

  test('does not depend on the folder it was built in', () => {
    // create-figma-plugin calls a stylesheet by the hash of its path.
    const style = createHash('md5').update(join(root, 'src/ui/panel.css')).digest('hex')
    for (const name of ['build/cli.js', 'build/main.js', 'build/ui.js', 'build/livecover.html'])
      for (const sign of [root, encodeURI(root), style.slice(0, 10)])
        expect(readFileSync(join(root, name), 'utf8').includes(sign)).toBe(false)
  })

  test('the plugin’s zip holds what the manifest names, and nothing else', () => {
    const zip = released.find(({ name }) => name.endsWith('.zip'))!
    const entries = unzipSync(readFileSync(join(handedOut, zip.name)))
    const { main, ui } = JSON.parse(Buffer.from(entries['manifest.json']).toString()) as {
      main: string
      ui: string
    }
    expect(Object.keys(entries).sort()).toEqual(['manifest.json', main, ui].sort())
    expect(Buffer.from(entries[main]).equals(readFileSync(join(root, main)))).toBe(true)
  })

  test('the package needs nothing but Node', () =>
    expect(
      readdirSync(join(elsewhere, 'node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['livecover']))
})

describe('README', () => {
  const lines = [...new Set(['README.md', 'README.zh-CN.md'].flatMap(commandsIn))].filter((line) =>
    line.startsWith('npx livecover '),
  )
  test('tells how to use the command line', () => expect(lines.length).toBeGreaterThan(4))

  test.each(lines)('%s', (line) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
      cwd: elsewhere,
      encoding: 'utf8',
    })
    expect(stderr).not.toMatch(/\n\s+at |error/i)
    expect(status).toBe(/covers\//.test(line) ? 1 : 0)
    const out = /(?:-o|--annotate|--masks|>) (\S+)/.exec(line)?.[1]
    if (out) expect(existsSync(join(elsewhere, out))).toBe(true)
    else expect(stdout).not.toBe('')
    if (line.includes('--annotate'))
      expect(readdirSync(join(elsewhere, out!))).toContain('cover.annotated.png')
  })
})

test('every other command of README and CONTRIBUTING is run by .ci/run, or starts something', () => {
  const ci = readFileSync(join(root, '.ci/run'), 'utf8')
  const parts = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md']
    .flatMap(commandsIn)
    .flatMap((line) => line.split(' && '))
  for (const part of parts.filter((it) => !/^npx livecover|^npm start|^npm run stand-in/.test(it)))
    expect(ci.replaceAll('--silent ', '')).toContain(part)
})

test('npm start says where the page lies, as often as one likes', () => {
  for (let i = 0; i < 2; i++) {
    const [program, ...first] = npmCommand()
    const args = [...first, 'start', '--silent', '--', '--no-open']
    const { stdout } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
    const [, url] = /(file:\S+)/.exec(stdout)!
    expect(existsSync(fileURLToPath(url))).toBe(true)
  }
})

describe('npm run stand-in', () => {
  const [program, ...first] = npmCommand()
  const command = [...first, 'run', 'stand-in', '--silent']

  test('serves it; a second one at the same place says so in a sentence', async () => {
    const server = spawn(program, command, {
      cwd: root,
      env: { ...process.env, PORT: '0' },
      detached: true,
    })
    try {
      const url = await new Promise<string>((done, failed) => {
        let said = ''
        server.stdout.on('data', (piece) => {
          const [found] = /http:\S+/.exec((said += piece)) ?? []
          if (found) done(found)
        })
        server.on('exit', () => failed(new Error(`the stand-in ended: ${said}`)))
      })
      expect((await fetch(url)).status).toBe(200)
      const { port } = new URL(url)
      const { status, stderr } = spawnSync(program, command, {
        cwd: root,
        env: { ...process.env, PORT: port },
        encoding: 'utf8',
      })
      expect(status).toBe(1)
      expect(stderr).toContain(`Port ${port} is taken`)
      expect(stderr).not.toContain('    at ')
    } finally {
      process.kill(-server.pid!)
    }
  })
})
