import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { memory } from '@tensorflow/tfjs-core'
import { observe } from '../../src/analyzers/observe'
import { openCover } from '../../src/analyzers/open-cover'
import { check } from '../../src/check'
import { parse } from '../../src/cli/args'
import type { CheckOptions } from '../../src/cli/options'
import { checkFile } from '../../src/cli/commands/check'
import { lookOutcome } from '../../src/cli/commands/look'
import type { Engines } from '../../src/core/engines'
import { openEngines } from '../../src/engines/open'
import { encodePng } from '../../src/engines/pictures/png-encode'
import { packs } from '../../src/packs'
import { newFolder } from '../kit/folder'
import { sourceParts } from '../../tools/source-parts'

afterEach(() => void vi.restoreAllMocks())

const engines = openEngines(sourceParts)
const eyes = ['codes', 'text', 'faces', 'person', 'subject', 'marks'] as const

test('without memory for WebAssembly every engine says so at once, and opens when there is memory again', async () => {
  const full = new RangeError('Out of memory: Cannot allocate Wasm memory')
  vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(full)
  for (const eye of eyes)
    await expect(engines[eye](), eye).rejects.toMatchObject({
      name: 'Unseen',
      reason: 'out-of-memory',
    })
  vi.restoreAllMocks()
  for (const eye of eyes) await engines[eye]()
})

const bytes = encodePng({
  width: 270,
  height: 480,
  data: Uint8ClampedArray.from({ length: 270 * 480 * 4 }, (_, i) => (i * 7919) % 251),
})

test('an eye that runs out of memory in the middle is not used for the next file', async () => {
  const file = join(newFolder(), 'a.png')
  writeFileSync(file, bytes)
  let broken = true
  const used: Engines = {
    ...engines,
    // As Emscripten says it: after that its instance answers nothing any more.
    person: async () =>
      broken
        ? {
            find: () => Promise.reject(new WebAssembly.RuntimeError('Aborted(OOM)')),
            headUnder: () => 0,
          }
        : engines.person(),
    async close() {
      broken = false
      await engines.close()
    },
  }
  const { options } = parse(['check', file, '--json'], {}) as { options: CheckOptions }
  const unchecked = async () =>
    JSON.parse(
      (await checkFile({ file, stem: 'a' }, options, { engines: used, parts: sourceParts })).print,
    )
      .verdicts.filter(({ why }: { why?: string }) => /memory/.test(why ?? ''))
      .map(({ rule }: { rule: string }) => rule)
  expect(await unchecked()).toContain('host-coverage')
  expect(broken).toBe(false)
  expect(await unchecked()).toEqual([])

  broken = true
  const seen = () =>
    lookOutcome({ file, stem: 'a' }, used, { files: [], lang: 'en', only: ['person'] })
  const blind = await seen()
  expect(JSON.parse(blind.print)).toHaveProperty('unseen')
  expect(blind.status).toBe('broken')
  const well = await seen()
  expect(JSON.parse(well.print)).not.toHaveProperty('unseen')
  expect(well.status).toBe('ready')
})

test('no check leaves a tensor behind', async () => {
  const look = async () => {
    await check(
      observe(await openCover({ name: 'a.png', bytes, origin: 'file' }, engines), engines),
      packs[0],
    )
    return memory().numTensors
  }
  const after = await look()
  expect(await look()).toBe(after)
})
