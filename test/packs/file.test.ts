import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packOf, packs } from '../../src/packs'
import { onDay } from '../../src/packs/on-day'
import { sayProblem, sayProblems, WrongPack, type Problem } from '../../src/packs/file/problems'
import { readPack } from '../../src/packs/file/read'
import { allRules } from '../../src/packs/rules'
import { packExamples } from '../kit/pack-examples'

const [whole, extending] = packExamples()
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a form that may be anything
const changed = (text: string, change: (form: any) => void) => {
  const form = JSON.parse(text)
  change(form)
  return JSON.stringify(form, null, 2)
}
function problemsOf(text: string): readonly Problem[] {
  try {
    readPack(text)
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    return error.problems
  }
  return []
}
/** What is said of a text that is no pack, line by line. */
const saidOf = (text: string, locale: 'zh' | 'en' = 'en'): string[] =>
  problemsOf(text).map((problem) => sayProblem(problem, locale))

describe('the example of the page', () => {
  const pack = packOf(whole)
  test('holds its six rules with its own limits', () => {
    expect(pack.clauses.map(({ rule, level }) => `${rule.id} ${level}`)).toEqual([
      'frame-size reject', 'file-weight reject', 'qr-code reject', 'text-ratio reject', 'subject-sharpness downrank', 'safe-zone advise',
    ]) // prettier-ignore
    const limits = Object.fromEntries(pack.clauses.map((it) => [it.rule.id, it.limits]))
    expect(limits['text-ratio']).toEqual({ max: 0.2, band: 0.015 })
    expect(limits['frame-size']).toMatchObject({ width: 750, height: 1000 })
    expect(limits['file-weight']).toMatchObject({ bytes: 3_000_000, formats: ['jpeg', 'png'] })
    expect(limits['safe-zone']).toMatchObject({ overlays: [{ x: 0, y: 880, width: 750, height: 120 }] }) // prettier-ignore
    expect(pack.clauses.every(({ provenance }) => provenance === 'yours')).toBe(true)
  })
  test('draws on its own picture', () => {
    for (const { host, product, title } of Object.values(pack.layouts)) {
      for (const box of [host, product, { ...title, height: 2.4 * title.size }]) {
        expect(box.x + box.width).toBeLessThanOrEqual(750.001)
        expect(box.y + box.height).toBeLessThanOrEqual(1000.001)
      }
    }
  })
  test('has a hash of what it says, not of how it is spaced', () => {
    expect(pack.hash).toMatch(/^[0-9a-f]{8}$/)
    expect(readPack(JSON.stringify(JSON.parse(whole))).hash).toBe(pack.hash)
    expect(readPack(changed(whole, (form) => (form.version = '2'))).hash).not.toBe(pack.hash)
  })
  test('may begin with a byte order mark', () => expect(readPack(`\uFEFF${whole}`)).toEqual(pack))
})

test.each([' ', '…', '\u200b', '-'])(
  'words of a refusal with no letter in them (“%s”) are refused',
  (words) => {
    const text = changed(whole, (form) => (form.phrases = [{ rule: 'qr-code', words: ['code', words] }])) // prettier-ignore
    expect(saidOf(text)).toEqual([
      expect.stringMatching(/phrases\[0\]\.words\[1\]: holds no words\.$/),
    ])
    expect(saidOf(text, 'zh')).toEqual([
      expect.stringMatching(/phrases\[0\]\.words\[1\]：没有文字。$/),
    ])
  },
)

