import { expect, test } from 'vitest'
import { observe } from '../../src/analyzers/observe'
import type { Engines, FoundFace } from '../../src/core/engines'
import { Unseen } from '../../src/core/unseen'
import { cover, face, flat } from '../kit/rules'

const picture = cover({ raster: flat(40, 60) })

/** Engines of which only faces are asked; `asked` counts the looks. */
function engines(find: () => Promise<FoundFace[]>) {
  const counts = { asked: 0 }
  const counted = () => {
    counts.asked++
    return find()
  }
  const only = { faces: () => Promise.resolve({ find: counted }) } as unknown as Engines
  return { counts, only }
}

test('each kind is looked for once, when it is first needed', async () => {
  const { counts, only } = engines(() => Promise.resolve([face()]))
  const told: string[] = []
  const { see } = observe(picture, only, {
    onLook: (kind, done) => told.push(`${kind} ${done ? 'ended' : 'begun'}`),
  })
  expect(counts.asked).toBe(0)
  const [first, second] = await Promise.all([see('faces'), see('faces')])
  expect(first).toBe(second)
  expect(counts.asked).toBe(1)
  expect(told).toEqual(['faces begun', 'faces ended'])
})

test('what is known is not looked for again, nor why it is not known', async () => {
  const { counts, only } = engines(() => Promise.resolve([]))
  const known = observe(picture, only, { known: { faces: [] } })
  expect(await known.see('faces')).toEqual([])
  const unseen = new Unseen('not-built', 'faces')
  await expect(observe(picture, only, { known: { faces: unseen } }).see('faces')).rejects.toBe(
    unseen,
  )
  expect(counts.asked).toBe(0)
})

test('too little memory is told as what could not be seen; a bug stays one', async () => {
  const failing = (error: Error) =>
    observe(picture, engines(() => Promise.reject(error)).only).see('faces')
  await expect(failing(new RangeError('Array buffer allocation failed'))).rejects.toMatchObject({
    reason: 'out-of-memory',
  })
  await expect(failing(new TypeError('bug'))).rejects.toThrow('bug')
})

test('the time of a look leaves out what it waited for', async () => {
  let clock = 0
  const { only } = engines(() => {
    clock += 30
    return Promise.resolve([face({ agreed: false })])
  })
  const person = {
    person: () =>
      Promise.resolve({
        find: () => {
          clock += 50
          return Promise.resolve({
            mask: { width: 1, height: 1, data: new Uint8Array(1) },
            presence: 0,
            somebody: 0,
          })
        },
      }),
  } as unknown as Engines
  const { see, timings } = observe(picture, { ...only, ...person }, { now: () => clock })
  await see('faces')
  expect(timings).toEqual({ faces: 30, people: 50 })
})
