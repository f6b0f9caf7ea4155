import { expect, test } from 'vitest'
import type { Item } from '../../stand-in/doc/item'
import { dice } from '../kit/dice'
import { openPlugin, type Plugin } from '../figma/kit/plugin'
import { answers, randomAsks } from '../figma/kit/random-asks'
import { randomDocument, randomFault, randomStorage } from '../figma/kit/random-file'

/**
 * The built plugin on random documents, data, storage and messages – in order or not, twice, of
 * wrong shapes, cancelled. Each ask that the panel waits for is answered, nothing is thrown
 * unheard, and no layer of somebody's is touched.
 */
const RUNS = 50
const PER_TEST = 25
const MESSAGES = 15

test.each(Array.from({ length: RUNS / PER_TEST }, (_, i) => 1 + i * PER_TEST))(
  `${PER_TEST} runs from seed %i: all asks answered, nothing of theirs touched`,
  async (first) => {
    for (let seed = first; seed < first + PER_TEST; seed++) await run(seed)
  },
)

async function run(seed: number): Promise<void> {
  const r = dice(seed)
  const readOnly = r.to(8) === 0
  const file = await openPlugin({
    command: r.of(['default', 'check', 'checkPage', 'preview']),
    storage: randomStorage(r),
    before: randomFault(r),
  })
  const frames = randomDocument(r, file)
  if (readOnly) file.session.readOnly = () => true
  const before = theirs(file, [...file.store.items.keys()])
  const asks = randomAsks(r, frames, () => [...file.store.items.keys()])
  for (let i = 0; i < MESSAGES; i++) {
    if (r.to(4) === 0) {
      file.run.message(asks.strange())
      continue
    }
    const [name, message] = asks.ask()
    const from = file.posts.length
    file.say(name, message)
    if (r.to(6) === 0) file.say(name, message)
    if (r.to(5) === 0) file.say('cancel', asks.cancel())
    if (r.to(12) === 0) file.store.select(file.store.page, [r.of(frames)])
    const own = answers[name]
    const answered = ([, told, it]: (typeof file.posts)[number]) =>
      told === own || (['done', 'refused'].includes(told) && (it as { asked?: string }).asked === name) // prettier-ignore
    await expect
      .poll(() => file.posts.slice(from).some(answered), {
        interval: 1,
        message: `seed ${seed}: ${name} ${JSON.stringify(message).slice(0, 300)}`,
      })
      .toBe(true)
  }
  expect(file.failures, `seed ${seed}`).toEqual([])
  expect(theirs(file, Object.keys(before)), `seed ${seed}`).toEqual(before)
  file.say('close', {})
  await expect.poll(() => file.closed(), { interval: 1 }).not.toBeNull()
}

/** What is theirs of these layers: not what is remembered on them, and not our annotations. */
function theirs(file: Plugin, ids: readonly string[]): Record<string, unknown> {
  const look = (id: string): unknown => {
    if (!file.store.has(id)) return 'gone'
    const own: (keyof Item)[] = ['pluginData', 'relaunch', 'more']
    if (id === file.store.page) own.push('children')
    const item = file.store.get(id)
    const more = { ...item.more, annotations: null }
    const kept = Object.entries({ ...item, theirs: more }).filter(([key]) => !own.includes(key as keyof Item)) // prettier-ignore
    return JSON.parse(JSON.stringify(kept))
  }
  return Object.fromEntries(ids.map((id) => [id, look(id)]))
}
