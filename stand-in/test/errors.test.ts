import { expect, test } from 'vitest'
import { takeComplaints } from '../complaints'
import { openFile } from '../kit'

const heard = async (main: string) => {
  const file = await openFile(main)
  await file.later('1')
  return takeComplaints()
}

test.each<[string, string, RegExp]>([
  ['a throw', `null.x`, /TypeError/],
  ['a throw in an event', `figma.on('run', () => { throw new Error('boo') })`, /boo/],
  [
    'an asynchronous handler that nobody waits for',
    `figma.on('run', () => { (async () => { await 1; throw new Error('boo') })() })`,
    /in promise.*boo/,
  ],
  ['a rejection that is no error', `Promise.reject('word')`, /in promise.*word/],
  ['an error on the console', `console.error('lost')`, /lost/],
])('%s is heard', async (_, main, what) => {
  expect((await heard(main)).join()).toMatch(what)
})

test.each<[string, string]>([
  ['that is caught', `Promise.reject(new Error('boo')).catch(() => {})`],
  ['that is waited for', `(async () => { try { await Promise.reject(1) } catch {} })()`],
  ['that is one of several', `Promise.allSettled([Promise.reject(1)])`],
])('a rejection %s is not', async (_, main) => {
  expect(await heard(main)).toEqual([])
})

test('each rejection is heard once, in its own file', async () => {
  const other = await openFile()
  const [file] = [await openFile(`Promise.reject(new Error('mine'))`)]
  await other.later('1')
  expect(file.failures).toHaveLength(1)
  expect(other.failures).toEqual([])
  expect(await takeComplaints()).toHaveLength(1)
  expect(await takeComplaints()).toEqual([])
})
