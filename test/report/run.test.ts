import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Verdict } from '../../src/core/report'
import {
  entryOf,
  githubLost,
  junitHead,
  junitLost,
  junitTail,
  lostEntry,
  toGithub,
  toJunit,
  toSummary,
} from '../../src/report'
import { failed, hostile, pack, report } from '../kit/told'

const entry = (name: string, ...verdicts: Verdict[]) =>
  entryOf({ report: report(...verdicts), picture: '' }, pack, 'en', name)

describe('JUnit', () => {
  const schema = readFileSync(new URL('../kit/junit.xsd', import.meta.url), 'utf8')
  const wrong = async (...suites: string[]) => {
    const xml = [junitHead, ...suites.map((it) => `${it}\n`), junitTail].join('')
    const { errors } = await validateXML({
      xml: [{ fileName: 'report.xml', contents: xml }],
      schema: [{ fileName: 'junit.xsd', contents: schema }],
    })
    return errors.map(({ message }) => message)
  }
  const all: Verdict[] = [
    failed('price'),
    { ...failed('code'), level: 'advise' },
    { ...failed('code'), outcome: 'incomplete' },
    { ...failed('code'), outcome: 'inapplicable' },
    { ...failed('code'), outcome: 'pass' },
    { ...failed('code'), outcome: 'incomplete', why: { reason: 'bug', detail: hostile } },
  ]
  test('is taken by the schema, whatever a file is called and words say', async () => {
    expect(await wrong()).toEqual([])
    expect(
      await wrong(
        toJunit(report(...all), hostile, pack, 'en'),
        toJunit(report(...all), '封面 "1".png', pack, 'zh', true),
        junitLost(hostile, 'unreadable-image', hostile),
      ),
    ).toEqual([])
    expect(await wrong('<testsuite name="a"/>')).not.toEqual([])
    expect(await wrong('<testsuite')).not.toEqual([])
  })
  test('fails for what would be rejected alone, and with strict for what can’t be judged', () => {
    const counted = (strict: boolean) =>
      /tests="6" failures="(\d)" errors="0" skipped="(\d)"/
        .exec(toJunit(report(...all), 'a.png', pack, 'en', strict))!
        .slice(1)
        .map(Number)
    expect(counted(false)).toEqual([1, 3])
    expect(counted(true)).toEqual([3, 1])
    const suite = toJunit(report(...all), 'a.png', pack, 'en')
    expect(suite).toMatch(
      /name="price: price"><failure type="reject" message="price shown – found /,
    )
    expect(suite).toMatch(/<system-out>code shown – found .* – remove /)
  })
})

describe('GitHub', () => {
  test('has one command a file, of a grade that fits', () => {
    expect(toGithub(entry('a.png', failed('price'), failed('code')))).toMatch(
      /^::error file=a\.png,title=Would be rejected · price shown · code shown::1\. price shown – .*%0A {3}→ remove .*%0A2\. code shown/,
    )
    expect(toGithub({ ...entry('a.png', failed('price')), headline: 'incomplete' })).toMatch(/^::warning /)
    expect(toGithub({ ...entry('a.png', failed('price')), headline: 'ready' })).toMatch(/^::notice /)
    expect(toGithub(entry('a.png'))).toBe('')
    expect(toGithub(lostEntry('a.png', 'no'))).toBe('')
  })
  test('takes no command from a name or from words', () => {
    const name = 'a\r\n::set-env name=x,y::100%.png'
    for (const said of [githubLost(name, `${name}\n::stop`), toGithub(entry(name, failed('price')))]) {
      expect(said).not.toMatch(/[\r\n]/)
      expect(said).toContain('file=a%0D%0A%3A%3Aset-env name=x%2Cy%3A%3A100%25.png,title=')
    }
  })
}) // prettier-ignore

describe('the summary', () => {
  const covers = [
    entry('a.png'),
    entry('covers/b.png', failed('price')),
    entry('c|`<img>`.png', failed('price'), failed('code')),
    lostEntry('d.png', 'Not a picture.'),
  ]
  test('counts, and has a row a cover: what is wrong first', () => {
    expect(toSummary(covers, 'Test pack', 'en').split('\n')).toEqual([
      '## LiveCover · Test pack',
      '',
      'Total of 4 covers: **2 × Would be rejected · 1 × Ready to upload · 1 × Could not be read**',
      '',
      '| | Cover | What is wrong |',
      '| --- | --- | --- |',
      '| ⚠️ | d.png | Not a picture. |',
      '| ❌ | covers/b.png | price shown |',
      '| ❌ | c\\|\\`\\<img\\>\\`.png | price shown · code shown |',
      '| ✅ | a.png | Ready to upload |',
      '',
      '- price shown: 2 covers (b.png, c\\|\\`\\<img\\>\\`.png)',
      '- code shown: 1 cover (c\\|\\`\\<img\\>\\`.png)',
      '',
    ])
    expect(toSummary(covers, '测试', 'zh')).toContain('共 4 张封面：**2 × 会被驳回')
  })
  test('says how many of thousands it leaves out', () => {
    const many = toSummary(new Array(2000).fill(covers[1]), 'Test pack', 'en')
    expect(many).toContain('1500 covers more, not listed.')
    expect(many.split('\n').length).toBeLessThan(520)
  })
})
