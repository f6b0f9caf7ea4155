import { afterAll, expect, test, vi } from 'vitest'
import { outcomesForgotten, keepOutcome } from '../../../src/ui/more/keep-outcome'
import type { Result } from '../../../src/ui/session/stage'
import { connectHere } from '../../../src/wall/bridge'
import { seen } from '../session/fake-ports'

vi.stubGlobal('window', globalThis)
afterAll(() => vi.unstubAllGlobals())

const lines: string[] = []
let isFull = false
const tell = connectHere({
  outcome({ line }) {
    const refusal = { code: 'storage-full' as const }
    if (isFull) return tell('refused', { check: null, asked: 'outcome', refusal })
    lines.push(line)
    tell('outcomes', { lines })
  },
})
const { report } = seen()
const result = (version = report.pack.version) =>
  ({
    report: { ...report, pack: { ...report.pack, version } },
    frame: { id: '1:1', name: 'n'.repeat(5000) },
    byteHash: 'a',
  }) as Result

test('an outcome is told to be kept when it is, and once', async () => {
  isFull = true
  expect(await keepOutcome(result(), { said: 'passed' })).toBe(false)
  isFull = false
  expect(await keepOutcome(result(), { said: 'passed' })).toBe(true)
  expect(await keepOutcome(result(), { said: 'passed' })).toBe(false)
  expect(JSON.parse(lines[0])).toMatchObject({ file: 'n'.repeat(200), said: 'passed' })
  // Measured by other rules it is another.
  expect(await keepOutcome(result('later'), { said: 'passed' })).toBe(true)
  outcomesForgotten()
  expect(await keepOutcome(result(), { said: 'passed' })).toBe(true)
  expect(lines).toHaveLength(3)
})
