import { afterEach, describe, expect, test } from 'vitest'
import { open } from './panel'

/** Cancelled or closed at any moment, a check leaves the file as it was, and nothing half-drawn. */
let opened: Awaited<ReturnType<typeof open>> | undefined
afterEach(async () => {
  const { host } = opened!
  expect(host.network).toEqual([])
  expect(await host.errors()).toEqual([])
  await host.close()
  opened = undefined
})

/** As on a slow machine: each export takes so long that a person can act meanwhile. */
const slowly = `
  const proto = Object.getPrototypeOf(figma.currentPage.children[0])
  const exported = proto.exportAsync
  proto.exportAsync = function (settings) {
    return new Promise((done) => setTimeout(done, 1500)).then(() => exported.call(this, settings))
  }
`
async function begin(name: string | RegExp, options: Parameters<typeof open>[0] = {}) {
  opened = await open(options)
  const { host, button } = opened
  await button(name).waitFor()
  await host.evaluate(slowly)
  const before = await host.tree()
  await button(name).click()
  return { ...opened, before, at: (words: string | RegExp) => host.ui.getByText(words).first().waitFor({ timeout: 60_000 }) }
}
const steps = ['Exporting the frame…', 'Looking…', 'Drawing on the canvas…']

describe.each(steps)('while it says “%s”', (step) => {
  test('Esc cancels', async () => {
    const { host, before, at, marks } = await begin('Check cover')
    await at(step)
    await host.page.keyboard.press('Escape')
    await at('Nothing was changed.')
    await host.page.waitForTimeout(2500)
    expect(await marks()).toEqual([])
    expect(await host.tree()).toEqual(before)
  })

  test('the panel is closed', async () => {
    const { host, before, at } = await begin('Check cover')
    await at(step)
    await host.end()
    await host.page.waitForTimeout(2500)
    expect(await host.tree()).toEqual(before)
  })
})

describe('a page of covers', () => {
  const page = { document: 'page', select: [] }

  test('cancelled at the second: the first is shown and drawn, the others are left alone', async () => {
    const { host, at, marks, button } = await begin(/^Check all \d+ covers on this page$/, page)
    await at(/· 2 of \d+/)
    await button('Cancel').click()
    await at('Cancelled after 1 cover.')
    await host.page.waitForTimeout(2500)
    expect(await host.ui.locator('.cover-row').count()).toBe(1)
    expect(await marks()).toHaveLength(1)
  })

  test('closed at the second: what is drawn is whole', async () => {
    const { host, at, marks } = await begin(/^Check all \d+ covers on this page$/, page)
    await at(/· 2 of \d+/)
    await host.end()
    await host.page.waitForTimeout(2500)
    const drawn = await marks()
    expect(drawn).toHaveLength(1)
    expect(drawn[0]).toMatchObject({ locked: true, pluginData: { 'own/livecover': 'notes' } })
    expect(drawn[0].children.length).toBeGreaterThan(3)
  })
})
