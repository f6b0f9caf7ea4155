import { expect, test } from 'vitest'
import { create, createInstance, group, insert } from '../../../stand-in/api/nodes'
import { cover, note, openPlugin, plan, price, type Plugin } from '../kit/plugin'

/** After Clear nothing of ours is left, wherever it went since it was drawn. */
async function drawn(more: object = {}) {
  const file = await openPlugin()
  const frame = file.add(cover('Cover', [price()]))
  const text = file.child(frame)
  await file.ask('annotate', plan(frame, [note(1, [text])], more), 'drawn')
  return { file, frame, text, sheet: file.sheets()[0].id }
}
const again = async (file: Plugin, frame: string) => {
  await file.ask('annotate', plan(frame), 'drawn')
  return file.sheets().length
}

test('with a sheet there, Clear of the page is answered, and the menu’s ends', async () => {
  const { file, frame } = await drawn()
  expect(await file.ask('clear', {}, 'cleared')).toMatchObject({ told: 'cleared', groups: 1 })
  expect(file.store.get(file.store.page).children).toEqual([frame])
  expect(await file.ask('clear', {}, 'cleared')).toMatchObject({ told: 'cleared', groups: 0 })
})

test.each([
  ['nothing to clear', ''],
  [
    'a sheet there',
    `const f = figma.createFrame(); f.fills = []; f.locked = true
     f.setPluginData('livecover', 'notes'); f.setPluginData('for', '9:9'); f.setPluginData('own', f.id + ' 0')`,
  ],
  ['a page that throws', `figma.skipInvisibleInstanceChildren = false
     Object.defineProperty(Object.getPrototypeOf(figma.currentPage), 'findAllWithCriteria', { value() { throw new Error('broken') } })`], // prettier-ignore
])('the menu’s Clear ends with %s', async (_, before) => {
  const file = await openPlugin({ command: 'clear', before })
  await expect.poll(() => file.closed()).not.toBeNull()
  expect(file.sheets()).toEqual([])
})

test.each<[string, (it: Awaited<ReturnType<typeof drawn>>) => void]>([
  [
    'wrapped in a section',
    ({ file, frame, sheet }) =>
      file.person(() => {
        const section = create(file.session, 'SECTION')
        for (const id of [frame, sheet]) insert(file.session, section, undefined, id)
      }),
  ],
  [
    'grouped',
    ({ file, frame, sheet }) =>
      file.person(() => void group(file.session, [frame, sheet], file.store.page)),
  ],
  [
    'put on a board, the sheet too',
    ({ file, frame, sheet }) => {
      const board = file.add({ type: 'FRAME', name: 'Board', width: 9000, height: 9000 })
      for (const id of [frame, sheet]) file.move(id, board)
    },
  ],
])('cover and sheet %s: still one sheet after the next check, none after Clear', async (_, act) => {
  const it = await drawn()
  act(it)
  const outer = it.file.store.ancestors(it.frame).some(({ type }) => type === 'FRAME')
  if (!outer) expect(await again(it.file, it.frame)).toBe(1)
  await it.file.ask('clear', {}, 'cleared')
  expect(it.file.sheets()).toEqual([])
})

test('a cover moved to another page takes its sheet along with the next check, and clears it from afar', async () => {
  const { file, frame } = await drawn()
  const page = create(file.session, 'PAGE')
  file.move(frame, page)
  expect(await again(file, frame)).toBe(1)
  expect(file.store.pageOf(file.sheets()[0].id)).toBe(page)
  // The page of the cover counts, not the open one.
  expect(await file.ask('clear', { frame }, 'cleared')).toMatchObject({ groups: 1 })
  expect(file.sheets()).toEqual([])

  const second = await drawn()
  second.file.move(second.frame, create(second.file.session, 'PAGE'))
  await second.file.ask('clear', { frame: second.frame }, 'cleared')
  expect(second.file.sheets()).toEqual([])
})

test('with another page open, Clear in a report works on the cover’s own page', async () => {
  const { file, frame } = await drawn()
  file.store.goTo(create(file.session, 'PAGE'))
  expect(await file.ask('clear', { frame }, 'cleared')).toMatchObject({ groups: 1 })
})

test('the sheet of a deleted cover goes with Clear of the page', async () => {
  const { file, frame } = await drawn()
  file.remove(frame)
  await file.ask('clear', {}, 'cleared')
  expect(file.sheets()).toEqual([])
})

test('annotations go from covers of any depth', async () => {
  const file = await openPlugin()
  const section = (name: string, children: object[]) => ({ type: 'SECTION', name, width: 4000, height: 4000, children }) // prettier-ignore
  const outer = file.add(section('Outer', [section('Inner', [cover('Cover', [price()])])]) as never)
  const frame = file.child(file.child(outer))
  const text = file.child(frame)
  const dev = plan(frame, [note(1, [text])], { dev: true })
  await file.ask('annotate', dev, 'drawn')
  expect(file.get(text, 'annotations')).toHaveLength(1)
  await file.ask('clear', {}, 'cleared')
  expect(file.get(text, 'annotations')).toEqual([])
})

test('a note of somebody else’s on the same layer stays', async () => {
  const { file, frame, text } = await drawn()
  file.edit(text, { annotations: [{ label: 'Theirs' }] })
  await file.ask('annotate', plan(frame, [note(1, [text])], { dev: true }), 'drawn')
  expect(file.get(text, 'annotations')).toHaveLength(2)
  await file.ask('clear', { frame }, 'cleared')
  expect(file.get(text, 'annotations')).toMatchObject([{ label: 'Theirs' }])
})

test('no state and no word beside the relaunch button stays; the title does', async () => {
  const { file, frame } = await drawn()
  await file.ask('title', { frame, title: 'Bags' }, 'done')
  expect(file.store.get(frame).relaunch).toEqual({ check: '1 problem · 14:03' })
  await file.ask('clear', {}, 'cleared')
  expect(file.data(frame)).toEqual({ 'own/title': 'Bags' })
  expect(file.store.get(frame).relaunch).toEqual({})
})

test('an annotation on a layer that was hidden in an instance since goes, too', async () => {
  const file = await openPlugin()
  const part = file.add({ type: 'COMPONENT', name: 'Part', width: 600, height: 200, x: 5000, children: [price()] } as never) // prettier-ignore
  const frame = file.add(cover('Cover', [price({ name: 'Loose' })]))
  let inside = ''
  file.person(() => {
    const instance = createInstance(file.session, part)
    insert(file.session, frame, undefined, instance)
    inside = file.child(instance)
  })
  await file.ask('annotate', plan(frame, [note(1, [inside])], { dev: true }), 'drawn')
  expect(file.get(inside, 'annotations')).toHaveLength(1)
  file.edit(inside, { visible: false })
  await file.ask('clear', { frame }, 'cleared')
  expect(file.get(inside, 'annotations')).toEqual([])
  // Selected in the layers list it does not keep the panel from filling.
  file.store.select(file.store.page, [inside])
  expect((await file.ask('opened', {}, 'opened')).told).toBe('opened')
})
