import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** The panel waits for the canvas, but not for ever. */
let talk: typeof import('../../../src/ui/session/talk')
let arrive: (message: unknown) => void
beforeEach(async () => {
  vi.resetModules()
  vi.useFakeTimers()
  vi.stubGlobal('window', globalThis)
  const { connect } = await import('../../../src/wall/bridge')
  talk = await import('../../../src/ui/session/talk')
  connect({ post: () => {}, listen: (hearer) => (arrive = hearer) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const ask = () => {
  const answer = talk.canvas.find(1, 'page', new AbortController().signal)
  const ended = vi.fn()
  answer.then(ended, ended)
  return { answer, ended }
}
const found = { check: 1, frames: [], refusals: [] }

test('a canvas that never answers is given up, with a sentence', async () => {
  const { answer, ended } = ask()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(60_000)
  await expect(answer).rejects.toMatchObject({ refusal: { code: 'no-answer' } })
})

test('one that says it is at work is waited for', async () => {
  const { answer, ended } = ask()
  for (let i = 0; i < 20; i++) {
    await vi.advanceTimersByTimeAsync(60_000)
    arrive(['livecover', 'working', { check: 1, asked: 'find' }])
  }
  expect(ended).not.toHaveBeenCalled()
  arrive(['livecover', 'found', found])
  await expect(answer).resolves.toEqual(found)
})

test('an answer of another shape or check is not ours', async () => {
  const { answer, ended } = ask()
  arrive(['livecover', 'found', { check: 1 }])
  arrive(['livecover', 'found', { ...found, check: 2 }])
  await vi.advanceTimersByTimeAsync(1000)
  expect(ended).not.toHaveBeenCalled()
  arrive(['livecover', 'refused', { check: 1, asked: 'find', refusal: { code: 'no-covers' } }])
  await expect(answer).rejects.toMatchObject({ refusal: { code: 'no-covers' } })
})
