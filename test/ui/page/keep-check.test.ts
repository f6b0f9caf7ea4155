import { expect, test } from 'vitest'
import type { PastCheck } from '../../../src/ui/page/storage'
import { keepingIn } from '../../../src/ui/page/keep-check'
import type { Result } from '../../../src/ui/session/stage'
import { seen, snapshot } from '../session/fake-ports'

const result = (more: Partial<Result> = {}) =>
  ({
    ...{ ...snapshot('1'), ...seen(), at: new Date(0), byteHash: 'a-1' },
    ...{ thumb: 'data:small', bytes: async () => new Uint8Array([1]), ...more },
  }) as Result

/** A history whose pictures are drawn when the test says so. */
function open() {
  const kept = new Map<string, PastCheck>()
  const drawn: ((picture: string) => void)[] = []
  const add = async (it: PastCheck) => void kept.set(it.key, it)
  const keep = keepingIn({ add }, () => new Promise((done) => drawn.push(done)))
  const pictures = () => [...kept.values()].map(({ picture }) => picture)
  return { keep, kept, drawn, pictures }
}

test('a check is kept at once, and its larger picture when that is drawn', async () => {
  const { keep, drawn, pictures } = open()
  const done = keep(result())
  expect(pictures()).toEqual(['data:small'])
  await expect.poll(() => drawn.length).toBe(1)
  drawn[0]('data:large')
  await done
  expect(pictures()).toEqual(['data:large'])
})

test('a picture that comes late undoes no decision of the user', async () => {
  const { keep, kept, drawn } = open()
  const ignores = [{ rule: 'price', print: 'x', reason: 'ours', date: '' }]
  const all = [keep(result()), keep(result({ ignores }))]
  await expect.poll(() => drawn.length).toBe(2)
  for (const draw of drawn.reverse()) draw('data:large')
  await Promise.all(all)
  expect([...kept.values()]).toMatchObject([{ ignores, picture: 'data:large' }])
})

test('what the browser can’t draw, or read again, is kept without a picture', async () => {
  const { keep, pictures } = open()
  const bytes = () => Promise.reject(new Error('gone'))
  await keep(result({ thumb: 'blob:1', bytes }))
  expect(pictures()).toEqual([''])
})
