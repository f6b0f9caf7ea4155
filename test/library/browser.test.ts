import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../stand-in/browser'
import type { CheckLine } from '../../src/library/node'
import { root } from '../cli/run'
import { library } from './run'

/** The package as a page would be served it, and a page of another folder that asks it. */
const types: Record<string, string> = { js: 'text/javascript', gz: 'application/octet-stream' }
const server = createServer(({ url = '' }, response) => {
  if (url === '/') return response.setHeader('content-type', 'text/html').end('<!doctype html>')
  const file = join(root, 'build', decodeURIComponent(new URL(url, 'http://here').pathname))
  if (!existsSync(file)) return response.writeHead(404).end()
  response.setHeader('content-type', types[file.split('.').pop()!] ?? 'text/plain')
  return createReadStream(file).pipe(response)
})

let page: Page
let close: () => Promise<unknown>
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const browser = await openBrowser()
  close = () => browser.close()
  page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const content = "import * as livecover from '/browser.js'; window.livecover = livecover"
  await page.addScriptTag({ type: 'module', content })
  await page.waitForFunction('window.livecover')
})
afterAll(async () => {
  await close()
  server.close()
})

const name = 'examples/nearly-ready.png'
const bytes = readFileSync(join(root, name))

test('a page gets the same JSON, can end a call, and is told what is wrong', async () => {
  const inPage = await page.evaluate(
    async ([base64, name]) => {
      const { openChecker } = (
        window as unknown as { livecover: typeof import('../../src/library/browser') }
      ).livecover
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const checker = await openChecker()
      const line = await checker.check(bytes, { name })
      const code = (asked: Promise<unknown>) =>
        asked.then(
          () => 'answered',
          (error: unknown) => (error as { code: string }).code,
        )
      const broken = await code(checker.check(bytes.subarray(0, 9)))
      const ender = new AbortController()
      const onProgress = () => ender.abort()
      const ended = await code(checker.check(bytes, { signal: ender.signal, onProgress }))
      await checker.close()
      const elsewhere = await openChecker({ parts: '/nowhere/' })
      const seen = await elsewhere.look(bytes, { only: ['codes'] }).catch(String)
      const noWorker = await openChecker({ worker: '/nowhere.js' })
      const lost = await code(noWorker.look(bytes))
      return { line, broken, ended, seen, lost }
    },
    [bytes.toString('base64'), name],
  )
  const checker = await library.openChecker()
  const line = await checker.check(bytes, { name })
  await checker.close()

  const untimed = (it: CheckLine) => JSON.stringify({ ...it, timings: undefined })
  expect(untimed(inPage.line)).toBe(untimed(line))
  expect(inPage).toMatchObject({ broken: 'unreadable-image', ended: 'aborted', lost: 'bug' })
  expect(JSON.stringify(inPage.seen)).toContain('status 404')
})
