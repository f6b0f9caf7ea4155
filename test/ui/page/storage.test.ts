import { afterEach, expect, test, vi } from 'vitest'
import { openHistory } from '../../../src/ui/page/history'
import { opened } from '../../../src/ui/page/storage'

afterEach(() => vi.unstubAllGlobals())

/** A browser in which opening is asked for, and answered by the test. */
function browser() {
  const base = { close: vi.fn(), onversionchange: () => {} }
  const asked = { result: base, onblocked: () => {}, onsuccess: () => {} }
  vi.stubGlobal('indexedDB', { open: () => asked })
  return { base, asked }
}

test('an older page in another tab costs the history, not the page', async () => {
  const { base, asked } = browser()
  const history = openHistory()
  asked.onblocked()
  expect((await history).kept).toBe(false)
  // The other tab is shut: what comes too late blocks nobody.
  asked.onsuccess()
  expect(base.close).toHaveBeenCalledOnce()
})

test('a page makes way for a newer one in another tab', async () => {
  const { base, asked } = browser()
  const storage = opened()
  asked.onsuccess()
  await storage
  base.onversionchange()
  expect(base.close).toHaveBeenCalledOnce()
})
