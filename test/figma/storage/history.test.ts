import { beforeEach, expect, test, vi } from 'vitest'
import { historyOf, remember, remembered } from '../../../src/figma/storage/history'
import { changeRemembered } from '../../../src/figma/storage/recall'
import { dice } from '../../kit/dice'

/** What of Figma the memory uses; storage answers a moment later, as the real one does. */
function fakeFigma() {
  const data = new Map<string, string>()
  const storage = new Map<string, unknown>()
  const turns = dice(7)
  const later = async () => {
    for (let turn = turns.to(4); turn >= 0; turn--) await new Promise(setImmediate)
  }
  return {
    data,
    storage,
    figma: {
      root: {
        getPluginData: (key: string) => data.get(key) ?? '',
        getPluginDataKeys: () => [...data.keys()],
        setPluginData(key: string, value: string) {
          if (Buffer.byteLength(value) > 100_000) throw new Error('in setPluginData: over 100 kB')
          if (value) data.set(key, value)
          else data.delete(key)
        },
      },
      clientStorage: {
        async getAsync(key: string) {
          await later()
          return structuredClone(storage.get(key))
        },
        async setAsync(key: string, value: unknown) {
          await later()
          if (Buffer.byteLength(JSON.stringify(value)) > 5_000_000)
            throw new Error('in setAsync: quota')
          storage.set(key, structuredClone(value))
        },
        async deleteAsync(key: string) {
          await later()
          storage.delete(key)
        },
        async keysAsync() {
          await later()
          return [...storage.keys()]
        },
      },
    },
  }
}

let fake: ReturnType<typeof fakeFigma>
beforeEach(() => {
  fake = fakeFigma()
  vi.stubGlobal('figma', fake.figma)
})

const cover = (i: number, more = {}) => ({
  name: `Cover ${i}`,
  date: `2026-05-01T10:00:0${i % 10}Z`,
  hash: `hash-${i}`,
  ...more,
})
const known = async () => (await remembered()).map(({ hash }) => hash).sort()

test('what is remembered is known in this file and in others, the same cover once', async () => {
  const used = cover(1, { frame: '1:1', title: 'Spring' })
  await remember(used)
  await remember(used)
  expect(await known()).toEqual(['hash-1'])
  fake.data.clear()
  expect(await known()).toEqual(['hash-1'])
  expect(await historyOf({ id: '9:9' } as BaseNode)).toHaveLength(1)
  expect(await historyOf({ id: '1:1' } as BaseNode)).toEqual([])
})

test('covers that are saved at once are all remembered, in the file and by the person', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, i) => remember(cover(i))))
  expect(await known()).toHaveLength(12)
  fake.data.clear()
  expect(await known()).toHaveLength(12)
})

test('two windows of Figma that save at once lose nothing of the person’s history', async () => {
  const windows = [remember, await anotherWindow(), await anotherWindow()]
  for (let round = 0; round < 8; round++)
    await Promise.all(windows.map((save, i) => save(cover(10 * round + i))))
  fake.data.clear()
  expect(await known()).toHaveLength(24)
})

test('what windows of past days and older versions left is taken over, once', async () => {
  fake.storage.set('history', [cover(1)])
  fake.storage.set('history 2020-01-01T10:00:00.000Z abc', [cover(2)])
  fake.storage.set(`history ${new Date().toISOString()} open`, [cover(3)])
  await remember(cover(4))
  expect([...fake.storage.keys()].filter((key) => key.startsWith('history'))).toHaveLength(2)
  fake.data.clear()
  expect(await known()).toEqual(['hash-1', 'hash-2', 'hash-3', 'hash-4'])
})

/** The same code, loaded anew, as every window does. */
async function anotherWindow(): Promise<typeof remember> {
  vi.resetModules()
  return (await import('../../../src/figma/storage/history')).remember
}

test.each<[string, string]>([
  ['cut off', '[{"name": "half'],
  ['of another version', '{"version": 2}'],
  ['no list', '"text"'],
])(
  'a history in the file that is %s is kept aside, and the next one beside it',
  async (_, text) => {
    for (const round of [1, 2]) {
      fake.data.set('history', `${text}${' '.repeat(round)}`)
      await remember(cover(round))
    }
    const aside = [...fake.data]
      .filter(([key]) => key.startsWith('history-corrupt'))
      .map(([, value]) => value)
    expect(aside.sort()).toEqual([`${text} `, `${text}  `])
    expect(await known()).toEqual(['hash-1', 'hash-2'])
  },
)

test('single entries that nobody understands are kept aside, the rest goes on', async () => {
  const mixed = [null, 7, { name: 'no hash' }, cover(3)]
  fake.data.set('history', JSON.stringify(mixed))
  fake.storage.set('history', mixed)
  expect(await known()).toEqual(['hash-3'])
  await remember(cover(4))
  expect(await known()).toEqual(['hash-3', 'hash-4'])
  expect(fake.data.get('history-corrupt')).toContain('no hash')
  expect(JSON.stringify(fake.storage.get('history-corrupt'))).toContain('no hash')
})

