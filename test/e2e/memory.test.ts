import { afterEach, expect, test } from 'vitest'
import { openPlain, plain } from './drawn/covers'
import { open } from './panel'

/** What is kept, where it is kept, and what is said where it can't be. */
let opened: Awaited<ReturnType<typeof open>> | undefined
const start = async (options: Parameters<typeof open>[0] = {}) =>
  (opened = await openPlain(options))
afterEach(async () => {
  const { host } = opened!
  expect(host.network).toEqual([])
  expect(await host.errors()).toEqual([])
  await host.close()
  opened = undefined
})

const told = async () =>
  (await opened!.host.notes()).filter(({ error }) => error).map(({ message }) => message)
/** Leaves less room than any setting takes. */
const fillStorage = `var full = false; void (async () => {
  for (let left = 20; left < 2000 && !full; left += 20)
    await figma.clientStorage.setAsync('ballast', 'x'.repeat(5 * 1024 * 1024 - left)).then(() => (full = true), () => {})
})()`
const name = plain
const ignoreFirst = async (reason: string) => {
  const { deed, field } = opened!
  await deed('ignore').first().click()
  await field('reason').fill(reason)
  await deed('ignore-now').click()
}

test('the upload list is ticked once, kept on the cover with its day, and doubted when the cover changes', async () => {
  const { host, check, field, room, select } = await start()
  await check()
  await room('export')
  await field('tick-identity').click()
  await field('tick-fresh').click()
  await expect
    .poll(async () => String((await host.layer(name))?.pluginData?.['own/checklist']))
    .toContain('"fresh"')
  await host.ui.getByText(/identity is verified · ticked \d{4}-\d\d-\d\d \d+:\d\d/).waitFor()

  await select('Summer glow')
  await select(name)
  expect(await field('tick-identity').isChecked()).toBe(true)
  await host.edit('Summer glow', { x: 140 })
  await host.ui.getByText(/new, for this live · ticked .*, before the cover changed/).waitFor()
  expect(await field('tick-fresh').isChecked()).toBe(false)
  expect(await field('tick-identity').isChecked()).toBe(true)

  await host.run('src/main.ts--default')
  await room('export')
  expect(await field('tick-identity').isChecked()).toBe(true)
  await field('tick-identity').click()
  await expect
    .poll(async () => String((await host.layer(name))?.pluginData?.['own/checklist']))
    .not.toContain('identity')
})

test('where Figma’s storage for plugins is full: it is said once, and the choice holds while the panel is open', async () => {
  const { host, room, toggle, deed, field, heard } = await start()
  await host.evaluate(fillStorage)
  await expect.poll(() => host.evaluate('full')).toBe(true)
  await room('more')
  await toggle('live')
  await expect.poll(told).toEqual([expect.stringContaining('Figma’s storage for plugins is full')])
  const refused = await heard('refused')
  await toggle('dev')
  await expect.poll(() => heard('refused')).toBe(refused + 1)
  expect(await told()).toHaveLength(1)
  expect(await field('live').isChecked()).toBe(false)

  await room('export')
  await Promise.all([host.page.waitForEvent('download'), deed('export').click()])
  await host.ui.locator('[data-saved="given"]').waitFor()
  await expect.poll(() => host.evaluate(`figma.root.getPluginData('history')`)).toContain(name)
  await expect.poll(async () => (await told()).length).toBe(2)
})

test('where a frame can hold no more, ignoring one more is refused in a sentence', async () => {
  const { host, check } = await start()
  const old = { rule: 'old', reason: 'x'.repeat(480), date: '2026-01-01', print: 'x' }
  // Just below the 100 kB of one entry.
  const most = Math.floor(101_900 / (JSON.stringify(old).length + 1))
  const { id } = (await host.layer(name))!
  await host.setData(name, 'ignores', JSON.stringify({ for: id, is: Array(most).fill(old) }))
  await check()
  await ignoreFirst('y'.repeat(500))
  await expect.poll(told).toEqual([expect.stringContaining('There is no more room here')])
})

test('in a file that can’t be written, a title and an ignored finding hold while the panel is open, and that is said', async () => {
  const { host, check, findings, deed, field } = await start({ readOnly: true })
  await field('title').fill('Summer glow skin care')
  await expect.poll(told).toEqual([expect.stringContaining('This file is read-only')])
  await check()
  await host.ui.locator('.word').first().waitFor({ state: 'attached' })
  const before = await findings()
  await ignoreFirst('Agreed')
  await expect.poll(findings).toHaveLength(before.length - 1)
  await check()
  expect(await findings()).toHaveLength(before.length - 1)
  await deed('clear').click()
  expect(await host.layer(name)).not.toHaveProperty('pluginData')
})

test('the size of the panel is remembered, its mini size is not', async () => {
  const { host, deed } = await start()
  const size = () => host.ui.locator('body').evaluate(() => [window.innerWidth, window.innerHeight])
  const [width, height] = await size()
  const corner = (await host.ui.locator('.resizer').boundingBox())!
  await host.page.mouse.move(corner.x + 8, corner.y + 8)
  await host.page.mouse.down()
  await host.page.mouse.move(corner.x + 88, corner.y + 48, { steps: 4 })
  await host.page.mouse.up()
  // The corner was taken at 8 px from its own, and comes to lie 4 px beyond the pointer.
  const chosen = [width - corner.width + 92, height - corner.height + 52]
  await expect.poll(size).toEqual(chosen)
  await deed('collapse').click()
  await deed('expand').waitFor()
  await host.run('src/main.ts--default')
  await host.ui.getByRole('navigation').waitFor()
  await expect.poll(size).toEqual(chosen)
})
