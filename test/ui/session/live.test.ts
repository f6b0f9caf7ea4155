import { describe, expect, test } from 'vitest'
import { edited, follow } from '../../../src/ui/session/live'
import { resultsOf } from '../../../src/ui/session/stage'
import { connect } from '../../../src/wall/bridge'
import { fakeSession, found, seen, snapshot, unseen } from './fake-ports'

/** What happens while a cover is edited whose result is shown. */
async function shown(...ids: string[]) {
  const fake = fakeSession()
  await fake.through(ids, fake.session.check('page'))
  return fake
}
const oldOf = ({ session }: Awaited<ReturnType<typeof shown>>) =>
  resultsOf(session.stage).map(({ old }) => old)

describe('a cover that is shown alone', () => {
  test('is looked at again with the same worker, and drawn only when one turns to the panel', async () => {
    const { session, next, through, told, workers } = await shown('1')
    edited(session, true, '1', true)
    expect(session.stage).toMatchObject({ at: 'done', again: true })
    ;(await next('find')).answer(found('1'))
    ;(await next('snap')).answer(snapshot('1'))
    const look = await next('look')
    expect(look.of).toMatchObject({ changed: 'texts', worker: 1 })
    look.answer(seen())
    // The next question is answered first: nothing was drawn by then.
    await through(['1'], session.check({ frame: '1' }, { quiet: true }))
    expect(told.filter((it) => it.startsWith('draw'))).toEqual(['draw 1'])
    session.catchUp()
    session.catchUp()
    expect(told.filter((it) => it.startsWith('draw'))).toEqual(['draw 1', 'draw 1 again'])
    expect(workers()).toBe(2)
  })

  test('a second edit before the first answer takes its place', async () => {
    const { session, next, through } = await shown('1')
    edited(session, true, '1', true)
    ;(await next('find')).answer(found('1'))
    ;(await next('snap')).answer(snapshot('1', { title: 'first' }))
    const late = await next('look')
    edited(session, true, '1', true)
    late.answer(seen())
    const find = await next('find')
    find.answer(found('1'))
    ;(await next('snap')).answer(snapshot('1', { title: 'second' }))
    ;(await next('look')).answer(seen())
    await through(['2'], session.check({ frame: '2' }))
    expect(resultsOf(session.stage).map(({ frame }) => frame.id)).toEqual(['2'])
  })

  test('what a moved text has left bare is read after the quick answer', async () => {
    const { session, next } = await shown('1')
    edited(session, true, '1', true)
    ;(await next('find')).answer(found('1'))
    ;(await next('snap')).answer(snapshot('1'))
    ;(await next('look')).answer(seen(unseen('uncovered')))
    ;(await next('find')).answer(found('1'))
    ;(await next('snap')).answer(snapshot('1'))
    const second = await next('look')
    expect(second.of.changed).toBe('uncovered')
    second.answer(seen())
  })

  test('is only marked where nobody wants it live', async () => {
    const fake = await shown('1')
    edited(fake.session, false, '1', true)
    expect(oldOf(fake)).toEqual(['changed'])
    expect(fake.unanswered()).toEqual([])
  })
})

test('of several covers, the one that was edited is marked', async () => {
  const fake = await shown('1', '2')
  edited(fake.session, true, '2', true)
  expect(oldOf(fake)).toEqual([undefined, 'changed'])
})

test('what the canvas tells is followed until one stops', async () => {
  let arrive: (message: unknown) => void = () => {}
  connect({ post: () => {}, listen: (hearer) => (arrive = hearer) })
  const fake = await shown('1', '2')
  const off = follow(fake.session, () => false)
  arrive(['livecover', 'glanced', { changed: ['1'], gone: ['2'] }])
  expect(oldOf(fake)).toEqual(['changed', 'gone'])
  off()
  arrive(['livecover', 'gone', { frame: '1' }])
  expect(oldOf(fake)).toEqual(['changed', 'gone'])
})
