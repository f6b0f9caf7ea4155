import { expect, test } from 'vitest'
import type { FittedFile } from '../../src/library/api'
import { makeChecker } from '../../src/library/checker'
import { LiveCoverError } from '../../src/library/errors'
import type { StartThread } from '../../src/library/seat'

const file: FittedFile = {
  bytes: new Uint8Array(),
  format: 'png',
  width: 1,
  height: 1,
  cutOff: 0,
  kept: { x: 0, y: 0, width: 1, height: 1 },
  enlarged: 1,
}

/** Threads that answer with that file, and are handed messages as real ones are. */
const answering: StartThread = ({ message }) => ({
  post: (what) => {
    const heard = structuredClone(what)
    if ('work' in heard) queueMicrotask(() => message({ task: 'fit', answer: file }))
  },
  end: () => Promise.resolve(),
  idle: () => undefined,
})
const checkerOf = (start: StartThread) =>
  makeChecker({ start, parts: () => new Uint8Array(), threads: 1, withReader: false })
const picture = new Uint8Array(8)

test.each<[string, object]>([
  ['onDone', { onDone: () => undefined }],
  ['titel', { titel: 'Bags' }],
  ['constructor', { constructor: 'x' }],
])('there is no option “%s”, and the next call is answered', async (key, options) => {
  const checker = checkerOf(answering)
  await expect(checker.check(picture, options)).rejects.toMatchObject({
    code: 'bad-option',
    message: `There is no option “${key}”.`,
  })
  expect(await checker.fit(picture)).toEqual(file)
})

test('a picture that was given away is refused, and the next call is answered', async () => {
  const checker = checkerOf(answering)
  const gone = new Uint8Array(8)
  structuredClone(gone, { transfer: [gone.buffer] })
  const error = await checker.check(gone).catch((it: unknown) => it)
  expect(error).toBeInstanceOf(LiveCoverError)
  expect(error).toMatchObject({ code: 'bad-option' })
  expect(await checker.fit(picture)).toEqual(file)
})

test('where no thread can be started every call is told', async () => {
  const checker = checkerOf(() => {
    throw new Error('no memory')
  })
  for (const call of [checker.check(picture), checker.look(picture)])
    await expect(call).rejects.toMatchObject({ code: 'out-of-memory', name: 'LiveCoverError' })
})

test('what answers another task is no answer', async () => {
  const checker = checkerOf(answering)
  await expect(checker.check(picture)).rejects.toMatchObject({ code: 'bug' })
  expect(await checker.fit(picture)).toEqual(file)
})
