import { expect, test } from 'vitest'
import { area, intersect, type Box } from '../../../src/core/geometry'
import { distance } from '../../../src/figma/sheet/free-place'
import { cover, note, openPlugin, placed, plan, type Plugin } from '../kit/plugin'

/** What is drawn at a cover, and where it stands on the page. */
function drawnFor(file: Plugin, frame: string) {
  const sheet = file.sheets().find(({ id }) => file.data(id)['own/for'] === frame)
  const layers = sheet ? sheet.children.map((id) => file.store.get(id)) : []
  return layers.map(({ id, type, name, text }) => ({
    type,
    name,
    words: text?.characters,
    box: file.store.box(id),
  }))
}
const grounds = (file: Plugin, frame: string) =>
  drawnFor(file, frame).filter(({ type }) => type === 'RECTANGLE')
const common = (a: Box, b: Box) => area(intersect(a, b))

/** Said by pins. */
const pinned: typeof plan = (frame, notes, more) => plan(frame, notes, { place: 'over', ...more })
/** Said by a list, where there is room for one. */
const listed = (frame: string) => plan(frame, [note(1)], { place: 'beside' })

/** Rows of three, as near to each other as covers stand on a full page. */
async function grid() {
  const file = await openPlugin()
  const ids = Array.from({ length: 9 }, (_, i) =>
    file.add(cover('Cover', [], { x: (i % 3) * 1100, y: Math.floor(i / 3) * 1940 })),
  )
  return { file, ids, middle: ids[4] }
}
const mark = { x: 100, y: 600, width: 300, height: 80 }

test('amid other covers, what is wrong is said on the cover itself, at its edge and off the mark', async () => {
  const { file, middle } = await grid()
  await file.ask('annotate', pinned(middle), 'drawn')
  const at = file.store.box(middle)
  const [pin] = grounds(file, middle)
  expect(pin.name).toBe('1 · Price shown: $9.99')
  expect(common(pin.box, at)).toBeCloseTo(area(pin.box))
  expect(pin.box.x + pin.box.width).toBeCloseTo(at.x + at.width)
  expect(pin.box.height).toBeLessThan(48)
  expect(common(pin.box, { ...mark, x: at.x + mark.x, y: at.y + mark.y })).toBe(0)
  expect(drawnFor(file, middle).map(({ name }) => name)).toContain('Lead')
})

test.each([
  ['right', 0, 1080],
  ['left', 1080 + 20, 0],
])('with room at the %s the words stand beside the cover, joined to it', async (_, x, edge) => {
  const file = await openPlugin()
  const frame = file.add(cover())
  // The other side has none.
  file.add(cover('Other', [], { x: x === 0 ? -1100 : 1100 }))
  await file.ask('annotate', pinned(frame), 'drawn')
  const [pin] = grounds(file, frame)
  expect(common(pin.box, file.store.box(frame))).toBe(0)
  const gap = edge ? pin.box.x - edge : -(pin.box.x + pin.box.width)
  expect(gap).toBeCloseTo(40)
  const lead = drawnFor(file, frame).find(({ name }) => name === 'Lead')!
  expect(common({ ...lead.box, height: 1 }, file.store.box(frame))).toBeGreaterThan(0)
})

test('a list stands at most 200 px from its cover and on none; without room there the words stay on it', async () => {
  const { file, ids, middle } = await grid()
  const covers = ids.map((id) => file.store.box(id))
  for (const id of ids) await file.ask('annotate', listed(id), 'drawn')
  const lists = ids.map((id) => grounds(file, id).find(({ name }) => name === 'Legend')?.box)
  expect(lists[ids.indexOf(middle)]).toBeUndefined()
  expect(grounds(file, middle).map(({ name }) => name)).toContain('1 · Price shown: $9.99')
  const drawn = lists.filter((it) => it !== undefined)
  expect(drawn).toHaveLength(8)
  lists.forEach((list, i) => list && expect(distance(list, covers[i])).toBeLessThanOrEqual(200))
  for (const [i, list] of drawn.entries())
    for (const other of [...covers, ...drawn.slice(0, i)]) expect(common(list, other)).toBe(0)
})

test('so it does for covers in sections and on boards', async () => {
  const file = await openPlugin()
  const pair = [cover('A', [], { x: 80, y: 140 }), cover('B', [], { x: 1240, y: 140 })]
  const around = { width: 2600, height: 2200, children: pair }
  const section = file.add({ type: 'SECTION', name: 'Week', ...around } as never)
  const board = file.add({ type: 'FRAME', name: 'Board', x: 3000, ...around } as never)
  const ids = [section, board].flatMap((id) => file.store.get(id).children)
  for (const id of ids) await file.ask('annotate', listed(id), 'drawn')
  for (const id of ids) {
    const list = grounds(file, id).find(({ name }) => name === 'Legend')!.box
    expect(distance(list, file.store.box(id))).toBeLessThanOrEqual(200)
    for (const other of ids) expect(common(list, file.store.box(other))).toBe(0)
  }
})

test('a clean cover has no sheet, and what is found in it later is drawn by itself', async () => {
  const file = await openPlugin()
  const frame = file.add(cover())
  await file.ask('annotate', pinned(frame), 'drawn')
  await file.ask('annotate', pinned(frame, []), 'drawn')
  expect(file.sheets()).toEqual([])
  await file.ask('annotate', pinned(frame, [note(1)], { again: true }), 'drawn')
  expect(file.sheets()).toHaveLength(1)
  // What somebody took away stays away.
  file.remove(file.sheets()[0].id)
  await file.ask('annotate', pinned(frame, [note(1)], { again: true }), 'drawn')
  expect(file.sheets()).toEqual([])
})

test('the gravest lies on top, numbers keep off each other, and no layer has a nickname', async () => {
  const file = await openPlugin()
  const frame = file.add(cover())
  const lines = [600, 690, 780].map((y) => placed([100, y], [400, y], [400, y + 80], [100, y + 80]))
  const notes = [1, 2, 3].map((number) => ({ ...note(number), places: lines, label: `Problem ${number}` })) // prettier-ignore
  await file.ask('annotate', pinned(frame, notes), 'drawn')
  const names = drawnFor(file, frame).map(({ name }) => name)
  expect(names.at(-1)).not.toContain('Problem 3')
  expect(names.lastIndexOf('1 · Problem 1')).toBeGreaterThan(names.lastIndexOf('2 · Problem 2'))
  expect(names).not.toContain('Card')
  const tags = grounds(file, frame)
  for (const [i, tag] of tags.entries())
    for (const other of tags.slice(0, i)) expect(common(tag.box, other.box)).toBe(0)
})

test('each layer is told its own figure', async () => {
  const file = await openPlugin()
  const frame = file.add(cover('Cover', [1, 2].map((n) => ({ type: 'TEXT', name: `T${n}`, characters: 'Words', fontSize: 60 })))) // prettier-ignore
  const layers = [file.child(frame), file.child(frame, 1)].map((id, i) => ({ id, label: `Too much text: 16.5 % of 15 % · here ${i + 4} %` })) // prettier-ignore
  await file.ask('annotate', pinned(frame, [{ ...note(1), layers }], { dev: true }), 'drawn')
  expect(layers.map(({ id }) => file.get(id, 'annotations'))).toMatchObject([
    [{ label: 'LiveCover 1 · Too much text: 16.5 % of 15 % · here 4 %' }],
    [{ label: 'LiveCover 1 · Too much text: 16.5 % of 15 % · here 5 %' }],
  ])
})
