import { afterEach, expect, test } from 'vitest'
import { launchHost, type Host } from '../../../stand-in/launch'
import { words } from '../panel'

/** Where the file is no design file the panel offers what can be done there, and nothing else. */
let host: Host
afterEach(async () => {
  expect(await host.errors()).toEqual([])
  expect(host.network).toEqual([])
  await host.close()
})

async function open(editor: 'dev' | 'buzz') {
  host = await launchHost({ document: 'problems' })
  await host.turn({ editor })
  await host.select('Cover with problems')
  await host.run('src/main.ts--default')
  const said = words(host)
  await said.listen()
  return said
}

/** All that can be pressed there: what looks, and what would write. */
const deeds = () =>
  host.ui
    .locator('[data-do], [data-template]')
    .evaluateAll((all) => [...new Set(all.map((it) => it.getAttribute('data-do') ?? 'template'))])

test('Dev Mode: a verdict, a list and a preview; nothing is written into the file', async () => {
  const { check, findings, room, verdict } = await open('dev')
  const before = await host.dump()
  await host.ui.getByText('Not yet tried in the real one', { exact: false }).waitFor()
  expect(await host.ui.getByRole('textbox').count()).toBe(0)
  await check()
  expect(await verdict()).toBe('Would be rejected')
  expect((await findings()).length).toBeGreaterThan(3)
  for (const head of await host.ui.locator('.finding-head').all()) await head.click()
  expect(await deeds()).toEqual(['again'])
  await room('preview')
  await host.ui.locator('.live-card img').first().waitFor()
  await room('more')
  expect(await deeds()).toEqual([])
  expect(await host.dump()).toEqual(before)
})

test('Buzz: a verdict and a title, and nothing on the canvas', async () => {
  const { check, verdict } = await open('buzz')
  const before = await host.tree()
  await check()
  expect(await verdict()).toBe('Would be rejected')
  expect((await deeds()).sort()).toEqual(['again', 'collapse', 'ignore'])
  expect(await host.ui.getByRole('textbox').count()).toBe(1)
  expect(await host.tree()).toEqual(before)
})
