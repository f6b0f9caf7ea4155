import { expect, test } from 'vitest'
import type { Edit } from '../../../src/core/document/edit'
import { cover, fix, hide, note, openPlugin, plan, price, type Plugin } from '../kit/plugin'

/** The toast's Undo takes back the fix, whatever came after it, and nothing of the user's. */
async function fixed() {
  const file = await openPlugin()
  const frame = file.add(cover('Cover', [price(), price({ name: 'Old', y: 900 })]))
  const other = file.add({ type: 'RECTANGLE', name: 'Apart', x: 3000, width: 50, height: 50 })
  const [text, old] = [file.child(frame), file.child(frame, 1)]
  expect((await file.ask('fix', fix(frame, hide(text)), 'fixed')).told).toBe('fixed')
  expect(file.get(text, 'visible')).toBe(false)
  return { file, frame, other, text, old }
}
type Fixed = Awaited<ReturnType<typeof fixed>>

async function press(file: Plugin, toast = 0) {
  const from = file.posts.length
  file.run.pressNote(file.notes[toast].id)
  return file.heard(['undone'], from)
}

test.each<[string, (it: Fixed) => unknown, (it: Fixed) => boolean]>([
  ['edits a layer of the cover', ({ file, old }) => file.edit(old, { x: 333 }), ({ file, old }) => file.get(old, 'x') === 333], // prettier-ignore
  ['moves a layer outside every cover', ({ file, other }) => file.edit(other, { x: 3100 }), ({ file, other }) => file.get(other, 'x') === 3100], // prettier-ignore
  ['moves the cover', ({ file, frame }) => file.edit(frame, { x: 2000 }), ({ file, frame }) => file.get(frame, 'x') === 2000], // prettier-ignore
  ['renames the cover', ({ file, frame }) => file.edit(frame, { name: 'Final' }), ({ file, frame }) => file.get(frame, 'name') === 'Final'], // prettier-ignore
  ['deletes a layer of the cover', ({ file, old }) => file.remove(old), ({ file, old }) => !file.store.has(old)], // prettier-ignore
  [
    'types a title in the panel',
    ({ file, frame }) => file.ask('title', { frame, title: 'Summer live' }, 'done'),
    ({ file, frame }) => file.data(frame)['own/title'] === 'Summer live',
  ],
])('after a fix somebody %s: theirs is kept, the fix goes', async (_, act, kept) => {
  const it = await fixed()
  await act(it)
  await press(it.file)
  expect(kept(it)).toBe(true)
  expect(it.file.get(it.text, 'visible')).toBe(true)
})

test('of two fixes the older is taken back by its own toast', async () => {
  const { file, frame, text, old } = await fixed()
  await file.ask('fix', fix(frame, hide(old)), 'fixed')
  file.edit(frame, { name: 'Final' })
  await press(file)
  expect([file.get(text, 'visible'), file.get(old, 'visible')]).toEqual([true, false])
  expect(file.get(frame, 'name')).toBe('Final')
})

test('after a drawing and the user’s own undo of it, what they did before the fix stays', async () => {
  const { file, frame, other, text, old } = await fixed()
  file.edit(other, { x: 3100 })
  await file.ask('fix', fix(frame, hide(old)), 'fixed')
  await file.ask('annotate', plan(frame, [note(1, [old])]), 'drawn')
  file.undo()
  expect(file.sheets()).toEqual([])
  await press(file, 1)
  expect(file.get(other, 'x')).toBe(3100)
  expect([file.get(old, 'visible'), file.get(text, 'visible')]).toEqual([true, false])
})

test('what somebody changed since stays as they left it, and that is told', async () => {
  const { file, text } = await fixed()
  file.edit(text, { visible: true })
  file.edit(text, { visible: false })
  expect(await press(file)).toMatchObject({ back: 1, left: 0 })
  const again = await fixed()
  again.file.edit(again.text, { visible: true })
  expect(await press(again.file)).toMatchObject({ back: 0, left: 1 })
})

test('taken back it is one step of the user’s history', async () => {
  const { file, text } = await fixed()
  await press(file)
  file.undo()
  expect(file.get(text, 'visible')).toBe(false)
  file.undo()
  expect(file.get(text, 'visible')).toBe(true)
})

test.each(['write', 'type', 'move', 'flatten', 'blur', 'scale', 'adopt'])(
  'a fix of the kind %s goes back to the last value',
  async (kind) => {
    const file = await openPlugin()
    const fills = [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }]
    const shape = { type: 'RECTANGLE', name: 'Shape', x: 30, y: 40, width: 300, height: 200, fills }
    const group = { type: 'GROUP', name: 'Group', children: [shape, price({ y: 1200 })] }
    const frame = file.add(cover('Cover', [shape, price(), group], { width: 1000, height: 1000 }))
    const target = file.child(frame, ['write', 'type'].includes(kind) ? 1 : 0)
    const before = looks(file, frame)
    const edits = editsOf(kind, kind === 'adopt' ? frame : target)
    await file.ask('fix', fix(frame, edits), 'fixed')
    expect(looks(file, frame)).not.toEqual(before)
    await press(file)
    expect(looks(file, frame)).toEqual(before)
  },
)

const editsOf = (kind: string, layer: string): Edit[] =>
  [
    { do: 'hide' as const, layer },
    { do: 'write' as const, layer, start: 0, end: 1, to: 'R', was: '$9.99', hold: 0 },
    { do: 'type' as const, layer, by: 0.7, hold: 0.5, y: 5 },
    { do: 'move' as const, layer, x: 50, y: 60 },
    { do: 'scale' as const, layer, by: 1.4, x: 500, y: 500 },
    { do: 'blur' as const, layer, radius: 24 },
    { do: 'flatten' as const, layer, colour: { r: 0, g: 0, b: 0 } },
    { do: 'adopt' as const, layer },
  ].filter((edit) => edit.do === kind)

/** All that Figma tells of a frame and its layers that a fix may write. */
const looks = (file: Plugin, frame: string) =>
  [frame, ...[...file.store.walk(frame)].map(({ id }) => id)].map((id) =>
    ['x', 'y', 'width', 'height', 'visible', 'fills', 'effects', 'fontSize', 'characters'].map(
      (prop) => file.get(id, prop),
    ),
  )
