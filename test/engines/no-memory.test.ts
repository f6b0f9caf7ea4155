import { afterEach, expect, test } from 'vitest'
import { memory } from '@tensorflow/tfjs-core'
import { observe } from '../../src/analyzers/observe'
import { openCover } from '../../src/analyzers/open-cover'
import { check } from '../../src/check'
import { openEngines } from '../../src/engines/open'
import { encodePng } from '../../src/engines/png'
import { packs } from '../../src/packs'
import { sourceParts } from '../parts'

const { instantiate } = WebAssembly
afterEach(() => void (WebAssembly.instantiate = instantiate))

const engines = openEngines(sourceParts)
const eyes = ['codes', 'text', 'faces', 'person', 'subject', 'marks'] as const

test('without memory for WebAssembly every engine says so at once, and opens when there is memory again', async () => {
  WebAssembly.instantiate = (() => Promise.reject(new RangeError('Out of memory: Cannot allocate Wasm memory'))) as never
  for (const eye of eyes) await expect(engines[eye](), eye).rejects.toMatchObject({ name: 'Unseen', reason: 'out-of-memory' })
  WebAssembly.instantiate = instantiate
  for (const eye of eyes) await engines[eye]()
})

test('no check leaves a tensor behind', async () => {
  const look = async () => {
    const bytes = encodePng({
      width: 270,
      height: 480,
      data: Uint8ClampedArray.from({ length: 270 * 480 * 4 }, (_, i) => (i * 7919) % 251),
    })
    await check(observe(await openCover({ name: 'a.png', bytes, origin: 'file' }, engines), engines), packs[0])
    return memory().numTensors
  }
  const after = await look()
  expect(await look()).toBe(after)
})
