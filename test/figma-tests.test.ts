import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const rows = readFileSync(new URL('docs/figma-tests.md', root), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, no, what, path, name] = /^\| (?:(\d+) \| )?(.+?) \| `(.+?)` (.+?) \|$/.exec(line) ?? []
    return what ? [{ no: Number(no ?? 0), what, path: path, name: name }] : []
  })

test('every kind has its row', () => {
  expect(rows.map(({ no }) => no).filter(Boolean)).toEqual([...up(29), ...up(14)])
})

const up = (most: number) => Array.from({ length: most }, (_, i) => i + 1)

test.each(rows)('$what: its test is there', ({ path, name }) => {
  const file = new URL(path, root)
  expect(existsSync(file)).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain(name)
})

const points = readFileSync(new URL('stand-in/README.md', root), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, what, file, name] = /^\| (.+?) \| .+? \| `([\w-]+)` (.+?) \|$/.exec(line) ?? []
    return what ? [{ what, file: file, name: name }] : []
  })

test('the stand-in is strict at eighteen points', () => expect(points).toHaveLength(18))

test.each(points)('the stand-in: $what', ({ file, name }) => {
  const path = new URL(`stand-in/test/${file}.test.ts`, root)
  expect(readFileSync(path, 'utf8')).toContain(name)
})
