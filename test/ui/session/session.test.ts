import { describe, expect, test } from 'vitest'
import { Failed, Stopped } from '../../../src/ui/session/ended'
import { resultsOf, type Stage } from '../../../src/ui/session/stage'
import { fakeSession, found, refusal, seen, snapshot, unseen } from './fake-ports'

/** The panel's session alone, over a canvas and a worker that answer by hand. */
const shown = (stage: Stage) => resultsOf(stage).map(({ frame }) => frame.id)

test('a check goes from step to step, and tells of each', async () => {
  const { session, next, told } = fakeSession({ holdsDrawing: true })
  const steps: string[] = []
  session.subscribe(() => {
    const { stage } = session
    const at = stage.at === 'looking' ? stage.step : stage.at
    if (at !== steps.at(-1)) steps.push(at)
  })
  const checking = session.check('selection')
  ;(await next('find')).answer(found('1'))
  ;(await next('snap')).answer(snapshot('1'))
  const look = await next('look')
  look.of.watching.onLook?.('text', false)
  look.of.watching.onLook?.('text', true)
  expect(session.stage).toMatchObject({ begun: ['text'], ended: ['text'], index: 0, of: 1 })
  look.answer(seen())
  ;(await next('draw')).answer(0)
  await checking
  expect(steps).toEqual(['finding', 'exporting', 'looking', 'drawing', 'done'])
  expect(told).toEqual(['draw 1'])
  expect(session.seenLast()).toBe('1')
})

describe('cancelled', () => {
  const steps = ['find', 'snap', 'look', 'draw'] as const
  test.each(steps)('at %s, nothing is shown and nothing more is asked', async (last) => {
    const { session, next, unanswered, workers, through } = fakeSession({ holdsDrawing: true })
    const checking = session.check('selection')
    for (const step of steps) {
      const question = await next(step)
      if (step === last) break
      if (step === 'find') question.answer(found('1'))
      if (step === 'snap') question.answer(snapshot('1'))
      if (step === 'look') question.answer(seen())
    }
    session.cancel()
    await checking
    expect(session.stage).toEqual({ at: 'cancelled' })
    expect(unanswered()).toEqual([])
    // A worker in full run can't be asked to stop: the next check has another one.
    const before = workers()
    const again = session.check('selection')
    await through(['1'], Promise.resolve())
    expect(workers()).toBe(before + 1)
    ;(await next('draw')).answer(0)
    await again
    expect(shown(session.stage)).toEqual(['1'])
  })

  test('at the second of two covers, the first stays', async () => {
    const { session, next } = fakeSession()
    const checking = session.check('page')
    ;(await next('find')).answer(found('1', '2'))
    ;(await next('snap')).answer(snapshot('1'))
    ;(await next('look')).answer(seen())
    await next('snap')
    expect(session.stage).toMatchObject({ at: 'looking', index: 1, of: 2 })
    session.cancel()
    await checking
    expect(session.stage).toMatchObject({ at: 'done', cancelled: true })
    expect(shown(session.stage)).toEqual(['1'])
  })
})

test('a late answer of an earlier check changes nothing', async () => {
  const { session, next, through } = fakeSession()
  const first = session.check({ frame: '1' })
  const find = await next('find')
  const second = session.check({ frame: '2' })
  find.answer(found('1'))
  await through(['2'], second)
  await first
  expect(shown(session.stage)).toEqual(['2'])
})

