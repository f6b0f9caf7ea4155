import { beforeEach, expect, test, vi } from 'vitest'
import { forgetOutcomes, keepOutcome, keptOutcomes } from '../../../src/figma/storage/outcomes'

let storage: Map<string, unknown>
beforeEach(() => {
  storage = new Map()
  vi.stubGlobal('figma', {
    clientStorage: {
      getAsync: (key: string) => Promise.resolve(storage.get(key)),
      setAsync: (key: string, value: unknown) => Promise.resolve(void storage.set(key, value)),
      deleteAsync: (key: string) => Promise.resolve(void storage.delete(key)),
      keysAsync: () => Promise.resolve([...storage.keys()]),
    },
  })
})

test('two windows that keep at once lose nothing; what is no outcome is left alone', async () => {
  storage.set('outcome', 'of another plugin’s making')
  storage.set('settings', {})
  await Promise.all(['a', 'b', 'c'].map(keepOutcome))
  expect((await keptOutcomes()).sort()).toEqual(['a', 'b', 'c'])
  expect(storage.size).toBe(5)
})

test('the oldest go when there are too many', async () => {
  for (let i = 0; i < 600; i++)
    storage.set(`outcome 2026-01-01T00:00:00.${String(i).padStart(3, '0')}Z x`, `${i}`)
  await keepOutcome('new')
  const lines = await keptOutcomes()
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([600, '1', 'new'])
})

test('all are forgotten, and nothing else; where some stay, that is told', async () => {
  storage.set('settings', {})
  await keepOutcome('a')
  await forgetOutcomes()
  expect([...storage.keys()]).toEqual(['settings'])
  await keepOutcome('b')
  figma.clientStorage.deleteAsync = () => Promise.reject(new Error('no storage'))
  await expect(forgetOutcomes()).rejects.toMatchObject({ refusal: { code: 'storage-blocked' } })
})
