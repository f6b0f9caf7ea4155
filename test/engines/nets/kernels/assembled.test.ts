import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assembleKernels } from '../../../../tools/wasm/assemble'

const src = join(import.meta.dirname, '../../../../src')

test('kernels come from their sources, the same bytes each time', async () => {
  const [once, twice] = [await assembleKernels(), await assembleKernels()]
  expect(WebAssembly.validate(once as Uint8Array<ArrayBuffer>)).toBe(true)
  expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true)
})

test('nobody has to trust base64 that stands in the sources', () => {
  const long = /(?:[A-Za-z0-9+/]{100,}={0,2})/
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && long.test(readFileSync(join(src, file), 'utf8')),
  )
  expect(found).toEqual([])
})
