import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packOf, packs } from '../../src/packs'
import { onDay } from '../../src/packs/on-day'
import { sayProblem, WrongPack } from '../../src/packs/file/problems'
import { readPack } from '../../src/packs/file/read'
import { packExamples } from '../kit/pack-examples'

const [whole, extending] = packExamples()
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a form that may be anything
const changed = (text: string, change: (form: any) => void) => {
  const form = JSON.parse(text)
  change(form)
  return JSON.stringify(form, null, 2)
}
/** What is said of a text that is no pack, line by line. */
function saidOf(text: string, locale: 'zh' | 'en' = 'en'): string[] {
  try {
    readPack(text)
  } catch (error) {
    if (!(error instanceof WrongPack)) throw error
    return error.problems.map((problem) => sayProblem(problem, locale))
  }
  return []
}

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
    ['a share in percent', (it) => it.replace('"max": 0.2', '"max": 15'), `Line ${line('"max"')}, rules.text-ratio.limits.max: expected ≤ 1, found 15.`],
    ['a limit of −1', (it) => it.replace('"max": 0.2', '"max": -1'), `Line ${line('"max"')}, rules.text-ratio.limits.max: expected ≥ 0, found -1.`],
    ['a rule that is misspelt', (it) => it.replace('"qr-code"', '"qr-cod"'), `Line ${line('"qr-code"')}, rules.qr-cod: is not known. Did you mean qr-code?`],
    ['a limit that is misspelt', (it) => it.replace('"max"', '"maxx"'), `Line ${line('"max"')}, rules.text-ratio.limits.maxx: is not known. Did you mean max?`],
    ['a fact in two places', (it) => it.replace('"frame-size": {', '"frame-size": { "limits": { "width": 9 },'), /rules\.frame-size\.limits\.width: say it in picture\./],
    ['a level that is none', (it) => it.replace('"downrank"', '"downrnk"'), /rules\.subject-sharpness\.level: expected reject, downrank, advise, found "downrnk"\. Did you mean downrank\?/],
    ['no source', (it) => it.replace(', "source": "Seller handbook, page 6"', ''), /rules\.subject-sharpness\.source: is missing/],
    ['no level', (it) => it.replace('"level": "downrank", ', ''), /rules\.subject-sharpness\.level: is missing: reject, downrank, advise/],
    ['a zone outside', (it) => it.replace('"y": 880', '"y": 881'), `Line ${line('"id": "price-bar"') - 1}, zones[0]: reaches outside the picture (750×1000).`],
    ['NaN', (it) => it.replace('"max": 0.2', '"max": NaN'), `Line ${line('"max"')}: this is not valid JSON.`],
    ['a comma too many', (it) => it.replace('"height": 120,', '"height": 120,,'), /^Line \d+: this is not valid JSON\.$/],
    ['half a file', (it) => it.slice(0, 400), /this is not valid JSON/],
    ['nothing', () => '', /^Line 1: this is not valid JSON\.$/],
    ['a list', () => '[]', /^Line 1: expected object, found \[\]\.$/],
    ['the same rule twice', (it) => it.replace('"file-weight"', '"frame-size"'), `Line ${line('"file-weight"')}, frame-size: this name stands there twice.`],
    ['a newer form', (it) => it.replace('"livecover": 1', '"livecover": 2'), 'Line 3, livecover: version 2 of the form is not known here; 1 is.'],
    ['a pack of ours', (it) => it.replace('"my-shop"', '"aliexpress-live"'), 'Line 4, id: is the id of a built-in pack; take another.'],
    ['no format that we write', (it) => it.replace('["jpeg", "png"]', '["webp"]'), /picture\.formats: expected jpeg, png, found webp\./],
    ['1 MB', (it) => it.replace('page 6', 'x'.repeat(1_000_000)), 'Line 1: the file is too large, at most 90 kB.'],
    ['hostile depth', () => '['.repeat(50_000), /^Line 1: this is not valid JSON\.$/],
    ['control characters', (it) => it.replace('page 6', 'page\\u001b[2J6'), /subject-sharpness\.source: holds control characters or line breaks\./],
    ['marks that turn the text', (it) => it.replace('page 6', 'page \\u202e6'), /source: holds control characters/],
    ['a very long sentence', (it) => it.replace('page 6', 'x'.repeat(600)), /source: expected ≤ 500, found/],
    ['a prototype', (it) => it.replace('"rules": {', '"rules": { "__proto__": { "off": true },'), /rules\.__proto__: is not known/],
    ['an unknown base', () => extending.replace('"aliexpress-live"', '"aliexpress-liv"'), /extends: expected aliexpress-live.*Did you mean aliexpress-live\?/],
  ])('%s', (_, wrong, said) => {
    const text = wrong(whole)
    const [first] = saidOf(text)
    if (typeof said === 'string') expect(first).toBe(said)
    else expect(first).toMatch(said)
    expect(saidOf(text, 'zh')[0]).toMatch(/^第 \d+ 行.*。/)
  }) // prettier-ignore

  test('everything at once, not only the first', () =>
    expect(saidOf(whole.replace('"max": 0.2', '"max": 2').replace('"bytes": 3000000', '"bytes": "3"'))).toHaveLength(2)) // prettier-ignore
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
