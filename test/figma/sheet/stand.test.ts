import { expect, test } from 'vitest'
import { distance } from '../../../src/figma/sheet/free-place'
import { cover, note, openPlugin, plan } from '../kit/plugin'

/** Where a sheet stands, and how large its letters are. */
test('in the middle of a full page the sheet stands on the cover itself, never thousands of pixels away', async () => {
  const file = await openPlugin()
  const ids: string[] = []
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 7; column++)
      ids.push(file.add(cover('Cover', [], { x: column * 1100, y: row * 1940 })))
  for (const id of [ids[24], ids[0], ids[6]]) {
    await file.ask('annotate', plan(id), 'drawn')
    const [sheet] = file.sheets()
    const boxes = [id, sheet.id].map((it) => file.store.box(it))
    expect(distance(boxes[0], boxes[1])).toBeLessThan(1920)
    await file.ask('clear', { frame: id }, 'cleared')
  }
})

test('a sheet that is drawn again takes the place of the old one', async () => {
  const file = await openPlugin()
  const frame = file.add(cover())
  const places: unknown[] = []
  for (let i = 0; i < 3; i++) {
    await file.ask('annotate', plan(frame), 'drawn')
    places.push([file.get(file.sheets()[0].id, 'x'), file.get(file.sheets()[0].id, 'y')])
  }
  expect(places[1]).toEqual(places[0])
  expect(places[2]).toEqual(places[0])
})

test.each([
  ['a cover', 1080, 1920, 34],
  ['a landscape frame', 1346, 767, (34 * 1346) / 1080],
  ['a phone screen', 360, 640, 34 / 3],
])('on %s the legend is written so that it is read', async (_, width, height, size) => {
  const file = await openPlugin()
  const frame = file.add(cover('Cover', [], { width, height }))
  await file.ask('annotate', plan(frame, [note(1)]), 'drawn')
  const label = [...file.store.walk(file.sheets()[0].id)].find(
    ({ text, name }) => text && name.startsWith('1 ·'),
  )
  expect(file.get(label!.id, 'fontSize')).toBeCloseTo(size, 3)
})