test.each<[string, unknown]>([
  ['text', 'half a list'],
  ['an object', { version: 2, covers: [] }],
])('a person’s history that is %s is kept aside', async (_, value) => {
  fake.storage.set('history', value)
  await remember(cover(1))
  fake.data.clear()
  expect(await known()).toEqual(['hash-1'])
  expect(fake.storage.get('history-corrupt')).toEqual([value])
})

test('titles in Chinese are three bytes a character: the file’s entry stays under 100 kB, oldest out first', async () => {
  for (let i = 0; i < 60; i++) await remember(cover(i, { title: '夏季护肤直播专场'.repeat(100) }))
  expect(Buffer.byteLength(fake.data.get('history')!)).toBeLessThanOrEqual(100_000)
  const kept = JSON.parse(fake.data.get('history')!) as { hash: string }[]
  expect(kept[0].hash).toBe('hash-59')
  expect(kept.length).toBeGreaterThan(20)
})

test('the person’s storage is never overfilled: pictures go first, the newest stay', async () => {
  const thumb = `data:image/jpeg;base64,${'A'.repeat(31_000)}`
  fake.storage.set(
    'history',
    Array.from({ length: 160 }, (_, i) => cover(i, { thumb })),
  )
  await remember(cover(500, { thumb }))
  const [[, mine]] = [...fake.storage].filter(([key]) => key.startsWith('history ')) as [
    string,
    { hash: string; thumb?: string }[],
  ][]
  expect(mine).toHaveLength(161)
  expect(mine[0].hash).toBe('hash-500')
  expect([0, 160].map((i) => mine[i].thumb === thumb)).toEqual([true, false])
})

test('one is forgotten, marked or all are, wherever they are kept', async () => {
  for (const i of [1, 2, 3]) await remember(cover(i))
  fake.storage.set('history 2020-01-01T10:00:00.000Z abc', [cover(1), cover(4)])
  await changeRemembered((past) => (past.hash === 'hash-1' ? null : past))
  expect(await known()).toEqual(['hash-2', 'hash-3', 'hash-4'])
  await changeRemembered((past) => ({ ...past, live: past.hash === 'hash-2' }))
  expect((await historyOf({ id: '9:9' } as BaseNode)).map(({ hash }) => hash)).toEqual(['hash-2'])
  fake.data.clear()
  expect((await historyOf({ id: '9:9' } as BaseNode)).map(({ hash }) => hash)).toEqual(['hash-2'])
  await changeRemembered(() => null)
  expect(await known()).toEqual([])
  expect([...fake.storage.keys()]).toEqual([])
})

test.each<[string, unknown, unknown]>([
  ['other entries', [{ version: 2 }, cover(1), null], [{ version: 2 }, null]],
  ['no list', { version: 2, covers: [cover(1)] }, { version: 2, covers: [cover(1)] }],
  ['none of ours', [{ version: 2 }], [{ version: 2 }]],
])('what this version can’t read is not forgotten: %s', async (_, was, left) => {
  fake.data.set('history', JSON.stringify(was))
  fake.storage.set('history', was)
  await changeRemembered((past) => ({ ...past, live: true }))
  await changeRemembered(() => null)
  expect(JSON.parse(fake.data.get('history')!)).toEqual(left)
  expect(fake.storage.get('history')).toEqual(left)
})

test('a click about one cover writes nothing where that cover is not', async () => {
  fake.storage.set('history', [cover(1)])
  fake.storage.set('history 2020-01-01T10:00:00.000Z abc', [cover(2)])
  const written = vi.spyOn(fake.figma.clientStorage, 'setAsync')
  await changeRemembered((past) => (past.hash === 'hash-1' ? { ...past, live: true } : past))
  expect(written.mock.calls.map(([key]) => key)).toEqual(['history'])
})

test('where the file can’t be written the shelves still are, and one shelf for another', async () => {
  for (const i of [1, 2]) await remember(cover(i))
  fake.storage.set('history 2020-01-01T10:00:00.000Z abc', [cover(1)])
  fake.figma.root.setPluginData = () => {
    throw new Error('in setPluginData: read-only')
  }
  const { setAsync } = fake.figma.clientStorage
  fake.figma.clientStorage.setAsync = (key, value) =>
    key.includes('2020') ? Promise.reject(new Error('in setAsync: quota')) : setAsync(key, value)
  const wentLive = changeRemembered((past) => ({ ...past, live: true }))
  await expect(wentLive).rejects.toMatchObject({ refusal: { code: 'read-only' } })
  fake.data.clear()
  expect((await remembered()).filter(({ live }) => live)).toHaveLength(2)
})
