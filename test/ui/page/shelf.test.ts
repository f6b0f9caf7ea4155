import { describe, expect, test } from 'vitest'
import { Failed } from '../../../src/ui/session/ended'
import { checkingOf } from '../../../src/ui/page/checking'
import { openShelf, type Shelf } from '../../../src/ui/page/shelf'
import { fakeSession, found, refusal, seen, snapshot } from '../session/fake-ports'

/** The page's pictures, one look after another. */
function open() {
  const fake = fakeSession()
  const done: string[] = []
  const shelf = openShelf(fake.session, ({ frame }) => done.push(frame.id))
  const answer = async (id: string) => {
    ;(await fake.next('find')).answer(found(id))
    ;(await fake.next('snap')).answer(snapshot(id))
    ;(await fake.next('look')).answer(seen())
  }
  return { ...fake, shelf, done, answer }
}
const covers = (...ids: string[]) => ids.map((id) => ({ id, name: `${id}.png` }))
const states = ({ items }: Shelf) => items.map(({ id, at }) => `${id} ${at}`)
const settled = (shelf: Shelf) =>
  expect.poll(() => shelf.items.every(({ at }) => at !== 'looking')).toBe(true)

test('verdicts come one by one, in the order of the pictures', async () => {
  const { shelf, answer, next, done } = open()
  shelf.add(covers('1', '2'))
  expect(states(shelf)).toEqual(['1 looking', '2 waiting'])
  await answer('1')
  await next('find')
  expect(states(shelf)).toEqual(['1 done', '2 looking'])
  expect(done).toEqual(['1'])
})

describe('a picture that has no verdict costs the others none', () => {
  const losses = [
    ['that can’t be opened', 'look', new Failed('unreadable-image', '', { reason: 'truncated', detail: '' }), { unreadable: { reason: 'truncated' } }], // prettier-ignore
    ['whose file is gone', 'snap', refusal('file-lost'), { refusal: { code: 'file-lost' } }],
    ['at which the worker was lost', 'look', new Failed('silent', ''), { failed: 'silent' }],
  ] as const
  test.each(losses)('one %s', async (_, at, error, lost) => {
    const { shelf, answer, next } = open()
    shelf.add(covers('1', '2'))
    ;(await next('find')).answer(found('1'))
    const snap = await next('snap')
    if (at === 'snap') snap.fail(error)
    else {
      snap.answer(snapshot('1'))
      ;(await next('look')).fail(error)
    }
    await answer('2')
    await settled(shelf)
    expect(states(shelf)).toEqual(['1 lost', '2 done'])
    expect(shelf.items[0].lost).toMatchObject(lost)
  })

  test('one that is not even looked at', () => {
    const { shelf, unanswered } = open()
    const lost = { unreadable: { reason: 'too-heavy', detail: '900 MB' } } as const
    shelf.addLost({ id: '1', name: 'disk.png' }, lost)
    expect(states(shelf)).toEqual(['1 lost'])
    expect(unanswered()).toEqual([])
  })
})

test('stopped in the middle, the rest waits, and goes on where it was', async () => {
  const { shelf, answer, next } = open()
  shelf.add(covers('1', '2', '3'))
  await answer('1')
  ;(await next('find')).answer(found('2'))
  await next('snap')
  shelf.stop()
  await settled(shelf)
  expect(shelf.stopped).toBe(true)
  expect(states(shelf)).toEqual(['1 done', '2 waiting', '3 waiting'])
  shelf.goOn()
  await answer('2')
  await answer('3')
  await settled(shelf)
  expect(states(shelf)).toEqual(['1 done', '2 done', '3 done'])
})

test('one that is looked at again comes first, and keeps its result meanwhile', async () => {
  const { shelf, answer, next } = open()
  shelf.add(covers('1', '2', '3'))
  await answer('1')
  const second = await next('find')
  shelf.lookAgain(['1'], 'texts')
  second.answer(found('2'))
  ;(await next('snap')).answer(snapshot('2'))
  ;(await next('look')).answer(seen())
  const again = await next('find')
  expect(again.of).toBe(JSON.stringify({ frame: '1' }))
  expect(shelf.items[0]).toMatchObject({ at: 'looking', result: { frame: { id: '1' } } })
})

