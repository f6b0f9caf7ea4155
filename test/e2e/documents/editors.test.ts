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

const writing = /^(Fix|Make it|Remove|Hide|Move|Blur|Scale|Clear|New cover|Mark)/

test('Dev Mode: a verdict, a list and a preview; nothing is written into the file', async () => {
  const { check, deed, findings, room, verdict } = await open('dev')
  const before = await host.dump()
  await host.ui.getByText('Not yet tried in the real one', { exact: false }).waitFor()
  expect(await host.ui.getByRole('textbox').count()).toBe(0)
  await check()
  expect(await verdict()).toBe('Would be rejected')
  expect((await findings()).length).toBeGreaterThan(3)
  expect(await host.ui.getByRole('button', { name: writing }).count()).toBe(0)
  expect(await deed('ignore').count()).toBe(0)
  for (const head of await host.ui.locator('.finding-head').all()) await head.click()
  await room('preview')
  await host.ui.locator('.live-card img').first().waitFor()
  await room('more')
  expect(await host.ui.getByRole('button', { name: writing }).count()).toBe(0)
  expect(await host.dump()).toEqual(before)
})

test('Buzz: a verdict and a title, and nothing on the canvas', async () => {
  const { check, verdict } = await open('buzz')
  const before = await host.tree()
  await check()
  expect(await verdict()).toBe('Would be rejected')
  expect(await host.ui.getByRole('button', { name: writing }).count()).toBe(0)
  expect(await host.ui.getByRole('textbox').count()).toBe(1)
  expect(await host.tree()).toEqual(before)
})
