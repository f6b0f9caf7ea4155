import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { headerOf } from '../../src/core/picture/header'
import { allRules } from '../../src/packs/rules'
import { encodePng } from '../../src/engines/pictures/png-encode'
import { newFolder } from '../kit/folder'
import { packExamples } from '../kit/pack-examples'
import { flat } from '../kit/rules'
import { livecover } from './run'

/** A stranger's way: the pack of docs/packs.md, word for word, and a cover of its platform. */
const folder = newFolder()
const at = (name: string) => join(folder, name)
const [whole, extending] = packExamples()

beforeAll(() => {
  writeFileSync(at('my-shop.json'), whole)
  writeFileSync(at('our-live.json'), extending)
  writeFileSync(
    at('wrong.json'),
    whole.replace('"qr-code"', '"qr-cod"').replace('"max": 0.2', '"max": 20'),
  )
  writeFileSync(at('cover.png'), encodePng(flat(750, 1000, [30, 120, 90])))
})

interface Line {
  pack: object
  verdicts: { rule: string; outcome: string; limit?: number; message: string; provenance: string }[]
}

describe('a pack file', () => {
  test('judges its own rules alone, and the report names it', async () => {
    const { stdout, stderr, status } = await livecover(['check', at('cover.png'), '--json', '--pack', at('my-shop.json')]) // prettier-ignore
    expect([stderr, status]).toEqual(['', 0])
    const { pack, verdicts } = JSON.parse(stdout) as Line
    expect(pack).toEqual({ id: 'my-shop', version: '1', hash: expect.stringMatching(/^[0-9a-f]{8}$/) }) // prettier-ignore
    expect(verdicts.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'frame-size pass', 'file-weight pass', 'qr-code pass', 'text-ratio pass', expect.stringMatching(/^subject-sharpness/), 'safe-zone inapplicable',
    ]) // prettier-ignore
    expect(verdicts[3]).toMatchObject({ limit: 0.2, provenance: 'yours' })
    writeFileSync(at('earlier.ndjson'), stdout)
  })

  test('an earlier line of another pack is not repeated, one of the same is', async () => {
    const again = (pack: string) =>
      livecover(['check', at('cover.png'), '--json', '--resume', at('earlier.ndjson'), '--pack', pack]) // prettier-ignore
    const earlier = readFileSync(at('earlier.ndjson'), 'utf8')
    expect((await again(at('my-shop.json'))).stdout).toBe(earlier)
    writeFileSync(at('moved.json'), whole.replace('"max": 0.2', '"max": 0.3'))
    const moved = JSON.parse((await again(at('moved.json'))).stdout) as Line
    expect(moved.verdicts[3].limit).toBe(0.3)
  })

  test('fits a picture into its own size', async () => {
    const out = at('out.jpg')
    const { stderr } = await livecover(['fit', 'examples/with-problems.png', '-o', out, '--pack', at('my-shop.json')]) // prettier-ignore
    const [made, next] = stderr.split('\n')
    expect(made).toMatch(/750×1000, \d+ bytes\. Another ratio: 25 % of the picture was cut off, 25 % at the top\. Words were cut: “MEGA SALE”/) // prettier-ignore
    expect(next).toContain(`was not judged. Go on with: livecover check ${out} --pack ${at('my-shop.json')}`) // prettier-ignore
    expect(headerOf(readFileSync(out))).toMatchObject({ format: 'jpeg', width: 750, height: 1000 })
    const help = await livecover(['help', 'fit'])
    expect(help.stdout).toContain('of the pack’s size and weight')
  })

  test('lists its rules, and changes only what it names of one that it extends', async () => {
    const own = await livecover(['rules', '--pack', at('my-shop.json')])
    expect(own.stdout).toMatch(/^# My shop’s cover · my-shop 1 · [0-9a-f]{8}\n/)
    expect(own.stdout.match(/^\| `/gm)).toHaveLength(6)
    expect(own.stdout).toContain('| yours | max 0.2, band 0.015 |')
    const every = await livecover(['rules', '--all', '--format', 'json', '--lang', 'zh'])
    expect(JSON.parse(every.stdout)).toHaveLength(allRules.size)
    expect(JSON.parse(every.stdout)).toContainEqual(
      { rule: 'text-ratio', title: '文字占比', limits: { max: 0.15, band: 0.015 }, packs: ['aliexpress-live'] },
    ) // prettier-ignore
    const all = await livecover(['rules', '--all'])
    expect(all.stdout.match(/^\| `/gm)).toHaveLength(allRules.size)
    expect(all.stdout).toContain(
      '| `text-ratio` | Text ratio | max 0.15, band 0.015 | aliexpress-live |',
    )
    const ours = await livecover(['rules', '--format', 'json', '--pack', at('our-live.json')])
    const rules = JSON.parse(ours.stdout) as { rule: string; provenance: string }[]
    expect(rules).toHaveLength(24)
    expect(rules.filter(({ provenance }) => provenance === 'yours').map(({ rule }) => rule)).toEqual(['price-number', 'text-ratio']) // prettier-ignore
  })

  test('is not told of what another platform’s sellers do', async () => {
    const { stdout, stderr } = await livecover(['check', at('cover.png'), '--pack', at('my-shop.json')]) // prettier-ignore
    expect(stdout).toContain('Ready to upload')
    expect(stderr).toBe('')
    const said = await livecover(['explain', 'The picture has a watermark', '--pack', at('my-shop.json')]) // prettier-ignore
    expect(said.stdout).toMatch(/no rule for:\n {2}Watermark \(watermark\)\n/)
    expect(said.stdout).toContain(`All rules: livecover rules --pack ${at('my-shop.json')}\n`)
    const vague = await livecover(['explain', 'Not compliant', '--pack', at('my-shop.json')])
    expect(vague.stdout.match(/\((?:[a-z]+-)+[a-z]+(?=,)/g)).toEqual(['(frame-size', '(file-weight', '(qr-code']) // prettier-ignore
  })

  test('that is wrong is told line by line, and nothing is checked', async () => {
    const line = whole.slice(0, whole.indexOf('"qr-code"')).split('\n').length
    for (const command of [['check'], ['look'], ['fit', '-o', at('no.jpg')]]) {
      const { stdout, stderr, status } = await livecover([...command, at('cover.png'), '--pack', at('wrong.json')]) // prettier-ignore
      expect([stdout, status]).toEqual(['', 2])
      expect(stderr.split('\n').slice(1, 3)).toEqual([
        `Line ${line}, rules.qr-cod: is not known. Did you mean qr-code?`,
        'Line 32, rules.text-ratio.limits.max: expected a number from 0 to 1, found 20. Did you mean 0.2?',
      ])
    }
    const zh = await livecover(['rules', '--lang', 'zh', '--pack', at('wrong.json')])
    expect(zh.stderr.split('\n')).toEqual([
      `livecover: 规则包 ${at('wrong.json')} 用不了：`,
      `第 ${line} 行 rules.qr-cod：不认识这个名称。是不是 qr-code？`,
      '第 32 行 rules.text-ratio.limits.max：应为 0 到 1 的数，现为 20。是不是 0.2？',
      '',
    ])
    for (const [lang, said] of [
      ['en', 'can’t be read.'],
      ['zh', '读不出来。'],
    ]) {
      const none = await livecover(['rules', '--lang', lang, '--pack', at('nowhere.json')])
      expect([none.status, none.stderr]).toEqual([2, expect.stringContaining(said)])
    }
    const id = await livecover(['rules', '--lang', 'zh', '--pack', 'meta-storys'])
    expect(id.stderr).toBe('livecover: 没有规则包“meta-storys”。你是不是想输入 meta-stories？\n')
  })
})

test('an outcome is kept with its measures, and calibrated', async () => {
  const pack = ['--pack', at('my-shop.json')]
  const refused = ['--said', 'refused', '--reason', 'Too much text on the cover']
  const one = await livecover(['outcome', at('cover.png'), ...refused, ...pack])
  expect([one.stderr, one.status]).toEqual(['', 0])
  const outcome = JSON.parse(one.stdout) as { measures: Record<string, { outcome: string }> }
  expect(outcome).toMatchObject({
    pack: { id: 'my-shop', version: '1' },
    said: 'refused',
    reason: 'Too much text on the cover',
    measures: { 'text-ratio': { measured: 0, limit: 0.2, bound: 'max', outcome: 'pass' } },
  })
  const told = (measured: number, said: string, i: number) =>
    JSON.stringify({
      ...outcome,
      file: `${i}.png`,
      said,
      measures: { 'text-ratio': { measured, limit: 0.2, bound: 'max', outcome: measured > 0.2 ? 'fail' : 'pass' } },
    }) // prettier-ignore
  const lines = [0.02, 0.05, 0.07, 0.09, 0.1].map((at, i) => told(at, 'passed', i))
  const others = [0.12, 0.15, 0.22, 0.3].map((at, i) => told(at, 'refused', 9 + i))
  writeFileSync(at('outcomes.ndjson'), [...lines, ...others, '{"half'].join('\n'))
  const out = at('fitted.json')
  const { stdout, stderr } = await livecover([
    'calibrate',
    at('outcomes.ndjson'),
    '-o',
    out,
    '--plot',
    at('limits.svg'),
    ...pack,
  ])
  const drawn = readFileSync(at('limits.svg'), 'utf8')
  expect(drawn).toContain('instead of 0.2')
  expect([drawn.match(/<circle/g), drawn.match(/<path/g)].map((it) => it?.length)).toEqual([6, 5])
  expect(stderr).toContain('Drawn in ')
  expect(stdout).toContain('(text-ratio): the platform’s limit differs: 0.1 instead of 0.2')
  expect(stdout).toContain('the limit lies from 0.1 to 0.12, ours is 0.2')
  expect(stdout).toMatch(/○ +○.*\n.*=.*\|.*\n.*×/)
  expect(stderr).toContain('Line 10 is cut off; left out.')
  const rules = await livecover(['rules', '--pack', out])
  expect(rules.stdout).toContain('| yours | max 0.1, band 0.015 |')
})