describe('a pack that extends another', () => {
  const [base] = packs
  const pack = readPack(extending)
  const clause = (id: string) => pack.clauses.find(({ rule }) => rule.id === id)
  test('changes what it names, and only that', () => {
    expect(clause('text-ratio')).toMatchObject({
      level: 'reject',
      provenance: 'yours',
      limits: { max: 0.12, band: 0.015 },
      source: 'Refused at 13 % on 2026-11-20',
    })
    expect(clause('price-number')).toMatchObject({ level: 'downrank', provenance: 'yours' })
    expect(clause('cover-reuse')).toBeUndefined()
    const named = ['text-ratio', 'price-number', 'cover-reuse']
    const rest = base.clauses.filter(({ rule }) => !named.includes(rule.id))
    expect(pack.clauses.filter(({ rule }) => !named.includes(rule.id))).toEqual(rest)
    expect(pack.zones).toEqual(base.zones)
  })
  test.each<[string, (form: { title?: unknown; picture?: unknown; zones?: unknown }) => void, boolean]>([
    ['keeps its sellers’ way under its name', (form) => (form.title = 'Our limits for Aliexpress Live'), true],
    ['and in another language', (form) => (form.title = { zh: '速卖通春季', en: 'Ours' }), true],
    ['not under another name', (form) => (form.title = 'Kiosk Live'), false],
    ['not with another picture', (form) => Object.assign(form, { title: base.title.en, picture: { width: 540, height: 960, bytes: 1e6, formats: ['png'], source: 's' } }), false],
    ['not with other zones', (form) => Object.assign(form, { title: base.title.en, zones: [] }), false],
  ])('%s', (_, change, keeps) =>
    expect(readPack(changed(extending, change)).selling !== undefined).toBe(keeps)) // prettier-ignore
  test('with a picture of its own carries the zones along', () => {
    const picture = { width: 540, height: 960, bytes: 1e6, formats: ['png'], source: 's' }
    const half = readPack(changed(extending, (form) => (form.picture = picture)))
    expect(half.zones.find(({ id }) => id === 'core')!.box).toEqual({ x: 48.5, y: 210, width: 443, height: 540 }) // prettier-ignore
    const size = half.clauses.find(({ rule }) => rule.id === 'frame-size')!
    expect(size).toMatchObject({ provenance: 'yours', limits: { width: 540, height: 960 } })
  })
})

test('a limit holds from its day on', () => {
  const later = [
    { from: '2027-06-01', limits: { max: 0.05 }, source: 'third' },
    { from: '2027-01-31', limits: { max: 0.1 }, source: 'second' },
  ]
  const pack = readPack(changed(whole, (form) => (form.rules['text-ratio'].later = later)))
  const on = (day: string) => {
    const { limits, since, source } = onDay(pack, day).clauses[3]
    return [(limits as { max: number }).max, since, source.slice(0, 6)]
  }
  expect(on('2027-01-30')).toEqual([0.2, undefined, 'Seller'])
  expect(on('2027-01-31')).toEqual([0.1, '2027-01-31', 'second'])
  expect(on('2028-01-01')).toEqual([0.05, '2027-06-01', 'third'])
})

