import { expect, test } from 'vitest'
import { cover, fix, hide, note, openPlugin, plan, price } from './kit/plugin'

/** What we write ourselves is no news; what the user does is. */
let places = 700

/** In between, code hears of the changes of a page as `nodeChanges`, and tells them on to `f`. */
function heardBy(code: string): string {
  return `const page = Object.getPrototypeOf(figma.currentPage), { on } = page
    page.on = function (name, f) { on.call(this, name, ({ nodeChanges }) => { ${code} }) }`
}

async function open(options: Parameters<typeof openPlugin>[0] = {}) {
  const file = await openPlugin(options)
  const frame = file.add(cover('Cover', [price()]))
  const other = file.add(cover('Other', [price()], { x: 9000 }))
  // A cover counts as shown once it was checked.
  for (const it of [frame, other]) await file.ask('snap', { check: 1, frame: it }, 'snapshot')
  const told = () =>
    file.posts.filter(([, name]) => name === 'changed').map(([, , it]) => (it as { frame: string }).frame) // prettier-ignore
  /** An edit of the other cover’s is told after all that came before it. */
  async function afterAll() {
    const from = file.posts.length
    file.edit(file.child(other), { x: ++places })
    const isOther = () => file.posts.slice(from).some(([, name, it]) => name === 'changed' && (it as { frame: string }).frame === other) // prettier-ignore
    await expect.poll(isOther, { interval: 10 }).toBe(true)
  }
  await afterAll()
  file.posts.length = 0
  return { file, frame, text: file.child(frame), other, told, afterAll }
}

const otherNames = heardBy(`f({ nodeChanges: nodeChanges.map((it) => it.properties
  ? { ...it, properties: it.properties.map((n) => n === 'relaunchData' || n === 'annotations' ? 'somethingNew' : n) } : it) })`)
const late = (ms: number) => heardBy(`setTimeout(() => f({ nodeChanges }), ${ms})`)

test.each([
  ['as Figma names changes today', ''],
  ['under names that nobody knows yet', otherNames],
  ['told half a second late', late(500)],
])('three drawings, %s, begin no check', async (_, before) => {
  const { file, frame, text, other, told, afterAll } = await open({ before })
  for (let i = 0; i < 3; i++) {
    const state = `1 problem · 14:0${i}`
    await file.ask('annotate', plan(frame, [note(1, [text])], { dev: true, state }), 'drawn')
  }
  await afterAll()
  expect(told()).toEqual([other])
})

test.each([16, 1000])(
  'a fix is no news, told after %s ms; the user’s edit after it is',
  async (delay) => {
    const { file, frame, text, other, told, afterAll } = await open({ before: late(delay) })
    await file.ask(
      'fix',
      fix(frame, [{ do: 'type', layer: text, by: 0.9, hold: 0, y: 0 }]),
      'fixed',
    )
    await afterAll()
    expect(told()).toEqual([other])
    file.edit(text, { x: 444 })
    await afterAll()
    expect(told()).toContain(frame)
  },
)

test('an undo by the user is news', async () => {
  const { file, frame, text, told, afterAll } = await open()
  await file.ask('fix', fix(frame, hide(text)), 'fixed')
  await afterAll()
  expect(told()).not.toContain(frame)
  file.undo()
  file.undo()
  await afterAll()
  expect(file.get(text, 'visible')).toBe(true)
  expect(told()).toContain(frame)
})

test('resting on a finding leaves Redo alone: nothing that the panel asks by itself writes', async () => {
  const { file, frame, text } = await open()
  await file.ask('annotate', plan(frame, [note(1), note(2)]), 'drawn')
  file.edit(text, { x: 300 })
  file.undo()
  file.say('point', { frame, number: 1 })
  await file.ask('snap', { check: 2, frame }, 'snapshot')
  expect(file.redo()).toBe(true)
  expect(file.get(text, 'x')).toBe(300)
})

test('a title that an undo takes along: the panel is told', async () => {
  const { file, frame, text } = await open()
  file.store.select(file.store.page, [frame])
  await file.ask('title', { frame, title: 'Summer bags' }, 'done')
  file.edit(text, { x: 400 })
  file.undo()
  file.undo()
  expect(file.data(frame)['own/title']).toBeUndefined()
  const last = () => file.posts.filter(([, name]) => name === 'selection').pop()?.[2]
  await expect.poll(last, { interval: 10 }).toMatchObject({ frames: [{ id: frame, title: '' }] })
})
