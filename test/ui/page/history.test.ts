import { expect, test } from 'vitest'
import { letGo, MOST, openHistory, overStorage } from '../../../src/ui/page/history'
import { inMemory } from '../../../src/ui/page/storage'
import { seen } from '../session/fake-ports'

const check = (key: string, at: string) => ({
  ...{ key, at, name: `${key}.png`, ignores: [], picture: '' },
  report: seen().report,
})

/** Node has no IndexedDB, as a browser that refuses it. */
test('where nothing may be stored, the history holds until the page is closed, and says so', async () => {
  const history = await openHistory()
  expect(history.kept).toBe(false)
  await history.add(check('a', '2026-11-01T10:00:00Z'))
  await history.add(check('b', '2026-11-02T10:00:00Z'))
  await history.add(check('a', '2026-11-03T10:00:00Z'))
  expect((await history.checks()).map(({ key }) => key)).toEqual(['a', 'b'])
  expect(await history.count()).toBe(2)
  await history.keepOutcome('{"said":"passed"}')
  expect(await history.outcomes()).toEqual(['{"said":"passed"}'])
  await history.forget()
  expect(await history.outcomes()).toEqual([])
  expect(await history.count()).toBe(0)
})

test('all of a day’s five hundred are found again; of far more, the oldest are let go', async () => {
  const storage = inMemory()
  const history = overStorage(storage, true)
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString()
  const keep = async (from: number, to: number) => {
    for (let n = from; n < to; n++) await history.add(check(`${n}`, day(n)))
    await letGo(storage, history)
  }
  await keep(0, 500)
  expect(await history.count()).toBe(500)
  await keep(500, MOST + 2)
  expect(await history.count()).toBe(MOST)
  const keys = (await history.checks()).map(({ key }) => key)
  expect([keys[0], keys.at(-1)]).toEqual([`${MOST + 1}`, '2'])
})