test('cleared in the middle, nothing comes back', async () => {
  const { shelf, next, answer, done } = open()
  shelf.add(covers('1', '2'))
  const find = await next('find')
  shelf.clear()
  find.answer(found('1'))
  shelf.add(covers('3'))
  await answer('3')
  await settled(shelf)
  expect(states(shelf)).toEqual(['3 done'])
  expect(done).toEqual(['3'])
})

test('what was seen of another cover of the same name is not taken for its own', async () => {
  const { shelf, answer, next } = open()
  shelf.add([
    { id: '1', name: 'cover.png' },
    { id: '2', name: 'cover.png' },
  ])
  await answer('1')
  const second = await next('find')
  shelf.lookAgain(['1'], 'texts')
  second.answer(found('2'))
  ;(await next('snap')).answer(snapshot('2'))
  ;(await next('look')).answer(seen())
  const looked = async () => {
    ;(await next('find')).answer(found('1'))
    ;(await next('snap')).answer(snapshot('1'))
    const look = await next('look')
    look.answer(seen())
    return look.of.changed
  }
  expect(await looked()).toBe('anything')
  await settled(shelf)
  shelf.lookAgain(['1'], 'texts')
  expect(await looked()).toBe('texts')
})

test('giving up a save stops no list: a title typed later is judged', async () => {
  const { shelf, answer, session } = open()
  shelf.add(covers('1'))
  await answer('1')
  await settled(shelf)
  const checking = checkingOf(shelf, session)
  checking.cancel()
  expect(shelf.stopped).toBe(false)
  checking.retitled('1')
  await answer('1')
  await settled(shelf)
  expect(states(shelf)).toEqual(['1 done'])
})

test('one that is to be looked at again in a stopped list waits, and is so shown', async () => {
  const { shelf, answer, next, unanswered } = open()
  shelf.add(covers('1', '2'))
  await answer('1')
  await next('find')
  shelf.lookAgain(['2'])
  shelf.stop()
  await settled(shelf)
  shelf.lookAgain(['1'])
  expect(states(shelf)).toEqual(['1 waiting', '2 waiting'])
  shelf.goOn()
  await answer('1')
  await answer('2')
  await settled(shelf)
  expect(states(shelf)).toEqual(['1 done', '2 done'])
  expect(unanswered()).toEqual([])
})

test('nothing new lets a stopped list rest', async () => {
  const { shelf, next } = open()
  shelf.add(covers('1', '2'))
  await next('find')
  shelf.stop()
  await settled(shelf)
  shelf.add([])
  expect(shelf.stopped).toBe(true)
})

test('what is ignored is told, as the history keeps it', async () => {
  const { shelf, answer, done } = open()
  shelf.add(covers('1'))
  await answer('1')
  await settled(shelf)
  const ignores = [{ rule: 'price', print: 'x', reason: 'ours', date: '' }]
  shelf.replace({ ...shelf.items[0].result!, ignores })
  expect(done).toEqual(['1', '1'])
})

describe('by other rules', () => {
  test('all are judged anew, the one in sight first; nothing that the old ones found stays', async () => {
    const { shelf, answer, next, done } = open()
    shelf.addLost(
      { id: '0', name: 'notes.png' },
      { unreadable: { reason: 'truncated', detail: '' } },
    )
    shelf.add(covers('1', '2', '3'))
    await answer('1')
    await answer('2')
    const third = await next('find')
    shelf.judgeAnew('2')
    expect(shelf.items.map(({ result }) => result)).toEqual([null, null, null, null])
    third.answer(found('3'))
    for (const id of ['2', '1', '3']) await answer(id)
    await settled(shelf)
    expect(states(shelf)).toEqual(['0 lost', '1 done', '2 done', '3 done'])
    expect(done).toEqual(['1', '2', '2', '1', '3'])
  })

  test('a list that was stopped goes on; an empty one stays so', async () => {
    const { shelf, answer, next, unanswered } = open()
    shelf.judgeAnew()
    expect(unanswered()).toEqual([])
    shelf.add(covers('1'))
    await next('find')
    shelf.stop()
    await settled(shelf)
    shelf.judgeAnew('9')
    await answer('1')
    await settled(shelf)
    expect([shelf.stopped, ...states(shelf)]).toEqual([false, '1 done'])
  })
})
