import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CheckOptions } from '../../../src/cli/options'
import { checkFile } from '../../../src/cli/commands/check'
import type { Duty, FileOutcome } from '../../../src/cli/threads/duty'
import type { Input } from '../../../src/cli/files/files'
import { inThreads } from '../../../src/cli/threads/pool'
import type { Engines } from '../../../src/core/engines'
import { openImageCodec } from '../../../src/engines/pictures/image'
import { sourceParts } from '../../../tools/source-parts'
import { newFolder } from '../../kit/folder'

/** A thread that does what the file's name says. */
const script = join(newFolder(), 'thread.mjs')
writeFileSync(
  script,
  `import { parentPort } from 'node:worker_threads'
   parentPort.on('message', ({ index, input: { file } }) => {
     if (file === 'throws') throw new Error('dead')
     if (file === 'exits') process.exit(1)
     if (file === 'refuses') return parentPort.postMessage({ index, refused: { name: 'CannotWrite', message: 'full' } })
     setTimeout(() => parentPort.postMessage({ index, outcome: { print: file, status: 'ready' } }), (index * 7) % 3)
   })`,
)
const duty: Duty = { duty: 'look', options: { files: [], lang: 'en' } }
const inputs = (files: string[]): Input[] => files.map((file) => ({ file, stem: file }))
const lost = ({ file }: Input): FileOutcome => ({
  print: `lost ${file}`,
  status: 'unreadable',
})

async function all(files: string[], jobs: number): Promise<string[]> {
  const prints: string[] = []
  const sharing = { duty, jobs, script: pathToFileURL(script), lost }
  for await (const { print } of inThreads<FileOutcome>(inputs(files), sharing)) prints.push(print)
  return prints
}

test('whatever threads die, every file has its answer, in order', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          { weight: 8, arbitrary: fc.uuid() },
          { weight: 1, arbitrary: fc.constantFrom('throws', 'exits') },
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
      fc.integer({ min: 1, max: 4 }),
      async (files, jobs) => {
        const dead = (file: string) => file === 'throws' || file === 'exits'
        expect(await all(files, jobs)).toEqual(
          files.map((file) => (dead(file) ? `lost ${file}` : file)),
        )
      },
    ),
    { seed: 7, numRuns: 15 },
  ))

test('an output that can’t be written ends the run', async () => {
  await expect(all(['a', 'refuses', 'b', 'c'], 2)).rejects.toMatchObject({
    name: 'CannotWrite',
    message: 'full',
  })
})

test('a broken file opens no engine, and a bug costs its file only', async () => {
  const opened: string[] = []
  const codec = await openImageCodec(sourceParts)
  const engines = new Proxy({} as Engines, {
    get: (_, name: string) => () => {
      opened.push(name)
      return name === 'image'
        ? Promise.resolve(codec)
        : Promise.reject(new Error('must stay closed'))
    },
  })
  const file = join(newFolder(), 'text.png')
  writeFileSync(file, 'no picture')
  const options = { pack: 'aliexpress-live', lang: 'en', format: 'json' } as CheckOptions
  const check = (engines: Engines) =>
    checkFile({ file, stem: 'text' }, options, { engines, parts: sourceParts })
  expect(JSON.parse((await check(engines)).print).error.code).toBe('unreadable-image')
  expect(opened).toEqual(['image'])

  const bug = await check({ ...engines, image: () => Promise.reject(new TypeError('a bug')) })
  expect(JSON.parse(bug.print).error).toMatchObject({
    code: 'bug',
    message: expect.stringMatching(/report it/),
  })
  expect(bug).toMatchObject({ status: 'broken', notes: [expect.stringContaining('a bug')] })
  const tooMuch = await check({
    ...engines,
    image: () => Promise.reject(new RangeError('Array buffer allocation failed')),
  })
  expect(JSON.parse(tooMuch.print).error.code).toBe('out-of-memory')
  expect(tooMuch.status).toBe('broken')
})
