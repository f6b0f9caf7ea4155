import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { openBoth } from '../../../src/cli/threads/reading-thread'
import { newRaster } from '../../../src/core/image/raster'
import { newFolder } from '../../kit/folder'

vi.mock('node:os', async (real) => ({ ...(await real<object>()), availableParallelism: () => 2 }))

/** A thread that reads its own number, and ends at a picture of one row. */
const script = join(newFolder(), 'reader.mjs')
writeFileSync(
  script,
  `import { threadId, workerData } from 'node:worker_threads'
   workerData.reader.on('message', ({ call, raster }) => {
     if (!raster) return
     if (raster.height === 1) process.exit(1)
     workerData.reader.postMessage({ call, lines: [{ polygon: [], text: String(threadId), confidence: 1, readable: true }] })
   })`,
)
const engines = openBoth(pathToFileURL(script))
afterAll(() => engines.close())

const readBy = async (height: number) =>
  (await (await engines.text()).read(newRaster(2, height), []))[0].text

test('one thread reads the text of one picture after another', async () => {
  expect(await readBy(2)).toBe(await readBy(3))
})

test('a thread that ends costs its picture, and the next one has another', async () => {
  const before = await readBy(2)
  await expect(readBy(1)).rejects.toThrow('The reading thread ended')
  expect(await readBy(2)).not.toBe(before)
})

test('closed engines are opened anew', async () => {
  const before = await readBy(2)
  await engines.close()
  expect(await readBy(2)).not.toBe(before)
})
