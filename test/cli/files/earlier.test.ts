import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inputsOf, readEarlier } from '../../../src/cli/files/earlier'
import { newFolder } from '../../kit/folder'

const kept = (text: string) => {
  const path = join(newFolder(), 'run.ndjson')
  writeFileSync(path, text)
  return readEarlier(path)
}
const line = (it: object) => `${JSON.stringify(it)}\n`

describe('an earlier run', () => {
  test('keeps verdicts; errors, lines of others and half a last line are left out', async () => {
    const good = line({ file: 'a.png', verdict: 'ready', inputs: 'x' })
    const bad = line({ file: 'b.png', error: { code: 'no-file' } })
    const old = line({ file: 'c.png', verdict: 'ready' })
    const odd = line({ verdict: 'perfect', inputs: 'y' }) + 'null\n[]\n'
    const run = await kept(good + bad + old + odd + good.slice(0, 20))
    expect([...run.keys()]).toEqual(['x'])
    expect(run.get('x')).toEqual({ json: good.trimEnd(), verdict: 'ready' })
  })
  test('that is empty has nothing', async () => expect((await kept('')).size).toBe(0))
  test.each([newFolder(), join(newFolder(), 'none'), '/dev/zero'])('%s is none', (path) =>
    expect(readEarlier(path)).rejects.toThrow(/can't be read/),
  )
})

describe('what a line depends on', () => {
  const bytes = new Uint8Array([1, 2])
  const options = { pack: 'aliexpress-live', lang: 'en' as const }
  const same = inputsOf(bytes, 'Shoes', options, ['Acme'])
  test('is the same again', () =>
    expect(inputsOf(bytes.slice(), 'Shoes', { ...options }, ['Acme'])).toBe(same))
  test.each([
    ['other bytes', inputsOf(new Uint8Array([1, 3]), 'Shoes', options, ['Acme'])],
    ['another title', inputsOf(bytes, 'Shoe', options, ['Acme'])],
    ['no title', inputsOf(bytes, undefined, options, ['Acme'])],
    ['other brands', inputsOf(bytes, 'Shoes', options, ['Acm', 'e'])],
    ['another language', inputsOf(bytes, 'Shoes', { ...options, lang: 'zh' }, ['Acme'])],
  ])('differs with %s', (_, other) => expect(other).not.toBe(same))
  test('can’t be told where covers used before count', () =>
    expect(inputsOf(bytes, 'Shoes', { ...options, history: 'h' }, undefined)).toBe(undefined))
})
