import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodePng } from '../../src/engines/pictures/png-encode'
import { openFile } from '../../stand-in/kit'

/**
 * The built plugin in its sandbox, told everything that a panel may say: in any order, twice, late,
 * about what is not there.
 */
const built = readFileSync(new URL('../../build/main.js', import.meta.url), 'utf8')
const png = encodePng({ width: 2, height: 2, data: new Uint8ClampedArray(16).fill(255) })
const cover = { width: 1080, height: 1920 }

let questions = 5000
async function open() {
  const file = await openFile(built, {
    manifest: { id: 'livecover', relaunchButtons: [{ command: 'check', name: 'Check cover' }] },
    command: 'src/main.ts--check',
    png,
  })
  await file.later(`
    const frame = figma.createFrame(); frame.name = 'Cover'; frame.resize(1080, 1920)
    const shape = figma.createRectangle(); shape.name = 'Shape'; shape.resize(400, 300); frame.appendChild(shape)
    figma.currentPage.selection = [frame]; return 1`)
  /** Everything of the person's, and nothing of ours. */
  const document = () =>
    file.is(`return JSON.stringify(figma.currentPage.children.filter(it => !it.name.startsWith('LiveCover')).map(function of(it) {
      return [it.id, it.name, it.type, it.x, it.y, it.width, it.height, it.opacity, it.visible, (it.children || []).map(of)] }))`)
  const [frame, shape] = (file.is(`return [figma.currentPage.children[0].id, figma.currentPage.children[0].children[0].id].join()`) as string).split(',') // prettier-ignore
  const say = (name: string, message: unknown) => file.run.message(['livecover', name, message])
  /** A question asked last is answered: all before it has been heard and begun. */
  const settled = async () => {
    const check = ++questions
    say('find', { check, scope: 'selection' })
    const isAnswer = (post: unknown) =>
      (post as [string, string, { check?: number }?])[2]?.check === check
    await expect.poll(() => file.posts.some(isAnswer), { interval: 5 }).toBe(true)
  }
  return { file, document, frame, shape, say, settled }
}

/** Whatever of it is asked, the person's layers are only looked at. */
const messages = (frame: string, shape: string) => {
  const ids = fc.constantFrom(frame, shape, '999:1', '', 'I1:2;3:4', '0:0', '0:1', '__proto__')
  const check = fc.constantFrom(1, 2, -1, 1e9)
  const box = { x: 10, y: 10, width: 100, height: 100 }
  const note = {
    number: 1,
    level: 'reject',
    sure: true,
    ink: '#dc3412',
    stroke: 6,
    places: [
      {
        polygon: [
          [10, 10],
          [110, 10],
          [110, 110],
          [10, 110],
        ],
        ink: '#dc3412',
        dash: [],
        tint: 0.12,
        label: 'a\u202eb',
      },
    ],
    label: 'a\u202eb',
    layers: [{ id: shape, label: 'a\u202eb' }],
  }
  const of = (name: string, message: Record<string, unknown>) =>
    fc.record(Object.fromEntries(Object.entries(message).map(([key, it]) => [key, it instanceof fc.Arbitrary ? it : fc.constant(it)]))).map((it) => [name, it] as const) // prettier-ignore
  return fc.oneof(
    of('opened', {}),
    of('find', { check, scope: fc.constantFrom('selection', 'page', 'frame'), frame: ids }),
    of('snap', { check, frame: ids }),
    of('cancel', { check }),
    of('annotate', { check, frame: ids, cover, notes: fc.constantFrom([note], [], [note, note]), place: fc.constantFrom('beside', 'over'), dev: false, headline: 'x', state: 'y' }), // prettier-ignore
    of('clear', { frame: ids }),
    of('point', { frame: ids, number: fc.constantFrom(1, 99, null) }),
    of('show', { frame: ids, cover, layer: ids, box }),
    of('ignore', { frame: ids, ignores: [] }),
    of('verdicts', { frame: ids, said: [] }),
    of('resize', { width: fc.constantFrom(1, 400, 1e9, -5), height: 300 }),
    of('notify', { message: 'x' }),
    fc.tuple(fc.string(), fc.anything({ maxDepth: 2 })).map(([name, it]) => [name, JSON.parse(JSON.stringify(it ?? null)) as unknown] as const), // prettier-ignore
  )
}

test('said in any order, twice and late, nothing breaks and nothing of the person’s changes', async () => {
  const { frame, shape } = await open()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(messages(frame, shape), fc.boolean()), { minLength: 3, maxLength: 14 }),
      async (talk) => {
        const { file, document, say, settled } = await open()
        const before = document()
        for (const [[name, message], again] of talk) {
          say(name, message)
          if (again) say(name, message)
        }
        await settled()
        for (const [[name, message]] of talk.slice(0, 3)) say(name, message)
        await settled()
        expect(document()).toBe(before)
        expect(file.failures).toEqual([])

        // It still does its work.
        file.posts.length = 0
        say('snap', { check: 77, frame })
        await expect
          .poll(() => file.posts, { interval: 10 })
          .toContainEqual(['livecover', 'snapshot', expect.objectContaining({ check: 77 })])
        file.run.end()
      },
    ),
    { seed: 20261126, numRuns: 30 },
  )
})
