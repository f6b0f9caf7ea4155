import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { escaped } = (await import('../../tools/ascii.js')) as {
  escaped(script: string): string
}
const build = (file: string) =>
  readFileSync(new URL(`../../build/${file}`, import.meta.url), 'latin1')

test.each(['main.js', 'ui.js'])('no character of %s is beyond ASCII', (file) => {
  expect(/[\x80-\xff]/.exec(build(file))?.index ?? -1).toBe(-1)
})

test.each([
  ['/[一-鿿]/u.test("价")', true],
  ['/😀/u.test("😀") && /[😀-😂]/u.test("😁")', true],
  ['/a\\—b/.test("a—b")', true],
  ['"\\\\—".length', 2],
  ['`连衣裙`.length', 3],
])('escaped, %s means the same', (script, value) => {
  const plain = escaped(script)
  expect(plain).toMatch(/^[\0-\x7f]*$/)
  expect((0, eval)(plain)).toBe(value)
})
