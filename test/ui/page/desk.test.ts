import { afterAll, expect, test, vi } from 'vitest'
import { openDesk } from '../../../src/ui/page/desk'
import type { Remembered } from '../../../src/ui/page/storage'
import { photograph } from '../../../src/ui/session/talk'
import { ask, hear } from '../../../src/wall/bridge'

vi.stubGlobal('window', globalThis)
afterAll(() => vi.unstubAllGlobals())

/** The page as it is opened on a day, with what it kept. */
function opened(kept: Remembered[]) {
  const deeds = {
    ...{ show: () => {}, notify: () => {}, settings: () => {} },
    remember: (it: Remembered) => void kept.push(it),
    past: () => kept,
    keepOutcome: () => Promise.resolve(),
    outcomes: () => Promise.resolve([]),
  }
  const desk = openDesk(deeds)
  const put = (name: string) => desk.put({ file: new File(['png'], name), name })
  const comparedWith = async (id: string) =>
    (await photograph({ id, name: '' })).history.map(({ name }) => name)
  return { put, comparedWith, desk }
}
const past = (name: string) => ({ name, date: '2026-11-01T10:00:00Z', hash: name })

test('a saved cover is not compared with itself, but with all others, whenever they came', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] })
  const kept: Remembered[] = []
  const day = opened(kept)
  const [one, two] = [day.put('one.png'), day.put('two.png')]
  ask('remember', { frame: one, past: past('one') })
  expect(await day.comparedWith(one)).toEqual([])
  expect(await day.comparedWith(two)).toEqual(['one'])
  vi.setSystemTime(86_400_000)
  const next = opened(kept)
  expect(await next.comparedWith(next.put('other.png'))).toEqual(['one'])
  vi.useRealTimers()
})

test('what the platform said and could not be kept is told', async () => {
  const told: string[] = []
  const full = () => Promise.reject(new Error('no storage'))
  openDesk({
    ...{ show: () => {}, notify: () => {}, settings: () => {}, remember: () => {} },
    ...{ past: () => [], keepOutcome: full, outcomes: () => Promise.resolve([]) },
  })
  const off = hear('refused', ({ asked }) => void told.push(asked))
  ask('outcome', { line: '{}' })
  await vi.waitFor(() => expect(told).toEqual(['outcome']))
  off()
})
