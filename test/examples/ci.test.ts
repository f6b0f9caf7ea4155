import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { npm } from '../../tools/npm'
import { newFolder } from '../kit/folder'
import { png } from '../kit/pictures'

/**
 * The examples for CI as far as they run without GitHub, pre-commit and Docker: their own commands,
 * with the package that is handed out, in a folder of somebody else's.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const ci = join(root, 'examples/ci')
const text = (name: string) => readFileSync(join(ci, name), 'utf8')
const project = join(newFolder(), 'their project')
let archive: string

interface Step {
  uses?: string
  run?: string
  shell?: string
  env?: Record<string, string>
}
const action = parse(text('livecover/action.yml')) as {
  inputs: Record<string, { default?: string; required?: boolean }>
  runs: { using: string; steps: Step[] }
}

beforeAll(() => {
  mkdirSync(join(project, 'covers/deep er'), { recursive: true })
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', project], { cwd: root })
  archive = join(
    project,
    readdirSync(project).find((name) => name.endsWith('.tgz'))!,
  )
  // Of a wrong size, and nothing more to look at.
  writeFileSync(join(project, 'covers/deep er/bad.png'), png())
})

const run = (command: string, env: Record<string, string>) =>
  spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en', ...env },
  })

test('the action installs, checks, sums up and draws', () => {
  const temp = newFolder()
  const summary = join(temp, 'summary.md')
  const inputs: Record<string, string> = { package: archive, files: 'covers', options: '--strict' }
  const given = (value: string) => value.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => inputs[name]) // prettier-ignore
  expect(action.runs.using).toBe('composite')
  expect(Object.keys(action.inputs)).toEqual(Object.keys(inputs))
  const runs = action.runs.steps.flatMap(({ run: command, shell, env = {} }) => {
    if (command === undefined) return []
    expect(shell).toBe('bash')
    const known = { RUNNER_TEMP: temp, GITHUB_STEP_SUMMARY: summary }
    const own = Object.entries(env).map(([name, value]) => [name, given(value)])
    return [run(command, { ...known, ...Object.fromEntries(own) })]
  })
  expect(runs.map(({ status, stderr }) => [status, status === 0 ? '' : stderr])).toEqual([
    [0, ''],
    [1, ''],
  ])
  expect(runs[1].stdout).toMatch(
    /^::error file=covers\/deep er\/bad\.png,title=Would be rejected · /,
  )
  expect(readFileSync(summary, 'utf8')).toMatch(/\| ❌ \| covers\/deep er\/bad\.png \|/)
  expect(readdirSync(join(temp, 'covers'))).toEqual(['bad.annotated.png'])
})

test('the workflow gives the action what it takes, and each foreign action is pinned', () => {
  const { jobs } = parse(text('covers.yml')) as {
    jobs: { check: { steps: { uses: string; with?: Record<string, string> }[] } }
  }
  const steps = jobs.check.steps
  const ours = steps.find(({ uses }) => uses.endsWith('/livecover'))!
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours.with!)))
  const required = Object.entries(action.inputs).filter(([, it]) => it.required)
  for (const [name] of required) expect(ours.with).toHaveProperty(name)
  for (const { uses } of [...steps, ...action.runs.steps])
    if (uses && !uses.startsWith('./')) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/)
})

describe('the hook', () => {
  const [{ hooks }] = (parse(text('pre-commit-config.yaml')) as {
    repos: { repo: string; hooks: { entry: string; files: string }[] }[]
  }).repos // prettier-ignore
  test('picks covers and nothing else', () => {
    const picked = ['covers/a.png', 'covers/deep er/b.JPG', 'covers/c.jpeg', 'logo.png', 'covers/a.psd']
    expect(picked.filter((name) => new RegExp(hooks[0].files).test(name))).toEqual(picked.slice(0, 3))
  }) // prettier-ignore
  test('keeps a refused cover from being committed', () => {
    writeFileSync(join(project, 'package.json'), '{"private":true}')
    npm(['install', '--offline', '--no-audit', '--no-fund', archive], { cwd: project })
    const { status, stdout } = run(`${hooks[0].entry} "covers/deep er/bad.png"`, {})
    expect(status).toBe(1)
    expect(stdout).toMatch(/Wrong size/)
  })
})

test('the image installs the package, and its command is livecover', () => {
  const steps = text('Dockerfile').split('\n').filter((line) => /^[A-Z]+ /.test(line)) // prettier-ignore
  const of = (name: string) => steps.find((step) => step.startsWith(`${name} `))!.slice(name.length + 1) // prettier-ignore
  const place = newFolder()
  cpSync(archive, join(place, basename(archive)))
  const install = of('RUN').replaceAll('/tmp/', `"${place}"/`)
  expect(run(install, { npm_config_prefix: place }).status).toBe(0)
  expect(readdirSync(place).filter((name) => name.endsWith('.tgz'))).toEqual([])
  const path = [join(place, 'bin'), process.env.PATH].join(delimiter)
  const [program, ...args] = [...JSON.parse(of('ENTRYPOINT')), ...JSON.parse(of('CMD'))] as string[]
  expect(run([program, ...args].join(' '), { PATH: path }).stdout).toMatch(/^livecover – will/)
})
