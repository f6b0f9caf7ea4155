import { decode } from 'fast-png'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launchHost, type Host, type LaunchOptions } from '../launch'
import { solid } from '../spec'
import { usual } from '../switches'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
let host: Host

const launch = (more: LaunchOptions = {}) =>
  launchHost({
    plugin: here('../fixtures/plugin'),
    samples: here('../fixtures/samples.ts'),
    document: 'card',
    ...more,
  })
beforeAll(async () => {
  host = await launch()
})
afterEach(async () => {
  await host.end()
  await host.turn(usual())
  await host.open('card')
})
afterAll(() => host.close())

const toasts = () => host.page.locator('.toast span').allTextContents()

test('offers the documents that it was given', async () => {
  expect((await host.tree()).map(({ name }) => name)).toEqual(['Card'])
})

test('shows toasts one after another where they queue', async () => {
  await host.run('export')
  await host.keepToasts()
  await host.turn({ toasts: 'queue' })
  await host.evaluate(
    `globalThis.two = figma.notify('one') && figma.notify('two'); figma.notify('three'); 0`,
  )
  await expect.poll(toasts).toEqual(['one'])
  await host.evaluate(`two.cancel(), 0`)
  await host.page.locator('.toast').getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(toasts).toEqual(['three'])
  await host.page.locator('.toast').getByRole('button', { name: 'Dismiss' }).click()
})

test('starts no plugin where one may only view, and says so', async () => {
  await host.turn({ access: 'view' })
  await host.run('export')
  expect(await host.running()).toBe(false)
  await expect.poll(toasts).toEqual([expect.stringContaining('permission')])
})

test('duplicates with the keyboard, data and all', async () => {
  await host.setData('Card', 'k', 'v')
  await host.select('Card')
  await host.page.keyboard.press('Control+d')
  const [card, copy] = await host.tree()
  expect(copy).toMatchObject({ name: 'Card', x: 190, pluginData: card.pluginData })
})

test('exports a pixel more at a fractional place, where asked', async () => {
  await host.edit('Card', { x: 0.5 })
  await host.run('export')
  const width = async () => {
    await host.evaluate(
      `figma.currentPage.children[0].exportAsync({ format: 'PNG', useAbsoluteBounds: true }).then((b) => console.log('png', figma.base64Encode(b))); 0`,
    )
    const said = () => host.logs().then((logs) => logs.filter(({ text }) => text.startsWith('png')))
    const before = seen
    await expect.poll(async () => (await said()).length).toBe(before + 1)
    seen++
    return decode(Buffer.from((await said()).pop()!.text.slice(4), 'base64')).width
  }
  let seen = 0
  expect(await width()).toBe(90)
  await host.turn({ exportSize: 'outward' })
  expect(await width()).toBe(91)
})

test('opens a page of a real file, and gives it back', async () => {
  await host.open('card')
  const items = await host.dump()
  const card = items.find(({ name }) => name === 'Card')!
  await host.load({
    name: 'Real',
    items: [
      { ...card, id: '7:7', name: 'Theirs', parent: '0:1', fills: [solid('#0000ff') as never] },
    ],
    images: {},
  })
  expect((await host.tree()).map(({ id, name }) => [id, name])).toEqual([['7:7', 'Theirs']])
  expect(await host.steps()).toBe(0)
})

test('nothing of one host is left in the next, though it may be the same page', async () => {
  const first = await launch()
  const { page } = first
  await first.run('export')
  await first.keepToasts()
  await first.turn({ editor: 'buzz', storage: 'rejects' })
  await first.evaluate(`figma.notify('left'); console.log('left'); 0`)
  await expect.poll(() => page.locator('.toast').count()).toBe(1)
  await first.edit('Card', { x: 7 })
  await first.set({ theme: 'dark' })
  await first.close()

  const next = await launch({ readOnly: true })
  expect(next.page).toBe(page)
  expect(await next.running()).toBe(false)
  expect(await next.get('Card', 'x')).toBe(0)
  expect([await next.steps(), await next.notes(), await next.logs()]).toEqual([0, [], []])
  expect(await page.locator('.toast').count()).toBe(0)
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
  await next.edit('Card', { x: 7 })
  expect(await next.get('Card', 'x')).toBe(0)
  await next.run('export')
  await next.evaluate(
    `figma.clientStorage.keysAsync().then((keys) => console.log(figma.editorType + ' ' + keys.length)); 0`,
  )
  await expect.poll(async () => (await next.logs()).map(({ text }) => text)).toContain('figma 0')
  await next.close()
})