describe('two covers', () => {
  test('come in their order; one that is refused costs the other nothing', async () => {
    const { session, next } = fakeSession()
    const checking = session.check('page')
    ;(await next('find')).answer(found('1', '2'))
    ;(await next('snap')).fail(refusal('export-failed', '1'))
    ;(await next('snap')).answer(snapshot('2'))
    ;(await next('look')).answer(seen())
    await checking
    expect(shown(session.stage)).toEqual(['2'])
    expect(session.stage).toMatchObject({ refusals: [{ code: 'export-failed', frame: '1' }] })
  })

  test('one looked at again takes its own place, and its old picture is dropped', async () => {
    const { session, through, told } = fakeSession()
    await through(['1', '2'], session.check('page'))
    const before = resultsOf(session.stage)
    const renewing = session.renew(['1'], false)
    expect(session.stage).toMatchObject({ at: 'done', again: true })
    await through(['1'], renewing)
    expect(shown(session.stage)).toEqual(['1', '2'])
    expect(resultsOf(session.stage)[0]).not.toBe(before[0])
    expect(resultsOf(session.stage)[1]).toBe(before[1])
    expect(told).toEqual(['draw 1', 'draw 2', 'drop blob:1', 'draw 1 again', 'settle'])
  })

  test('a third one that is new is added behind them; one that is gone is refused beside them', async () => {
    const { session, next, through } = fakeSession()
    await through(['1', '2'], session.check('page'))
    await through(['3'], session.renew(['3'], false))
    expect(shown(session.stage)).toEqual(['1', '2', '3'])
    const renewing = session.renew(['2'], false)
    ;(await next('find')).fail(refusal('removed', '2'))
    await renewing
    expect(shown(session.stage)).toEqual(['1', '2', '3'])
    expect(session.stage).toMatchObject({ again: false, refusals: [{ code: 'removed' }] })
  })
})

describe('a worker that is lost', () => {
  test('is told, with the cover at which it was lost; the next check opens another', async () => {
    const { session, next, through, workers } = fakeSession()
    const checking = session.check({ frame: '1' })
    ;(await next('find')).answer(found('1'))
    ;(await next('snap')).answer(snapshot('1'))
    ;(await next('look')).fail(new Failed('silent', 'no word'))
    await checking
    expect(session.stage).toMatchObject({ at: 'failed', code: 'silent', frame: { id: '1' } })
    await through(['1'], session.check({ frame: '1' }))
    expect(workers()).toBe(2)
  })

  test('an error that is none of ours is a bug, with its stack', async () => {
    const { session, next } = fakeSession()
    const checking = session.check('selection')
    ;(await next('find')).fail(new TypeError('undefined is not a function'))
    await checking
    expect(session.stage).toMatchObject({ at: 'failed', code: 'bug', frame: null })
  })

  test('one that ran out of memory is not asked again', async () => {
    const { session, through, workers } = fakeSession()
    await through(['1'], session.check({ frame: '1' }), unseen('out-of-memory'))
    await through(['1'], session.check({ frame: '1' }))
    expect(workers()).toBe(2)
  })
})

describe('a title', () => {
  test('typed while a check runs is judged after it', async () => {
    const { session, next, through } = fakeSession()
    await through(['1'], session.check({ frame: '1' }))
    const renewing = session.renew(['1'], false)
    ;(await next('find')).answer(found('1'))
    session.retitled('1')
    ;(await next('snap')).answer(snapshot('1', { title: 'Sum' }))
    ;(await next('look')).answer(seen())
    await renewing
    ;(await next('find')).answer(found('1'))
    ;(await next('snap')).answer(snapshot('1', { title: 'Summer' }))
    const look = await next('look')
    expect(look.of).toMatchObject({ title: 'Summer', changed: 'texts', worker: 1 })
  })

  test('of a cover that is not shown, or is old, starts nothing', async () => {
    const { session, through, unanswered } = fakeSession()
    await through(['1'], session.check({ frame: '1' }))
    session.retitled('2')
    session.age('1', 'changed')
    session.retitled('1')
    expect(unanswered()).toEqual([])
    expect(session.stage).toMatchObject({ at: 'done', results: [{ old: 'changed' }] })
  })
})

test('closed in the middle of a look, it tells the canvas and lets the worker go', async () => {
  const { session, next, told } = fakeSession()
  const checking = session.check({ frame: '1' })
  ;(await next('find')).answer(found('1'))
  ;(await next('snap')).answer(snapshot('1'))
  const look = await next('look')
  const ended = expect(checking).resolves.toBeUndefined()
  session.close()
  look.fail(new Stopped())
  await ended
  expect(told).toEqual(['cancel'])
})
