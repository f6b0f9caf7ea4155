import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { unzipSync } from 'fflate'
import { publint } from 'publint'
import { beforeAll, describe, expect, test } from 'vitest'
import { npm, npmCommand } from '../tools/npm'
import { release, type Released } from '../tools/release'
import { newFolder } from './kit/folder'
import { png } from './kit/pictures'

/**
 * What is handed out, tried where nothing of the repository is: and every command that the README
 * and CONTRIBUTING tell.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = newFolder()
const [handedOut, elsewhere] = [join(folder, 'release'), join(folder, '空 格')]
let released: Released[]

beforeAll(() => {
  released = release(handedOut)
  const archive = readdirSync(handedOut).find((name) => name.endsWith('.tgz'))!
  mkdirSync(join(elsewhere, 'covers'), { recursive: true })
  npm(['install', '--offline', '--no-audit', '--no-fund', join(handedOut, archive)], {
    cwd: elsewhere,
  })
  cpSync(join(root, 'examples/nearly-ready.png'), join(elsewhere, 'cover.png'))
  // Of a wrong size, and nothing more to look at.
  writeFileSync(join(elsewhere, 'covers/with-problems.png'), png())
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

describe('the package', () => {
  const own = join(elsewhere, 'node_modules/livecover')
  /** Runs Node there with an empty home that may not be written. */
  const node = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: elsewhere,
      encoding: 'utf8',
      env: { ...process.env, HOME: join(folder, 'no home') },
    })

  test('has no dead link, and nothing that only the repository needs', () => {
    for (const file of readdirSync(own, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.md') || file === 'CHANGELOG.md') continue
      const text = readFileSync(join(own, file), 'utf8')
      for (const [, to] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
        expect([file, to, existsSync(join(own, dirname(file), to))]).toEqual([file, to, true])
    }
    const about = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as object
    expect(Object.keys(about)).not.toEqual(expect.arrayContaining(['devDependencies']))
    expect(readFileSync(join(own, 'README.md'), 'utf8')).toContain('openChecker')
  })

  test('is as publint and Are the Types Wrong want it', async () => {
    const { messages } = await publint({ pkgDir: own, level: 'warning', strict: true })
    expect(messages.map(({ code }) => code)).toEqual([])
    const archive = released.find(({ name }) => name.endsWith('.tgz'))!
    const tarball = createPackageFromTarballData(readFileSync(join(handedOut, archive.name)))
    // A script for workers has nothing to import.
    const result = await checkPackage(tarball, { excludeEntrypoints: ['./browser-worker.js'] })
    // It is ESM alone; Node has been able to `require` that since 20.19. And it asks for a compiler
    // that knows `exports`.
    const known = ['CJSResolvesToESM', 'NoResolution']
    const found = 'problems' in result ? result.problems.map(({ kind }) => kind) : []
    expect(found.filter((kind) => !known.includes(kind))).toEqual([])
    expect(result.types).toMatchObject({ kind: 'included' })
  })

  test('its types are taken by a strict compiler that knows neither Node nor the DOM', () => {
    writeFileSync(
      join(elsewhere, 'stranger.mts'),
      `import { openChecker, LiveCoverError, type CheckLine, type Place } from 'livecover'
       import { openChecker as inPage } from 'livecover/browser'
       const checker = await openChecker({ threads: 2, parts: (name) => new Uint8Array(name.length) })
       const line: CheckLine = await checker.check(new Uint8Array(1), { lang: 'zh' })
       const places: Place[] = line.verdicts.flatMap(({ boxes }) => boxes)
       export const all: [x: number, y: number][] = places.flatMap(({ polygon }) => polygon)
       export const codes = (error: unknown) => error instanceof LiveCoverError && error.code === 'aborted'
       // @ts-expect-error there is no such verdict
       export const fine = line.verdict === 'fine'
       await (await inPage({ worker: '/worker.js' })).close()`,
    )
    const compilerOptions = {
      ...{ strict: true, noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true },
      ...{ module: 'nodenext', target: 'es2022', lib: ['es2022'], types: [] },
    }
    writeFileSync(
      join(elsewhere, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['stranger.mts'] }),
    )
    const { stdout } = node(join(root, 'node_modules/typescript/bin/tsc'))
    expect(stdout).toBe('')
  })

  test('runs the example of the library, which ends by itself', () => {
    cpSync(join(root, 'examples/library/check.mjs'), join(elsewhere, 'check.mjs'))
    const { stdout, stderr, status } = node('check.mjs', 'cover.png')
    expect([stdout, stderr, status]).toEqual([expect.stringMatching(/^cover\.png: incomplete \[/), '', 0]) // prettier-ignore
  })
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
