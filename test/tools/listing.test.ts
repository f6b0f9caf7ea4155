import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawListing, sizes } from '../../tools/drawn/listing'

/** What Figma shows of the plugin in its Community. */
const at = (name: string) => new URL(`../../docs/listing/${name}`, import.meta.url)

test.each(Object.entries(sizes))(
  '%s is as large as Figma asks, and as drawn',
  async (name, size) => {
    const kept = readFileSync(at(`${name}.png`))
    const drawn = Buffer.from(await drawListing(name as keyof typeof sizes))
    expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual(size)
    expect(kept.equals(drawn)).toBe(true)
  },
)

describe.each([
  ['en', ['Name', 'Tagline', 'Description', 'Tags', 'Category', 'Support', 'Security'], ','],
  ['zh', ['名称', '一句话介绍', '介绍', '标签', '类别', '支持', '安全'], ','],
])('the words in %s', (lang, titles, comma) => {
  const parts = readFileSync(at(`${lang}.md`), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((it) => it.split('\n'))
  const of = (title: string) =>
    parts
      .find(([head]) => head === title)!
      .slice(1)
      .join('\n')
      .trim()

  test('are all there', () => expect(parts.map(([head]) => head)).toEqual(titles))

  test('fit: a tagline of 100 characters, a dozen tags', () => {
    expect([...of(titles[1])].length).toBeLessThanOrEqual(100)
    expect(of(titles[3]).split(comma).length).toBeLessThanOrEqual(12)
  })
})
