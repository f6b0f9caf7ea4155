import { expect, test, vi } from 'vitest'
import { isOutOfMemory, Unseen } from '../../../src/core/unseen'
import type { Engines, ReadLine, TextReader } from '../../../src/core/engines'
import type { Box, Polygon } from '../../../src/core/geometry'
import { newRaster } from '../../../src/core/image/raster'
import { readFor, readingElsewhere } from '../../../src/engines/threads/second-thread'

const here = { text: async () => Promise.reject(new Error('read here')) } as unknown as Engines
const square: Polygon = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 9],
]
const line: ReadLine = { polygon: square, text: '到手价 9.9 元', confidence: 0.9, readable: true }

/** Both ends in one thread: what crosses is copied all the same. */
function across(read: TextReader['read']) {
  const { port1, port2 } = new MessageChannel()
  readFor({ text: async () => ({ read }) }, port2)
  const engines = readingElsewhere(here, port1)
  return {
    ...engines,
    engines,
    end: () => port1.close(),
    read: async () => (await engines.text()).read(newRaster(4, 4), [square]),
  }
}

test('what is read at the other end arrives, for whoever asked', async () => {
  let calls = 0
  const { read, end } = across(async ({ width, data }, known) => {
    expect([width, data.length, known]).toEqual([4, 64, [square]])
    return calls++ ? [] : [line]
  })
  expect(await Promise.all([read(), read()])).toEqual([[line], []])
  end()
})

test('codes that are found meanwhile are told at the other end', async () => {
  const { engines, end } = across(async (_, __, codes) => {
    heard('asked')
    heard(await codes!)
    return []
  })
  const heard = vi.fn()
  let tell!: (codes: Box[]) => void
  const reading = (await engines.text()).read(
    newRaster(4, 4),
    [],
    new Promise<Box[]>((done) => (tell = done)),
  )
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([['asked']]))
  const code = { x: 1, y: 2, width: 3, height: 4 }
  tell([code])
  expect(await reading).toEqual([])
  expect(heard.mock.calls).toEqual([['asked'], [[code]]])
  end()
})

test('where looking for codes fails, so does reading, and the other end does not wait for ever', async () => {
  const heard = vi.fn()
  const { engines, end } = across(async (_, __, codes) => {
    heard(await codes!)
    return [line]
  })
  const reading = (await engines.text()).read(
    newRaster(4, 4),
    [],
    Promise.reject(new TypeError('no codes')),
  )
  await expect(reading).rejects.toThrow('no codes')
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[[]]]))
  end()
})

test('an absence keeps its reason, want of memory stays known, a bug stays a bug', async () => {
  const fails = async (error: unknown) => {
    const { read, end } = across(() => Promise.reject(error))
    const seen = await read().catch((it: unknown) => it)
    end()
    return seen
  }
  expect(await fails(new Unseen('engine-unavailable', 'no SIMD'))).toEqual(
    new Unseen('engine-unavailable', 'no SIMD'),
  )
  expect(isOutOfMemory(await fails(new RangeError('Array buffer allocation failed')))).toBe(true)
  expect(await fails(new TypeError('x is undefined'))).toMatchObject({
    name: 'TypeError',
    message: 'x is undefined',
  })
})

test('an end that is lost answers nobody, and everybody is told', async () => {
  const { read, lost, end } = across(() => new Promise(() => {}))
  const pending = read()
  lost('The thread ended')
  await expect(pending).rejects.toMatchObject({
    reason: 'engine-unavailable',
    message: 'The thread ended',
  })
  await expect(read()).rejects.toMatchObject({ reason: 'engine-unavailable' })
  end()
})
