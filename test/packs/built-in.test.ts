import { afterEach, expect, test, vi } from 'vitest'
import { packById, packOf } from '../../src/packs'
import { googleMerchant } from '../../src/packs/google-merchant'
import { metaStories } from '../../src/packs/meta-stories'
import { onDay } from '../../src/packs/on-day'
import { explain } from '../../src/packs/rejections'

test('every fact of Meta’s and Google’s packs has a source', () => {
  for (const { sources, zones, clauses } of [metaStories, googleMerchant]) {
    for (const source of [...Object.values(sources), ...zones.map((zone) => zone.source)])
      expect(source.length).toBeGreaterThan(10)
    for (const { provenance, source } of clauses) expect(provenance === 'ours').toBe(source === '')
  }
})

test('Google asks for more pixels from its day on, and the report can say so', () => {
  const least = (day: string) => {
    const { limits, since } = onDay(googleMerchant, day).clauses[0]
    return [(limits as { least: object }).least, since]
  }
  expect(least('2027-01-30')).toEqual([{ width: 100, height: 100 }, undefined])
  expect(least('2027-01-31')).toEqual([{ width: 500, height: 500 }, '2027-01-31'])
})

afterEach(() => void vi.useRealTimers())
test('a server that runs on into that day goes by it', () => {
  const least = (day: string) => {
    vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ['Date'] })
    return (packOf('google-merchant').clauses[0].limits as { least: object }).least
  }
  expect(least('2027-01-30')).toEqual({ width: 100, height: 100 })
  expect(least('2027-02-02')).toEqual({ width: 500, height: 500 })
})

test.each(['Promotional overlay on image [image_link]', 'Promotional overlays'])(
  'a platform’s own words for a refusal are understood: “%s”',
  (message) => expect(explain(message, googleMerchant).rules).toEqual(['promotional-words']),
)

test.each<[message: string, rules: string[]]>([
  ['The image has a border', ['border']],
  ['图片带有黑边', ['border']],
  ['Изображение с рамкой', ['border']],
  ['Image contains a watermark', ['watermark']],
  ['Filigrane sur l’image', ['watermark']],
  ['Collages are not accepted', ['collage']],
  ['请勿上传拼图', ['collage']],
  ['테두리가 있는 이미지', ['border']],
  ['La imagen muestra un marco', ['border']],
  ['Colagem de produtos', ['collage']],
])('“%s” is about %j', (message, rules) =>
  expect(explain(message, googleMerchant)).toEqual({ rules, near: [] }),
)

test('they are found by their ids', () => {
  expect(packById('meta-stories')?.size).toEqual({ width: 1080, height: 1920 })
  expect(packById('google-merchant')?.weight).toBe(16_000_000)
})

test('what AliExpress’s sellers do is told under its packs alone', () => {
  const ours = (more: object) =>
    packOf(JSON.stringify({ livecover: 1, id: 'ours', version: '1', title: 'Ours', rules: {}, ...more })) // prettier-ignore
  expect(packById('aliexpress-live')?.selling?.steps.en).toContain('Seller Center')
  expect(ours({ extends: 'aliexpress-live', title: 'Our AliExpress' }).selling).toBeDefined()
  for (const pack of [metaStories, googleMerchant, ours({ extends: 'meta-stories' })])
    expect(pack.selling).toBeUndefined()
})
