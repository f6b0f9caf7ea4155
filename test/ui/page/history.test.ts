import { expect, test } from 'vitest'
import { openHistory } from '../../../src/ui/page/history'
import { seen } from '../session/fake-ports'

/** Node has no IndexedDB, as a browser that refuses it. */
test('where nothing may be stored, the history holds until the page is closed, and says so', async () => {
  const history = await openHistory()
  expect(history.kept).toBe(false)
  const check = (key: string, at: string) => ({
    ...{ key, at, name: `${key}.png`, ignores: [], picture: '' },
    report: seen().report,
  })
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
