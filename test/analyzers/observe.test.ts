import { expect, test } from 'vitest'
import { observe, type Watch } from '../../src/analyzers/observe'
import type { Engines } from '../../src/core/engines'
import { Unseen } from '../../src/core/unseen'
import { box, cover, region } from '../kit/rules'

/** Engines that are never opened: what is looked at here needs none. */
const failing = (error: Error) =>
  new Proxy({}, { get: () => () => Promise.reject(error) }) as Engines
const none = failing(new Error('nobody should look'))
const watched = (watch: Watch = {}) => {
  const told: string[] = []
  const onLook = (kind: string, done: boolean) => told.push(`${kind} ${done ? 'ended' : 'begun'}`)
  return { ...observe(cover(), none, { onLook, ...watch }), told }
}

test('the cover itself is known without a look', async () => {
  const { see, told, timings } = watched()
  expect((await see('cover')).name).toBe(cover().name)
  expect([told, timings]).toEqual([[], {}])
})

test('each kind is looked at once, by whomever it is asked for', async () => {
  const { see, told } = watched()
  const [one, other] = await Promise.all([see('tone'), see('tone')])
  expect(one).toBe(other)
  expect(await see('tone')).toBe(one)
  expect(told).toEqual(['tone begun', 'tone ended'])
})

test('what is known already is not looked at, nothing included, and why nobody saw is said again', async () => {
  const known = {
    person: region(box(0, 0, 500, 500)),
    subject: null,
    text: new Unseen('uncovered'),
  }
  const { see, told } = watched({ known })
  expect(await see('person')).toBe(known.person)
  expect(await see('subject')).toBeNull()
  await expect(see('text')).rejects.toBe(known.text)
  expect(told).toEqual([])
})

test.each<[what: string, error: Error, told: object]>([
  ['want of memory is no bug', new RangeError('Out of memory: Cannot allocate'), { name: 'Unseen', reason: 'out-of-memory' }], // prettier-ignore
  ['a bug stays what it is', new TypeError('it is no function'), { name: 'TypeError' }],
])('%s', async (_, error, expected) =>
  expect(observe(cover(), failing(error)).see('person')).rejects.toMatchObject(expected),
)

test('each kind has its own time, without that of those it waited for', async () => {
  let ms = 0
  const { see, timings } = watched({ now: () => (ms += 1), known: { faces: [], subject: null } })
  await see('tone')
  expect(Object.keys(timings)).toEqual(['tone'])
  expect(timings.tone).toBeGreaterThan(0)
})
