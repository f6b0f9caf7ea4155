import { execFile } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { encode } from 'fast-png'
import { headerOf } from '../../src/core/picture/header'
import { expand } from '../../src/cli/files/files'
import { packs } from '../../src/packs'
import { newFolder } from '../kit/folder'
import { png } from '../kit/pictures'
import { validLines } from '../kit/lines'
import { quickPack } from '../kit/quick-pack'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = newFolder()
const bad = 'examples/with-problems.png'
const good = 'examples/nearly-ready.png'

function livecover(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(
      'node',
      ['build/cli.js', ...args],
      { cwd: root, maxBuffer: 1e8, env: { ...process.env, LANG: 'en' } },
      (error, stdout, stderr) =>
        done({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    )
  })
}
/** Each must be as docs/report.schema.json says. */
const lines = validLines
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('livecover check', () => {
  // Of one run, two tests tell.
  let both: ReturnType<typeof livecover>
  beforeAll(() => {
    const list = file('titles.csv', `file,title\n${basename(bad)},Cast iron pans\n`)
    both = livecover('check', bad, good, '--json', '--jobs', '2', '--titles', list)
  })

  test('prints one report for each file, whole and in order', async () => {
    const { status, stdout } = await both
    const reports = lines(stdout)
    expect(reports.map(({ file }) => file)).toEqual([bad, good])
    for (const report of reports) {
      expect(report).toMatchObject({ width: 1080, height: 1920, pack: { id: 'aliexpress-live' } })
      expect(report.verdicts.map(({ rule }: { rule: string }) => rule)).toEqual(
        packs[0].clauses.map(({ rule }) => rule.id),
      )
      for (const verdict of report.verdicts)
        expect(verdict.why ?? '').not.toMatch(/went wrong inside/)
    }
    expect(reports[0].verdict).toBe('rejected')
    expect(status).toBe(1)
  })

  test('judges each file against its own title of a list, and says which has none', async () => {
    const run = await both
    const titleMatch = lines(run.stdout).map(({ verdicts }) =>
      verdicts.find(({ rule }: { rule: string }) => rule === 'title-match'),
    )
    expect(titleMatch[0].outcome).not.toBe('incomplete')
    expect(titleMatch[1].why).toMatch(/title/i)
    expect(run.stderr).toContain(`no title for ${good}`)
  })

  test('goes on where a run was ended, and looks anew at what changed', async () => {
    const [one, two] = ['one.png', 'two.png'].map((name) => join(folder, name))
    copyFileSync(join(root, bad), one)
    copyFileSync(join(root, good), two)
    const pack = ['--pack', quickPack()]
    const before = await livecover('check', one, two, '--json', ...pack)
    const [first, second] = before.stdout.trimEnd().split('\n')
    const ended = file('ended.ndjson', `${first}\n${second.slice(0, 300)}`)
    renameSync(one, join(folder, 'renamed.png'))
    const again = await livecover(
      'check', two, join(folder, 'renamed.png'), '--json', '--resume', ended, ...pack,
    ) // prettier-ignore
    const [looked, repeated] = lines(again.stdout)
    expect(repeated).toEqual({ ...JSON.parse(first), file: join(folder, 'renamed.png') })
    expect(looked.timings).not.toEqual(JSON.parse(second).timings)
    expect({ ...looked, timings: {} }).toEqual({ ...JSON.parse(second), timings: {} })
    expect([before.status, again.status]).toEqual([0, 0])
  })

  test('knows a cover again that was used for another live', async () => {
    const [history, pack] = [join(folder, 'history'), quickPack()]
    const reuse = async (title: string) => {
      const { stdout } = await livecover(
        'check',
        bad,
        '--json',
        '--history',
        history,
        '--title',
        title,
        '--pack',
        pack,
      )
      return lines(stdout)[0].verdicts.find(({ rule }: { rule: string }) => rule === 'cover-reuse')
        .outcome
    }
    expect(await reuse('Monday')).toBe('inapplicable')
    expect(await reuse('Monday')).toBe('inapplicable')
    writeFileSync(join(history, 'package.json'), '{"name":')
    expect(await reuse('Tuesday')).toBe('fail')
    expect(readFileSync(join(history, 'package.json'), 'utf8')).toBe('{"name":')
  })

  test('speaks Chinese', async () => {
    const { stdout } = await livecover(
      'check',
      file('small.png', png()),
      '--lang',
      'zh',
      '--pack',
      quickPack(),
    )
    expect(stdout).toContain('会被驳回')
  })

  test('one page tells of all files, in their order, and of those that can’t be read; what was found is drawn', async () => {
    const out = join(folder, 'annotated')
    const broken = join(folder, "Tom & Jerry's.png")
    writeFileSync(broken, 'no picture')
    const { stdout, status } = await livecover('check', broken, bad, '--format', 'html', '--jobs', '2', '--annotate', out) // prettier-ignore
    expect(status).toBe(3)
    expect(stdout.match(/<!doctype html>/g)).toHaveLength(1)
    expect(stdout).toMatch(/<b>1<\/b>Would be rejected.*<b>1<\/b>Could not be read/s)
    expect(stdout).toMatch(/id="cover-1" class="lost".*id="cover-2" class="rejected".*Price shown.*US \$9\.99/s) // prettier-ignore
    expect(stdout).toMatch(/data:image\/jpeg;base64,/)
    expect(stdout).toContain('Tom &#38; Jerry&#39;s.png')
    expect(stdout).not.toContain('<script')
    expect(readdirSync(out)).toEqual(['with-problems.annotated.png'])
    expect(readFileSync(join(out, 'with-problems.annotated.png')).subarray(1, 4).toString()).toBe(
      'PNG',
    )
  })

  test('drawings in the checked folder are not covers, whatever they are called; the user’s own are', async () => {
    const mine = join(folder, 'mine')
    mkdirSync(mine)
    for (const name of ['cover.png', 'sale.annotated.png']) writeFileSync(join(mine, name), png())
    await livecover('check', mine, '--annotate', mine, '--jobs', '1', '--pack', quickPack())
    renameSync(join(mine, 'cover.annotated.png'), join(mine, 'renamed.png'))
    expect(readdirSync(mine)).toHaveLength(4)
    const { inputs, leftOut } = expand([mine])
    expect(inputs.map(({ file }) => basename(file))).toEqual(['cover.png', 'sale.annotated.png'])
    expect(leftOut).toMatchObject([{ folder: mine, drawn: 2, others: 0 }])
    expect((await livecover('look', mine, '--only', 'source')).stderr).toBe(
      `${mine}: not looked at: 2 pictures that LiveCover drew.\n`,
    )
    // Whoever names it asks for it.
    expect(expand([join(mine, 'renamed.png')]).inputs).toHaveLength(1)
  })

  test('says what is wrong with each broken file and goes on', async () => {
    const broken: [string, string][] = [
      [join(folder, 'nowhere.png'), 'not-found'],
      [file('empty.png', ''), 'unreadable-image'],
      [file('text.png', 'hello, I am no picture at all'), 'unreadable-image'],
      [file('cut.png', readFileSync(join(root, bad)).subarray(0, 4000)), 'unreadable-image'],
      [file('huge.png', hugePng()), 'unreadable-image'],
    ]
    const paths = broken.map(([path]) => path)
    const { status, stdout } = await livecover(
      'check',
      ...paths,
      file('whole.png', png()),
      '--json',
    )
    const answers = lines(stdout)
    for (const [i, [path, code]] of broken.entries())
      expect(answers[i]).toMatchObject({
        file: path,
        error: { code, message: expect.stringMatching(/\w+ \w+/) },
      })
    expect(answers[broken.length].verdicts.length).toBeGreaterThan(20)
    expect(status).toBe(3)
  })

  test('bad usage is status 2 and a hint', async () => {
    const { status, stderr, stdout } = await livecover('check', '--frobnicate')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe('livecover: check has no option --frobnicate.\nSee: livecover help check\n')
  })
})

