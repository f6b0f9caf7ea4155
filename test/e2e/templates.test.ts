import { afterAll, beforeAll, expect, test } from 'vitest'
import { area, intersect, type Box } from '../../src/core/geometry'
import { closeInPeace, open } from './panel'

/** New covers, made in the panel and then looked at by the real check. */
let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [], document: 'empty' })
})
afterAll(() => closeInPeace(panel))

async function make(template: string, choose = async () => {}) {
  const { host, room, heard } = panel
  await room('more')
  await choose()
  const before = await heard('made')
  await host.ui.locator(`[data-template="${template}"]`).click()
  await expect.poll(() => heard('made')).toBe(before + 1)
  const [id] = await host.selection()
  return (await host.tree()).find((it) => it.id === id)!
}

test.each([
  ['apparel', 'Apparel'],
  ['beauty', 'Beauty'],
  ['home', 'Home'],
  ['digital', '3C'],
  ['food', 'Food'],
  ['jewellery', 'Jewellery'],
])('%s: untouched it lacks nothing but a face and the live’s title', async (template, name) => {
  const { host, check } = panel
  const made = await make(template)
  expect(made).toMatchObject({ type: 'FRAME', name: `Live cover · ${name}`, width: 1080, height: 1920 }) // prettier-ignore
  await check()
  const rules = await host.ui.locator('.finding').evaluateAll((all) => all.map(({ id }) => id))
  expect(rules).toEqual(['rule-face-visible', 'rule-title-match'])
})

test('they stand in a row with gaps, and the view goes to the new one', async () => {
  const { host } = panel
  const made = await make('food', () => panel.radio('side', 'right').dispatchEvent('click'))
  const covers = (await host.tree()).filter(({ name }) => name.startsWith('Live cover'))
  const near = (it: Box) => ({ x: it.x - 40, y: it.y - 40, width: it.width + 80, height: it.height + 80 }) // prettier-ignore
  for (const [i, it] of covers.entries())
    for (const other of covers.slice(0, i)) expect(area(intersect(near(it), near(other)))).toBe(0)
  const { center } = await host.viewport()
  expect(area(intersect({ ...center, width: 1, height: 1 }, made))).toBe(1)
})

test('as a component it can be made many covers of', async () => {
  const made = await make('beauty', () => panel.toggle('component'))
  expect(made).toMatchObject({ type: 'COMPONENT', name: 'Live cover · Beauty' })
})

test('names of zones do not lie on each other', async () => {
  const tree = await panel.host.tree()
  const zones = tree.find(({ name }) => name.startsWith('LiveCover zones'))!
  const names = zones.children.filter(({ type }) => type === 'TEXT')
  expect(names.length).toBeGreaterThan(3)
  for (const [i, it] of names.entries())
    for (const other of names.slice(0, i)) expect(area(intersect(it, other))).toBe(0)
})
