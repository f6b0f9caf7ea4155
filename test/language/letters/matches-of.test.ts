import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchesOf } from '../../../src/language/letters/matches-of'

const sources = ['language', 'rules'].flatMap((room) => {
  const folder = join(import.meta.dirname, '../../../src', room)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
})

describe('places where a pattern fits', () => {
  it.each([
    [/\d+/g, 'from 9.99 to 12'],
    [/a*/g, 'baac'],
    [/x?/gu, '🎀x🎀'],
    [/\p{L}(\d)/gu, 'a1 б2 3'],
    [/(?<=a)b|^c/g, 'cabab'],
  ])('are those of matchAll: %s', (pattern, text) => {
    const tell = ({ 0: match, index, ...rest }: RegExpExecArray) => [match, index, rest[1]]
    expect(matchesOf(text, pattern).map(tell)).toEqual([...text.matchAll(pattern)].map(tell))
  })

  it('are found again in the next text', () => {
    const pattern = /b/g
    pattern.lastIndex = 3
    expect([matchesOf('abb', pattern).length, matchesOf('b', pattern).length]).toEqual([2, 1])
  })

  it('are looked for with no copy of a pattern, which would be compiled anew', () => {
    const copying = sources.filter((file) => readFileSync(file, 'utf8').includes('.matchAll('))
    expect(copying).toEqual([])
  })
})