describe('livecover look', () => {
  test('prints evidence without judgement, and writes masks', async () => {
    const masks = join(folder, 'masks')
    const { stdout } = await livecover(
      'look',
      bad,
      '--only',
      'text,tone,codes,source',
      '--masks',
      masks,
    )
    const [seen] = lines(stdout)
    expect(seen).toMatchObject({
      width: 1080,
      source: { format: 'png', gps: false },
      tone: { saturation: expect.any(Number) },
    })
    expect(seen.text.lines.length).toBeGreaterThan(4)
    expect(seen.codes).toMatchObject([{ text: 'https://example.com/live' }])
    expect(seen).not.toHaveProperty('faces')
    expect(readdirSync(masks)).toEqual(['with-problems.text.png'])
  })
})

describe('livecover fit', () => {
  test.each(['jpg', 'png'])('writes a compliant .%s', async (type) => {
    const out = join(folder, `fitted.${type}`)
    expect((await livecover('fit', bad, '-o', out)).status).toBe(0)
    const { stdout } = await livecover('look', out, '--only', 'source')
    expect(lines(stdout)[0]).toMatchObject({
      width: 1080,
      height: 1920,
      source: { gps: false, metadata: [] },
    })
    expect(readFileSync(out).length).toBeLessThanOrEqual(5_000_000)
  })

  test('makes do with any picture, and says what it cost', async () => {
    const wide = join(folder, 'wide.png')
    writeFileSync(
      wide,
      encode({
        width: 300,
        height: 200,
        channels: 3,
        data: new Uint8Array(300 * 200 * 3).fill(90),
      }),
    )
    const out = join(folder, 'wide.fitted.png')
    const { status, stderr } = await livecover('fit', wide, '-o', out)
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/cut off.*enlarged/su),
    })
    expect(headerOf(readFileSync(out))).toMatchObject({ width: 1080, height: 1920 })
  })

  test('never overwrites its input', async () =>
    expect((await livecover('fit', bad, '-o', bad)).status).toBe(2))
})

test('livecover rules prints the rulebook', async () => {
  const { stdout } = await livecover('rules', '--lang', 'zh', '--format', 'json')
  expect(JSON.parse(stdout)).toHaveLength(packs[0].clauses.length)
})

describe('livecover explain', () => {
  test('names the rules of a refusal', async () => {
    const { status, stdout } = await livecover('explain', 'Слишком много текста', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ rules: ['text-ratio'], near: [] })
  })
  test('offers three where the text is vague, in words', async () => {
    const { stdout } = await livecover('explain', '图片不合规', '--lang', 'zh')
    expect(stdout.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(3)
    expect(stdout).toMatch(/^这条理由太笼统/)
  })
  test('asks for the text', async () => expect((await livecover('explain')).status).toBe(2))
})

/** A valid signature and header that promises 20000×20000 pixels, and nothing else. */
function hugePng(): Uint8Array {
  const header = Buffer.from(
    '89504e470d0a1a0a0000000d49484452' + '00004e20'.repeat(2) + '0806000000',
    'hex',
  )
  return Buffer.concat([header, Buffer.alloc(4)])
}
