import { beforeEach, expect, test, vi } from 'vitest'
import { imageOf } from '../../../src/figma/snapshot/images'

const mb = 1024 * 1024
interface Stored {
  width: number
  height: number
  bytes: Uint8Array | Error
}
let loaded: string[]
let stored: Record<string, Stored>
beforeEach(() => {
  loaded = []
  stored = {}
  vi.stubGlobal('figma', {
    mixed: Symbol('mixed'),
    getImageByHash: (hash: string) =>
      stored[hash] && {
        getSizeAsync: async () => ({ width: stored[hash].width, height: stored[hash].height }),
        async getBytesAsync() {
          loaded.push(hash)
          const { bytes } = stored[hash]
          if (bytes instanceof Error) throw bytes
          return bytes
        },
      },
  })
})

const filled = (imageHash: string | null, more = {}) =>
  ({ fills: [{ type: 'IMAGE', imageHash, ...more }] }) as unknown as SceneNode
const budget = (left = 24 * mb) => ({ left, known: {} })

test('a picture of one pixel is a picture', async () => {
  stored.a = { width: 1, height: 1, bytes: Uint8Array.of(1) }
  expect(await imageOf(filled('a'), budget())).toEqual({
    hash: 'a',
    original: { width: 1, height: 1 },
    bytes: Uint8Array.of(1),
  })
})

test('40 MB are not sent over the wall; what is known of the picture is, and a small one after it is sent', async () => {
  stored.big = { width: 4096, height: 4096, bytes: new Uint8Array(40 * mb) }
  stored.small = { width: 20, height: 20, bytes: new Uint8Array(9) }
  const left = budget()
  expect(await imageOf(filled('big'), left)).toEqual({
    hash: 'big',
    original: { width: 4096, height: 4096 },
  })
  expect(await imageOf(filled('small'), left)).toHaveProperty('bytes')
  expect(left.left).toBe(24 * mb - 9)
})

test('many pictures together stay within the budget', async () => {
  const left = budget(10 * mb)
  let sent = 0
  for (let i = 0; i < 8; i++) {
    stored[i] = { width: 100, height: 100, bytes: new Uint8Array(3 * mb) }
    sent += (await imageOf(filled(String(i)), left))?.bytes?.length ?? 0
  }
  expect(sent).toBe(9 * mb)
})

test('a hash whose bytes are missing is told as a picture without bytes', async () => {
  stored.lost = {
    width: 300,
    height: 200,
    bytes: new Error('in getBytesAsync: The image with the hash "lost" does not exist'),
  }
  expect(await imageOf(filled('lost'), budget())).toEqual({
    hash: 'lost',
    original: { width: 300, height: 200 },
  })
  expect(await imageOf(filled('unknown'), budget())).toEqual({ hash: 'unknown' })
  expect(await imageOf(filled(null), budget())).toBeUndefined()
})

test('a picture in a hundred layers is loaded and sent once', async () => {
  stored.a = { width: 50, height: 50, bytes: new Uint8Array(5) }
  const left = budget()
  const all = []
  for (let i = 0; i < 100; i++) all.push(await imageOf(filled('a'), left))
  expect(loaded).toEqual(['a'])
  expect(all.filter((it) => it?.bytes)).toHaveLength(1)
  expect(all[99]).toEqual({ hash: 'a', original: { width: 50, height: 50 } })
})

test('what is hidden or transparent is no picture', async () => {
  stored.a = { width: 5, height: 5, bytes: new Uint8Array(1) }
  expect(await imageOf(filled('a', { visible: false }), budget())).toBeUndefined()
  expect(await imageOf(filled('a', { opacity: 0 }), budget())).toBeUndefined()
})
