import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Layer } from '../../../src/core/scene'
import { hashOf, tellImages } from '../../../src/figma/snapshot/images'
import { stubFigma } from '../../kit/nodes'

const mb = 1_000_000
interface Stored {
  width: number
  height: number
  bytes: Uint8Array | Error | 'never'
}
let asked: string[]
let at: { now: number; most: number }
let stored: Record<string, Stored>
const never = new Promise<never>(() => {})

beforeEach(() => {
  asked = []
  at = { now: 0, most: 0 }
  stored = {}
  stubFigma({
    getImageByHash: (hash: string) =>
      stored[hash] && {
        getSizeAsync: async () => ({ width: stored[hash].width, height: stored[hash].height }),
        async getBytesAsync() {
          asked.push(hash)
          at.most = Math.max(at.most, ++at.now)
          await Promise.resolve()
          at.now--
          const { bytes } = stored[hash]
          if (bytes === 'never') return never
          if (bytes instanceof Error) throw bytes
          return bytes
        },
      },
  })
})
afterEach(() => void vi.useRealTimers())

const photo = (bytes: Stored['bytes'], width = 600, height = 400): Stored => ({
  width,
  height,
  bytes,
})
const cover = { width: 1080, height: 1920 }
/** A layer of so many pixels' width and height that shows a picture. */
const shown = (hash: string, side = 400) => ({
  hash,
  layer: { id: hash, box: { x: 0, y: 0, width: side, height: side } } as Layer,
})
const told = async (...all: ReturnType<typeof shown>[]) => {
  await tellImages(all, cover, () => {})
  return all.map(({ layer }) => layer.image)
}

test('a large picture is told with its bytes', async () => {
  stored.a = photo(Uint8Array.of(1))
  expect(await told(shown('a'))).toEqual([
    { hash: 'a', original: { width: 600, height: 400 }, bytes: Uint8Array.of(1) },
  ])
})

test('of twelve small photos the size is told, and no original is fetched', async () => {
  const photos = Array.from({ length: 12 }, (_, i) => {
    stored[i] = photo(new Uint8Array(20 * mb), 6000, 4000)
    return shown(String(i), 40)
  })
  const images = await told(...photos)
  expect(asked).toEqual([])
  expect(images.every((it) => it?.original?.width === 6000)).toBe(true)
})

test('nothing is fetched past the budget, neither what is too heavy nor what comes after it', async () => {
  const photos = Array.from({ length: 12 }, (_, i) => {
    stored[i] = photo(new Uint8Array(10 * mb), 6000, 4000)
    return shown(String(i), 400 - i)
  })
  const images = await told(...photos)
  expect(asked).toEqual(['0', '1'])
  expect(images.filter((it) => it?.bytes)).toHaveLength(2)
})

test('one that is heavier than its size promised is not sent', async () => {
  stored.a = photo(new Uint8Array(40 * mb))
  expect(await told(shown('a'))).toEqual([{ hash: 'a', original: { width: 600, height: 400 } }])
})

test('originals are fetched one after another, the largest on the cover first, each once', async () => {
  for (const hash of ['a', 'b', 'c']) stored[hash] = photo(Uint8Array.of(1))
  const images = await told(shown('a', 200), shown('b', 600), shown('c', 300), shown('a', 900))
  expect(asked).toEqual(['a', 'b', 'c'])
  expect(at.most).toBe(1)
  expect(images.map((it) => !!it?.bytes)).toEqual([false, true, true, true])
})

test('an original that never comes holds nothing up for longer than its time', async () => {
  vi.useFakeTimers()
  stored.a = photo('never')
  stored.b = photo(Uint8Array.of(1))
  stored.c = photo('never')
  stored.d = photo(Uint8Array.of(1))
  const all = told(shown('a', 500), shown('b', 400), shown('c', 300), shown('d', 200))
  await vi.advanceTimersByTimeAsync(10_000)
  const images = await all
  expect(images.map((it) => !!it?.bytes)).toEqual([false, true, false, false])
  expect(images.every((it) => it?.original)).toBe(true)
})

test('a hash whose bytes are missing is told as a picture without bytes', async () => {
  stored.lost = photo(new Error('in getBytesAsync: The image with the hash "lost" does not exist'))
  expect(await told(shown('lost'), shown('unknown'))).toEqual([
    { hash: 'lost', original: { width: 600, height: 400 } },
    { hash: 'unknown' },
  ])
})

test('a cancelled check fetches no more', async () => {
  for (const hash of ['a', 'b']) stored[hash] = photo(Uint8Array.of(1))
  const cancelled = () => {
    if (asked.length) throw new Error('cancelled')
  }
  await expect(tellImages([shown('a'), shown('b')], cover, cancelled)).rejects.toThrow('cancelled')
  expect(asked).toEqual(['a'])
})

test('what is hidden, transparent, mixed or lost is no picture; the topmost is', () => {
  const fill = (imageHash: string | null, more = {}) =>
    ({ type: 'IMAGE', imageHash, scaleMode: 'FILL', ...more }) as ImagePaint
  expect(hashOf([fill('a'), fill('b')])).toBe('b')
  expect(hashOf([fill('a'), fill('b', { visible: false })])).toBe('a')
  expect(hashOf([fill('a', { opacity: 0 })])).toBeUndefined()
  expect(hashOf([fill(null)])).toBeUndefined()
  expect(hashOf(figma.mixed)).toBeUndefined()
})
