import { afterAll, expect, test, vi } from 'vitest'
import { openPage } from '../../../src/ui/page/open-page'

vi.stubGlobal('navigator', { language: 'en', languages: ['en'] })
afterAll(() => vi.unstubAllGlobals())
vi.mock('../../../src/ui/session/worker/open-worker', () => ({ openWorker: () => null }))

test('a cleared history is compared with no more', async () => {
  const { deeds, history } = await openPage()
  deeds.remember({ name: 'a.png', date: '2026-11-01T10:00:00Z', hash: 'a' })
  expect(deeds.past()).toHaveLength(1)
  await history.forget()
  expect(deeds.past()).toEqual([])
})
