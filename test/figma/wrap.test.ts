import { expect, test } from 'vitest'
import { build } from '../../stand-in/spec'
import { inSandbox } from '../kit/in-sandbox'

const picture = {
  type: 'RECTANGLE',
  name: 'Poster',
  x: 400,
  y: 300,
  width: 1346,
  height: 767,
}
const label = { type: 'TEXT', name: 'Label', characters: 'Sale', x: 500, y: 350, fontSize: 60 }

/** A page with these layers, all of them selected. */
async function open(...specs: object[]) {
  const file = await inSandbox(['figma/wrap'])
  const ids = specs.map((spec) => build(file.session, spec as never))
  file.store.select(file.store.page, [...ids].reverse())
  const places = () =>
    file.is(
      `return figma.currentPage.findAll(() => true).map((n) => [n.name, n.type, n.parent.name, n.absoluteBoundingBox])`,
    )
  return { ...file, ids, places }
}

test.each<[what: string, specs: object[]]>([
  ['a bare picture', [picture]],
  ['a picture and what lies on it', [picture, label]],
  ['a group', [{ type: 'GROUP', name: 'Poster', children: [picture, label] }]],
  ['a picture that is turned', [{ ...picture, rotation: 12 }]],
])('%s gets a frame around it and stays where it was', async (_, specs) => {
  const file = await open(...specs)
  const box = file.is('return figma.currentPage.children[0].absoluteBoundingBox') as object
  const before = file.is(
    'return figma.currentPage.findAll(() => true).map((n) => n.absoluteBoundingBox)',
  )
  const made = (await file.later('it.wrapSelection()')) as { id: string; name: string }
  expect(made.name).toBe('Poster')
  expect(
    file.is(`const [frame] = figma.currentPage.children
      return { children: figma.currentPage.children.length, selected: figma.currentPage.selection.map((n) => n.id),
        box: frame.absoluteBoundingBox, fills: frame.fills,
        inside: frame.findAll(() => true).map((n) => n.absoluteBoundingBox), order: frame.children.map((n) => n.name) }`),
  ).toEqual({
    children: 1,
    selected: [made.id],
    box,
    fills: [],
    inside: before,
    order: specs.map((it) => (it as { name: string }).name),
  })
})

test('one undo takes the frame away and puts everything back', async () => {
  const file = await open(picture, label)
  file.session.history.commit()
  const before = file.places()
  await file.later('it.wrapSelection()')
  file.session.history.undo()
  expect(file.places()).toEqual(before)
})

test('layers of two parents are left alone', async () => {
  const file = await open(picture, { type: 'GROUP', name: 'Group', children: [label] })
  const [group] = file.store.get(file.ids[1]).children
  file.store.select(file.store.page, [file.ids[0], group])
  const before = file.places()
  expect(await file.later('it.wrapSelection()')).toMatch(/^!/)
  expect(file.places()).toEqual(before)
})

test('a layer in a frame is left alone', async () => {
  const file = await open({
    type: 'FRAME',
    name: 'Cover',
    width: 1080,
    height: 1920,
    children: [label],
  })
  file.store.select(file.store.page, [...file.store.get(file.ids[0]).children])
  expect(await file.later('it.wrapSelection()')).toMatch(/^!/)
})

test('a write that Figma refuses halfway leaves everything as it was', async () => {
  const file = await open(picture, label)
  const before = file.places()
  file.is(`const frame = figma.createFrame(); const proto = Object.getPrototypeOf(frame); const append = proto.appendChild
    proto.appendChild = function (node) { if (node.name === 'Label' && this.name !== 'Page 1') throw new Error('no'); return append.call(this, node) }
    frame.remove(); return 0`)
  expect(await file.later('it.wrapSelection()')).toBe('!no')
  expect(file.places()).toEqual(before)
})
