import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { resize } from '../../src/core/image/resize'
import { decodePng } from '../../src/engines/pictures/png'
import { encodePng } from '../../src/engines/pictures/png-encode'
import { newFolder } from '../kit/folder'
import { livecover, root } from './run'

/** The same picture gives the same report, byte for byte but for the times it took. */
const folder = newFolder()
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  for (const name of ['nearly-ready.png', 'with-problems.png']) {
    const bytes = readFileSync(join(root, 'examples', name))
    const half = resize(await decodePng(bytes), 540, 960)
    writeFileSync(at(name), encodePng(half))
  }
})

/** The reports by file; a file that is named twice must have been told the same twice. */
async function reports(...args: string[]): Promise<Map<string, string>> {
  const { stdout, stderr } = await livecover(['check', '--json', ...args])
  expect(stderr).toBe('')
  const told = new Map<string, string>()
  for (const line of stdout.trimEnd().split('\n')) {
    const { file, ...report } = JSON.parse(line.replace(/"timings":\{[^}]*\}/, '"timings":{}')) as {
      file: string
    }
    const text = JSON.stringify(report)
    if (told.has(file)) expect(text, file).toBe(told.get(file))
    told.set(file, text)
  }
  return told
}

test('in any order, again and again, with any number of jobs', async () => {
  const [a, b] = [at('with-problems.png'), at('nearly-ready.png')]
  const inTurn = await reports('--jobs', '1', a, b, a)
  expect(inTurn.size).toBe(2)
  const atOnce = await reports('--jobs', '2', b, a, b)
  expect([...atOnce].sort()).toEqual([...inTurn].sort())
  // One alone is read in a second thread.
  const alone = await reports(a)
  expect(alone.get(a)).toBe(inTurn.get(a))
})
