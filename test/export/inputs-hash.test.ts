import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { inputsHash } from '../../src/export/inputs-hash'

afterEach(() => void vi.unstubAllGlobals())
const bytes = new Uint8Array([0, 1, 255])

test('the text and the bytes after it are hashed as the command line does', async () => {
  const hash = createHash('sha256').update('Bags 价').update(bytes).digest('hex').slice(0, 32)
  expect(await inputsHash('Bags 价', bytes)).toBe(hash)
})

test('where the platform has no hashing there is none', async () => {
  vi.stubGlobal('crypto', undefined)
  expect(await inputsHash('Bags', bytes)).toBeUndefined()
})
