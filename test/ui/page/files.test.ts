import { expect, test } from 'vitest'
import { packs } from '../../../src/packs'
import { filesOf } from '../../../src/ui/page/files'
import type { Result } from '../../../src/ui/session/stage'
import { seen, snapshot, unseen } from '../session/fake-ports'

const { inputsOf } = filesOf([], packs[0], 'en')
const result = (it: Partial<Result>) =>
  ({ ...snapshot('1'), ...seen(), bytes: async () => new Uint8Array([1]), ...it }) as Result
const past = [{ name: 'a.png', date: '2026-11-01T10:00:00Z', hash: 'a' }]

test('a line is known again by what it depends on, unless that is more than its picture', async () => {
  expect(await inputsOf(result({}))).toMatch(/^[0-9a-f]{32}$/)
  expect(await inputsOf(result({ history: past }))).toBeUndefined()
  expect(await inputsOf(result(seen(unseen('out-of-memory'))))).toBeUndefined()
})
