import { expect, test } from 'vitest'
import { remove } from '../../../stand-in/api/nodes'
import { solid } from '../../../stand-in/spec'
import { cover, note, openPlugin, plan, price } from '../kit/plugin'

/** Plugin data goes along with copies: a tag alone makes nothing ours. */
async function drawn(more: object = {}) {
  const file = await openPlugin()
  const frame = file.add(cover('Cover', [price()]))
  const text = file.child(frame)
  await file.ask('annotate', plan(frame, [note(1, [text])], more), 'drawn')
  return { file, frame, text, sheet: file.sheets()[0].id }
}

test('a check deletes no layer of somebody’s that was made of a copied sheet, and writes nothing', async () => {
  const { file, frame, sheet } = await drawn()
  const badge = file.duplicate(sheet)
  file.edit(badge, { name: 'New arrival', locked: false, fills: [solid('#ff0000')] })
  file.add({ type: 'TEXT', name: 'Words', characters: 'NEW', fontSize: 80 }, badge)
  file.move(badge, frame)
  file.edit(badge, { x: 0, y: 0 })
  const before = file.store.items
  const told = await file.ask('snap', { check: 1, frame }, 'snapshot')
  expect(file.store.items).toBe(before)
  expect(told).toMatchObject({ told: 'snapshot' })
  expect(JSON.stringify(told)).toContain('"characters":"NEW"')
})

test.each<[string, (file: Awaited<ReturnType<typeof drawn>>) => unknown]>([
  ['unlocked', ({ file, sheet }) => file.edit(sheet, { locked: false })],
  ['painted', ({ file, sheet }) => file.edit(sheet, { fills: [solid('#00ff00')] })],
  ['written into', ({ file, sheet }) => file.add({ type: 'TEXT', name: 'Mine', characters: 'Mine' }, sheet)], // prettier-ignore
  ['partly emptied', ({ file, sheet }) => file.person(() => remove(file.session, file.child(sheet)))], // prettier-ignore
])('a sheet that somebody has %s is theirs: nothing of ours removes it', async (_, act) => {
  const it = await drawn()
  act(it)
  await it.file.ask('annotate', plan(it.frame), 'drawn')
  await it.file.ask('clear', {}, 'cleared')
  expect(it.file.store.has(it.sheet)).toBe(true)
  expect(it.file.sheets().map(({ id }) => id)).toEqual([it.sheet])
})

test('our sheet in a cover is named, stays where it is, and goes at one click', async () => {
  const { file, frame, sheet } = await drawn()
  file.move(sheet, frame)
  expect(await file.ask('snap', { check: 1, frame }, 'snapshot')).toMatchObject({
    told: 'refused',
    refusal: { code: 'sheet-inside', frame },
  })
  expect(file.store.has(sheet)).toBe(true)
  await file.ask('clear', { frame }, 'cleared')
  expect(file.store.has(sheet)).toBe(false)
  expect((await file.ask('snap', { check: 2, frame }, 'snapshot')).told).toBe('snapshot')
})

test('the sheet of another cover in a cover is named, too', async () => {
  const { file, sheet } = await drawn()
  const second = file.add(cover('Second', [price()], { x: 5000 }))
  file.move(sheet, second)
  expect(await file.ask('snap', { check: 1, frame: second }, 'snapshot')).toMatchObject({
    refusal: { code: 'sheet-inside' },
  })
  await file.ask('clear', { frame: second }, 'cleared')
  expect(file.sheets()).toEqual([])
})

test('a layer of an instance that carries our tag does not hold up a check', async () => {
  const { file } = await drawn()
  const second = file.add(cover('Second', [price()], { x: 5000 }))
  file.store.edit(file.child(second), { pluginData: { 'own/livecover': 'notes' } })
  expect((await file.ask('snap', { check: 1, frame: second }, 'snapshot')).told).toBe('snapshot')
})

test('an unchecked copy says nothing of a check, and the original keeps what is its own', async () => {
  const { file, frame, text, sheet } = await drawn({ dev: true, state: 'Ready to upload · 14:03' })
  await file.ask('ignore', { frame, ignores: [{ rule: 'x', reason: 'y', date: 'd', print: 'p' }] }, 'done') // prettier-ignore
  await file.ask('checklist', { frame, ticks: [{ item: 'fresh', date: 'd' }] }, 'done')
  await file.ask('title', { frame, title: 'Bags' }, 'done')
  const copy = file.duplicate(frame)
  const sheetCopy = file.duplicate(sheet)
  file.store.select(file.store.page, [copy])
  const told = await file.ask('opened', {}, 'opened')
  expect(told).toMatchObject({
    selection: { frames: [{ id: copy, state: '', notes: false, ticks: [], title: 'Bags' }] },
  })
  expect(await file.ask('snap', { check: 1, frame: copy }, 'snapshot')).toMatchObject({
    snapshot: { ignores: [] },
  })

  expect(file.get(text, 'annotations')).toHaveLength(1)
  await file.ask('annotate', plan(copy, [note(1, [file.child(copy)])], { dev: true }), 'drawn')
  expect(file.get(text, 'annotations')).toHaveLength(1)
  expect(file.get(file.child(copy), 'annotations')).toHaveLength(1)
  // The copied sheet speaks of no cover: it went with the first drawing.
  expect(file.store.has(sheetCopy)).toBe(false)
  expect(file.sheets()).toHaveLength(2)

  await file.ask('clear', { frame: copy }, 'cleared')
  expect(Object.keys(file.data(copy)).sort()).toEqual(['own/checklist', 'own/ignores', 'own/title'])
  expect(file.get(file.child(copy), 'annotations')).toEqual([])
  expect(file.get(text, 'annotations')).toHaveLength(1)
  expect(file.sheets().map(({ id }) => id)).toEqual([sheet])
})
