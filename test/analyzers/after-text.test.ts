import { expect, test } from 'vitest'
import { afterReading, afterText } from '../../src/analyzers/after-text'
import type { Engines } from '../../src/core/engines'
import { allKinds, kinds } from '../../src/core/kinds'
import { Unseen, type See } from '../../src/core/unseen'
import { cover } from '../kit/rules'

const kept = allKinds.filter((kind) => kinds[kind].afterText === 'keep')
const seeing =
  (missing: readonly string[], error: Error = new Unseen('engine-unavailable')): See =>
  async (kind) => {
    if (missing.includes(kind)) throw error
    return `seen ${kind}` as never
  }
const engines = {} as Engines

test('what was seen of pictures and shapes still holds', async () => {
  const known = await afterReading(seeing([]))
  expect(known).toEqual(Object.fromEntries(kept.map((kind) => [kind, `seen ${kind}`])))
})

test('what nobody could see is left out, to be looked for again; text that was not read, too', async () => {
  const known = await afterText(seeing(['faces', 'text']), cover(), engines)
  expect(Object.keys(known).sort()).toEqual(kept.filter((kind) => kind !== 'faces').sort())
})

test('a bug is told', async () => {
  const broken = new TypeError('it is no function')
  await expect(afterReading(seeing(['faces'], broken))).rejects.toBe(broken)
  await expect(afterText(seeing(['text'], broken), cover(), engines)).rejects.toBe(broken)
})
