import { afterAll, afterEach } from 'vitest'
import { takeComplaints } from './complaints'
import { closeShared, keepShared } from './shared'

// One browser for all tests of a file.
keepShared()
afterAll(closeShared)

/**
 * For `setupFiles` of vitest: an error on any console, a throw that nobody caught and a promise
 * that was rejected unheard fail the test in which they happen.
 */
afterEach(async () => {
  const found = [...new Set(await takeComplaints())].slice(0, 20)
  if (found.length)
    throw new Error(`Told on the console, and not expected by the test:\n${found.join('\n')}`)
})