describe('what is wrong is told with its line', () => {
  const line = (part: string) => whole.slice(0, whole.indexOf(part)).split('\n').length
  test.each<[string, (text: string) => string, string | RegExp]>([
    ['a share in percent', (it) => it.replace('"max": 0.2', '"max": 15'), `Line ${line('"max"')}, rules.text-ratio.limits.max: expected a number from 0 to 1, found 15. Did you mean 0.15?`],
    ['a limit of −1', (it) => it.replace('"max": 0.2', '"max": -1'), `Line ${line('"max"')}, rules.text-ratio.limits.max: expected a number from 0 to 1, found -1.`],
    ['a rule that is misspelt', (it) => it.replace('"qr-code"', '"qr-cod"'), `Line ${line('"qr-code"')}, rules.qr-cod: is not known. Did you mean qr-code?`],
    ['a limit that is misspelt', (it) => it.replace('"max"', '"maxx"'), `Line ${line('"max"')}, rules.text-ratio.limits.maxx: is not known. Did you mean max?`],
    ['a fact in two places', (it) => it.replace('"frame-size": {', '"frame-size": { "limits": { "width": 9 },'), /rules\.frame-size\.limits\.width: follows from picture; say it in picture\./],
    ['a level that is none', (it) => it.replace('"downrank"', '"downrnk"'), /rules\.subject-sharpness\.level: expected one of reject, downrank, advise, found "downrnk"\. Did you mean downrank\?/],
    ['no source', (it) => it.replace(', "source": "Seller handbook, page 6"', ''), /rules\.subject-sharpness\.source: is missing/],
    ['no level', (it) => it.replace('"level": "downrank", ', ''), /rules\.subject-sharpness\.level: is missing: one of reject, downrank, advise/],
    ['a zone outside', (it) => it.replace('"y": 880', '"y": 881'), `Line ${line('"id": "price-bar"') - 1}, zones[0]: “price-bar” reaches outside the picture (750×1000): 1 px over the bottom edge.`],
    ['NaN', (it) => it.replace('"max": 0.2', '"max": NaN'), `Line ${line('"max"')}, column 26: expected "words", a number, true, false, [ … ] or { … }, found NaN.`],
    ['a comma too many', (it) => it.replace('"height": 120,', '"height": 120,,'), /^Line 22, column 20: one comma too many; take it away\.$/],
    ['half a file', (it) => it.slice(0, 400), /column \d+: the (?:file ends here|text that begins here)/],
    ['nothing', () => '', 'Line 1, column 1: the file is empty; expected { … }.'],
    ['a list', () => '[]', /^Line 1: expected an object, as in \{ … \}, found \[\]\.$/],
    ['the same rule twice', (it) => it.replace('"file-weight"', '"frame-size"'), `Line ${line('"file-weight"')}, frame-size: this name stands there twice; take one away.`],
    ['a newer form', (it) => it.replace('"livecover": 1', '"livecover": 2'), 'Line 3, livecover: version 2 of the form is not known here; 1 is.'],
    ['a pack of ours', (it) => it.replace('"my-shop"', '"aliexpress-live"'), 'Line 4, id: is the id of a built-in pack; take another.'],
    ['no format that we write', (it) => it.replace('["jpeg", "png"]', '["webp"]'), /picture\.formats: expected one of jpeg, png, found webp\./],
    ['1 MB', (it) => it.replace('page 6', 'x'.repeat(1_000_000)), 'Line 1: the file is too large, at most 90 kB.'],
    ['hostile depth', () => '['.repeat(50_000), /^Line 1, column 33: too many brackets inside each other\.$/],
    ['control characters', (it) => it.replace('page 6', 'page\\u001b[2J6'), /subject-sharpness\.source: holds control characters or line breaks; take them away\./],
    ['marks that turn the text', (it) => it.replace('page 6', 'page \\u202e6'), /source: holds control characters/],
    ['a very long sentence', (it) => it.replace('page 6', 'x'.repeat(600)), /source: expected where you know it from, in 500 characters at most, found/],
    ['a prototype', (it) => it.replace('"rules": {', '"rules": { "__proto__": { "off": true },'), /rules\.__proto__: is not known/],
    ['an unknown base', () => extending.replace('"aliexpress-live"', '"aliexpress-liv"'), /extends: expected one of aliexpress-live.*Did you mean aliexpress-live\?/],
  ])('%s', (_, wrong, said) => {
    const text = wrong(whole)
    const [first] = saidOf(text)
    if (typeof said === 'string') expect(first).toBe(said)
    else expect(first).toMatch(said)
    expect(saidOf(text, 'zh')[0]).toMatch(/^第 \d+ 行.*。/)
  }) // prettier-ignore

  test('everything at once, in the order of the lines', () => {
    const text = whole
      .replace('"bytes": 3000000', '"bytes": "3"')
      .replace('"y": 880', '"y": 950')
      .replace('"qr-code"', '"qr-codes"')
      .replace('"max": 0.2', '"max": 2')
      .replace(', "source": "Seller handbook, page 6"', '')
    const said = saidOf(text)
    const lines = said.map((it) => Number(/^Line (\d+)/.exec(it)![1]))
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
    expect(said.map((it) => /^Line \d+, ([^:]*)/.exec(it)![1])).toEqual([
      'picture.bytes',
      'rules.qr-codes',
      'rules.text-ratio.limits.max',
      'rules.subject-sharpness.source',
    ])
    // Where the picture is sound, what lies outside of it is told with the rest.
    expect(saidOf(text.replace('"3"', '3000'))[0]).toMatch(/zones\[0\].*70 px over the bottom edge/)
    expect(saidOf(text, 'zh').every((it) => /^第 \d+ 行 .*。/.test(it))).toBe(true)
  })

  test.each<[string, (text: string) => string, string, string]>([
    ['a comma missing', (it) => it.replace('page 6" },', 'page 6" }'), 'Line 35, column 86: a comma is missing here.', '第 35 行第 86 列：这里缺少逗号。'],
    ['a comma behind the last', (it) => it.replace('page 6" },', 'page 6", },'), 'Line 35, column 84: one comma too many; take it away.', '第 35 行第 84 列：这里多了一个逗号，请删掉。'],
    ['a comment', (it) => it.replace('"version"', '// ours\n"version"'), 'Line 5, column 3: JSON takes no comments; take it away.', '第 5 行第 3 列：JSON 里不能有注释，请删掉。'],
    ['curly quotes', (it) => it.replace('"my-shop"', '“my-shop”'), 'Line 4, column 9: expected a straight quotation mark ", found “my-shop”.', '第 4 行第 9 列：应为直引号 "，现为 “my-shop”。'],
    ['a picture', () => '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'Line 1, column 1: this is no text; choose the pack’s .json file.', '第 1 行第 1 列：这不是文本，请选择规则包的 .json 文件。'],
    ['a full-width comma', (it) => it.replace('"livecover": 1,', '"livecover": 1，'), 'Line 3, column 17: expected a plain “,”, found a full-width “，”.', '第 3 行第 17 列：应为半角的“,”，现为全角的“，”。'],
    ['another behind words', (it) => it.replace('"my-shop",', '"my-shop"；'), 'Line 4, column 18: expected a plain “,”, found a full-width “；”.', '第 4 行第 18 列：应为半角的“,”，现为全角的“；”。'],
    ['a full-width colon', (it) => it.replace('"id":', '"id"：'), 'Line 4, column 7: expected a plain “:”, found a full-width “：”.', '第 4 行第 7 列：应为半角的“:”，现为全角的“：”。'],
    ['full-width brackets', (it) => it.replace('["jpeg", "png"]', '［"jpeg", "png"］'), 'Line 11, column 16: expected a plain “[”, found a full-width “［”.', '第 11 行第 16 列：应为半角的“[”，现为全角的“［”。'],
    ['an encoding that nobody knows', (it) => it.replace('page 6', 'page \ufffd'), 'Line 35, column 82: the text can’t be decoded here; save the file as UTF-8.', '第 35 行第 82 列：这里的文字读不出来，请把文件另存为 UTF-8。'],
    ['no colon', (it) => it.replace('"id":', '"id"'), 'Line 4, column 7: a colon is missing behind the name.', '第 4 行第 7 列：名称后面缺少冒号。'],
    ['a name without quotes', (it) => it.replace('"id"', 'id'), 'Line 4, column 3: expected a name in quotation marks, found id.', '第 4 行第 3 列：应为带引号的名称，现为 id。'],
    ['a bracket never closed', (it) => it.trimEnd().slice(0, -1), 'Line 37, column 4: the file ends here, and } or ] is missing.', '第 37 行第 4 列：文件到这里就结束了，还缺少 } 或 ]。'],
    ['12 for 12 %', (it) => it.replace('"max": 0.2', '"max": 12'), 'Line 32, rules.text-ratio.limits.max: expected a number from 0 to 1, found 12. Did you mean 0.12?', '第 32 行 rules.text-ratio.limits.max：应为 0 到 1 的数，现为 12。是不是 0.12？'],
    ['a title too long', (it) => it.replace('"title": {', `"title": "${'x'.repeat(81)}", "$schema2": {`).replace('"$schema2": { "zh": "我的店铺封面", "en": "My shop’s cover" },', ''), 'Line 6, title: expected words of 1 to 80 characters, or { "zh": …, "en": … }, found', '第 6 行 title：应为 1 到 80 个字符的文字，或 { "zh": …, "en": … }，现为'],
    ['a share above 1', (it) => it.replace('"max": 0.2', '"max": 1.5'), 'Line 32, rules.text-ratio.limits.max: expected a number from 0 to 1, found 1.5.', '第 32 行 rules.text-ratio.limits.max：应为 0 到 1 的数，现为 1.5。'],
    ['nothing but a line break', () => '\n', 'Line 1, column 1: the file is empty; expected { … }.', '第 1 行第 1 列：文件是空的，应为 { … }。'],
    ['a rule like no other', (it) => it.replace('"qr-code"', '"holograms"'), 'Line 29, rules.holograms: is not known; there are frame-size, file-weight,', '第 29 行 rules.holograms：不认识这个名称，可以是 frame-size, file-weight,'],
    ['a limit of a rule that has none', (it) => it.replace('"qr-code": {', '"qr-code": { "limits": { "max": 1 },'), 'Line 29, rules.qr-code.limits.max: this rule has no limits to set; take it away.', '第 29 行 rules.qr-code.limits.max：这条规则没有可以改的限值，请删掉。'],
    ['no source', (it) => it.replace('"source": "Seller handbook, page 6"', '"source": ""'), 'Line 35, rules.subject-sharpness.source: expected where you know it from, in 500 characters at most, found "".', '第 35 行 rules.subject-sharpness.source：应为依据，即从哪里得知，最多 500 个字符，现为 ""。'],
    ['a name for a list', (it) => it.replace('"bytes"', '"own": "Kiosk", "bytes"'), 'Line 10, picture.own: expected a list, as in [ … ], found "Kiosk".', '第 10 行 picture.own：应为列表，即 [ … ]，现为 "Kiosk"。'],
    ['a day written otherwise', (it) => it.replace('"limits": { "max": 0.2 },', '"limits": { "max": 0.2 }, "later": [{ "from": "31.1.2027", "limits": {}, "source": "s" }],'), 'Line 32, rules.text-ratio.later[0].from: expected a day, such as 2027-01-31, found "31.1.2027".', '第 32 行 rules.text-ratio.later[0].from：应为日期，例如 2027-01-31，现为 "31.1.2027"。'],
    ['a zone without height', (it) => it.replace('"height": 120', '"height": 0'), 'Line 22, zones[0].height: expected a number above 0, at most 20000, found 0.', '第 22 行 zones[0].height：应为大于 0、不超过 20000 的数，现为 0。'],
    ['two zones of one id', (it) => it.replace('"zones": [', '"zones": [{ "id": "price-bar", "title": "x", "kind": "crop", "x": 0, "y": 0, "width": 9, "height": 9, "source": "s" },'), 'Line 16, zones[1].id: price-bar is another zone’s id already; take another.', '第 16 行 zones[1].id：price-bar 已经是另一个区域的 id，请另取一个。'],
    ['no rules', (it) => it.replace(/"rules": \{[\s\S]*/, '"rules": {"frame-size": {"off":true,"source":"s"},"file-weight": {"off":true,"source":"s"},"safe-zone": {"off":true,"source":"s"}}\n}'), 'Line 26, rules: nothing is left to judge, and every cover would pass; name at least one rule.', '第 26 行 rules：没有要检查的规则，所有封面都会通过，请至少写一条。'],
    ['nothing to turn off', (it) => it.replace('"qr-code": {', '"qr-code": { "off": true,'), 'Line 29, rules.qr-code.off: is not judged anyway, so that there is nothing to turn off; take it away.', '第 29 行 rules.qr-code.off：这条规则本来就不检查，没有可以关闭的，请删掉。'],
  ])('%s: where, what was expected, what to do', (_, wrong, en, zh) => {
    const text = wrong(whole)
    expect(saidOf(text).map((it) => it.slice(0, en.length))).toEqual([en])
    if (en.endsWith('found 1.5.')) expect(saidOf(text)).toEqual([en])
    expect(saidOf(text, 'zh').map((it) => it.slice(0, zh.length))).toEqual([zh])
  }) // prettier-ignore

  test('what a comma too many hides is told with it', () =>
    expect(saidOf(whole.replace('"height": 120,', '"height": 121,,'))).toEqual([
      'Line 15, zones[0]: “price-bar” reaches outside the picture (750×1000): 1 px over the bottom edge.',
      'Line 22, column 20: one comma too many; take it away.',
    ])) // prettier-ignore

  test('off says nothing wrong where a rule is judged unasked', () => {
    const off = { off: true, source: 'Any size passed' }
    expect(saidOf(changed(whole, ({ rules }) => (rules['frame-size'] = off)))).toEqual([])
    expect(saidOf(changed(whole, ({ rules }) => (rules['safe-zone'] = off)))).toEqual([])
    const none = changed(whole, (form) => {
      form.zones = []
      form.rules = { 'frame-size': off, 'file-weight': off }
    })
    expect(saidOf(none)).toEqual([expect.stringContaining('nothing is left to judge')])
    // Size, weight and format are judged.
    expect(saidOf(changed(whole, (form) => (form.rules = {})))).toEqual([])
    expect(saidOf('[]').some((it) => it.includes('nothing is left'))).toBe(false)
  })

  test('a known platform in the title is asked for, where others are looked for', () => {
    const titled = (title: unknown, own?: string[]) =>
      changed(whole, (form) => {
        form.title = title
        if (own) form.picture.own = own
        form.rules['third-party-logo'] = { level: 'reject', source: 'page 5' }
      })
    expect(saidOf(titled('Amazon Live cover'))).toEqual([
      'Line 6, title: it names Amazon: if that is your platform, write ["amazon"] in picture.own, and if not, [].',
    ])
    expect(saidOf(titled({ zh: '抖音封面', en: 'Cover' }), 'zh')[0]).toContain('["douyin"]')
    for (const own of [['amazon'], []]) expect(saidOf(titled('Amazon Live cover', own))).toEqual([])
    for (const [title, brand] of [['快手直播封面', 'kuaishou'], ['虾皮直播封面', 'shopee'], ['b站封面', 'bilibili'], ['JD.com covers', 'jd']])
      expect(saidOf(titled(title))).toEqual([expect.stringContaining(`write ["${brand}"]`)])
    expect(saidOf(titled('快手菜封面'))).toEqual([])
    expect(saidOf(titled('Shoply Live cover'))).toEqual([])
    expect(saidOf(changed(whole, (form) => (form.title = 'Amazon')))).toEqual([])
  }) // prettier-ignore

  test('so many that a screen can’t hold them are counted', () => {
    const many = changed(whole, ({ rules }) => {
      for (let i = 0; i < 30; i++) rules[`no-${i}`] = {}
    })
    const said = sayProblems(problemsOf(many), 'en')
    expect([said.length, said.at(-1)]).toEqual([21, 'And 10 more.'])
  })
})

test('a platform’s own names are those it gives and its title’s, known ones by their brand', () => {
  const own = (title: string, given?: string[]) => {
    const text = changed(whole, (form) => Object.assign(form, { title, picture: { ...form.picture, own: given } })) // prettier-ignore
    return readPack(text).own
  }
  expect(own('Shoply Live cover')).toEqual(['Shoply', 'Live', 'cover'])
  expect(own('Cover', ['快手'])).toEqual(['kuaishou', 'Cover'])
  const extended = (title: string) => {
    const pack = readPack(changed(extending, (form) => (form.title = title)))
    const { limits } = pack.clauses.find(({ rule }) => rule.id === 'third-party-logo')!
    return [pack.own, (limits as { own: string[] }).own]
  }
  const [base] = packs
  expect(extended('Shoply')).toEqual(Array(2).fill([...base.own, 'Shoply']))
  expect(extended('Lazadia 我的封面')).toEqual(Array(2).fill([...base.own, 'Lazadia']))
  for (const title of ['Amazon', 'Our covers']) expect(extended(title)).toEqual(Array(2).fill(base.own)) // prettier-ignore
  expect(own('Cover', ['Shoply', 'Taobao', '天猫', 'e-bay'])).toEqual(['Shoply', 'taobao', 'tmall', 'ebay', 'Cover']) // prettier-ignore
  expect(saidOf(changed(whole, (form) => (form.picture.own = ['…'])))).toEqual([
    expect.stringContaining('picture.own[0]: holds no words.'),
  ])
})

test('the page tells of every rule what it refuses', () => {
  const page = readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8')
  const rows = page
    .slice(page.indexOf('## The rules'))
    .match(/^\| `.*/gm)!
    .join('\n')
  expect([...allRules.keys()].filter((id) => !rows.includes(`\`${id}\``))).toEqual([])
})

test('markup in a title stays words', () => {
  const pack = readPack(changed(whole, (form) => (form.title = '<img src=x onerror=alert(1)>')))
  expect(pack.title.zh).toBe('<img src=x onerror=alert(1)>')
})

test('whatever the text is, it is a pack or it is told what is wrong', () =>
  fc.assert(
    fc.property(
      fc.json(),
      fc.constantFrom('picture', 'zones', 'rules', 'title', 'phrases', 'livecover', 'extends'),
      (json, field) => {
        const text = changed(whole, (form) => (form[field] = JSON.parse(json)))
        for (const said of saidOf(text)) expect(said).toMatch(/^Line \d+/)
      },
    ),
    { numRuns: 200, seed: 7 },
  ))
