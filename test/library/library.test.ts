import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Checker } from '../../src/library/node'
import { livecover, root } from '../cli/run'
import { newFolder } from '../kit/folder'
import { faultsOf, validLines } from '../kit/lines'
import { library } from './run'

const { LiveCoverError, openChecker } = library
const file = 'examples/nearly-ready.png'
const bytes = readFileSync(join(root, file))
const noPicture = new TextEncoder().encode('This is text.')
const folder = newFolder()

/** Threads that are there, by the system's own word. */
const alive = new Set<Worker>()
process.on('worker', (worker: Worker) => {
  alive.add(worker)
  worker.once('exit', () => alive.delete(worker))
})

let checker: Checker
beforeAll(async () => void (checker = await openChecker()))
afterAll(() => checker.close())

const untimed = (line: object) => JSON.stringify({ ...line, timings: undefined })
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof LiveCoverError ? error.code : error),
  )

describe('the same JSON through library and command line, byte for byte but timings', () => {
  test('of a report, and what is wrong is drawn into a JPEG as light as was asked', async () => {
    const about = { name: file, title: 'Bags', lang: 'zh' } as const
    const { line, jpeg } = await checker.draw(bytes, { ...about, maxBytes: 40_000 })
    const run = await livecover(['check', file, '--title', 'Bags', '--lang', 'zh', '--json'])
    expect(untimed(line)).toBe(untimed(validLines(run.stdout)[0]))
    expect(jpeg.length).toBeLessThanOrEqual(40_000)
    expect([...jpeg.subarray(0, 2)]).toEqual([0xff, 0xd8])
  })

  test('of evidence', async () => {
    const line = await checker.look(bytes, { name: file, only: ['codes', 'source'] })
    const run = await livecover(['look', file, '--only', 'codes,source'])
    expect(untimed(line)).toBe(untimed(validLines(run.stdout)[0]))
  })

  test('of what is no picture', async () => {
    const name = join(folder, 'text.png')
    writeFileSync(name, noPicture)
    const error = await checker.check(noPicture, { name }).catch((it: unknown) => it)
    expect(error).toMatchObject({ code: 'unreadable-image', name: 'LiveCoverError' })
    const { stdout } = await livecover(['check', name, '--json'])
    const { line } = error as InstanceType<typeof LiveCoverError>
    expect(`${JSON.stringify(line)}\n`).toBe(stdout)
    expect(faultsOf(line)).toEqual([])
  })

  test('of rules and a refusal', async () => {
    expect(checker.rules()).toEqual(
      JSON.parse((await livecover(['rules', '--format', 'json', '--lang', 'en'])).stdout),
    )
    expect(checker.explain('there is a QR code').rules).toContain('qr-code')
  })
})

test('two calls at once are answered each for itself, with their progress', async () => {
  const steps: string[] = []
  const onProgress = ({ step, done }: { step: string; done: boolean }) =>
    void (done && steps.push(step))
  const [fitted, tone, text] = await Promise.all([
    checker.fit(bytes),
    checker.look(bytes, { name: 'a', only: ['tone'], onProgress }),
    codeOf(checker.look(noPicture, { name: 'b' })),
  ])
  expect(fitted).toMatchObject({ width: 1080, height: 1920, format: 'jpeg', cutOff: 0 })
  expect([...fitted.bytes.subarray(0, 2)]).toEqual([0xff, 0xd8])
  expect(tone).toMatchObject({ file: 'a', tone: { background: 'plain' } })
  expect(text).toBe('unreadable-image')
  expect(steps).toEqual(expect.arrayContaining(['decode', 'tone']))
})

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['a path', () => checker.check('cover.png' as never), /Uint8Array/],
  ['a pack that is none', () => checker.check(bytes, { pack: 'other' }), /other/],
  ['a language that is none', () => checker.check(bytes, { lang: 'fr' as never }), /zh, en/],
  ['a kind that is none', () => checker.look(bytes, { only: ['smell' as never] }), /text, faces/],
  ['no threads', () => openChecker({ threads: 0 }), /threads/],
])('%s is a bad option', async (_, call, said) => {
  const error = await call().catch((it: unknown) => it)
  expect(error).toMatchObject({ code: 'bad-option', message: expect.stringMatching(said) })
})

test('200 MB are refused', async () =>
  expect(await codeOf(checker.check(new Uint8Array(200_000_001)))).toBe('unreadable-image'))

describe('an abort', () => {
  let own: Checker
  beforeAll(async () => void (own = await openChecker()))
  afterEach(() => expect.poll(() => alive.size).toBeLessThanOrEqual(4))
  afterAll(() => own.close())

  test('before the call ends it', async () => {
    expect(await codeOf(own.check(bytes, { signal: AbortSignal.abort() }))).toBe('aborted')
  })

  test('while others are worked on ends the one, not the others', async () => {
    const ender = new AbortController()
    const first = codeOf(own.look(bytes, { only: ['source'] }))
    const second = codeOf(own.check(bytes, { signal: ender.signal }))
    ender.abort()
    expect([await first, await second]).toEqual(['answered', 'aborted'])
  })

  test.each(['decode', 'codes', 'text', 'faces'])('in the step “%s” ends it', async (step) => {
    const ender = new AbortController()
    const onProgress = (at: { step: string }) => at.step === step && ender.abort('enough')
    const error = await own.check(bytes, { signal: ender.signal, onProgress }).catch((it) => it)
    expect(error).toMatchObject({ code: 'aborted', cause: 'enough' })
  })

  test('after the answer changes nothing, and the next call is answered', async () => {
    const ender = new AbortController()
    await own.look(bytes, { only: ['source'], signal: ender.signal })
    ender.abort()
    expect(await codeOf(own.look(bytes, { only: ['source'] }))).toBe('answered')
  })
})

describe('a closed checker', () => {
  test('leaves nothing running, and answers nobody', async () => {
    const before = alive.size
    const own = await openChecker()
    const pending = codeOf(own.check(bytes))
    const waiting = codeOf(own.look(bytes))
    await expect.poll(() => alive.size).toBeGreaterThan(before)
    await own.close()
    expect([await pending, await waiting]).toEqual(['closed', 'closed'])
    expect(alive.size).toBe(before)
    expect(await codeOf(own.check(bytes))).toBe('closed')
    await own.close()
  })
})

describe('parts', () => {
  const look = async (parts: Parameters<typeof openChecker>[0]) => {
    const own = await openChecker(parts)
    const code = await codeOf(own.look(bytes, { only: ['codes'] }))
    await own.close()
    return code
  }
  const asked: string[] = []
  const ours = (name: string) => readFileSync(join(root, `build/parts/${name}.gz`))

  test('come from whoever gives their bytes', async () => {
    expect(await look({ parts: (name) => (asked.push(name), ours(name)), threads: 1 })).toBe('answered') // prettier-ignore
    expect(asked).toContain('codes.wasm')
  })
  test('come from a folder', async () =>
    expect(await look({ parts: join(root, 'build/parts') })).toBe('answered'))
  test('that are not there are told', async () => {
    const own = await openChecker({ parts: folder })
    const { unseen } = await own.look(bytes, { only: ['codes'] })
    expect(unseen?.codes).toMatch(/codes\.wasm.*ENOENT/)
    await own.close()
  })
})
