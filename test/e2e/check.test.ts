import { afterEach, describe, expect, test } from 'vitest'
import { hold } from '../../stand-in/hold'
import { open } from './panel'

let opened: Awaited<ReturnType<typeof open>> | undefined
const start = async (options: Parameters<typeof open>[0] = {}) => (opened = await open(options))

afterEach(async () => {
  if (!opened) return
  const { host } = opened
  opened = undefined
  expect(host.network, 'requests to the network').toEqual([])
  await host.close()
})

describe('a check of one cover', () => {
  test('shows a verdict, draws at the cover, clears, and is undone in one step', async () => {
    const { host, check, verdict, marks, findings, button } = await start()
    const before = await host.layer('Nearly ready cover')
    const pixels = await host.exportPng('Nearly ready cover')
    await check()
    expect(await verdict()).toMatch(/Would be rejected|Ready|for you to look at/)

    const [group] = await marks()
    expect(group).toMatchObject({
      type: 'FRAME',
      locked: true,
      pluginData: { 'own/livecover': 'notes' },
    })
    const numbers = (await findings()).map((text) => Number(/^\d+/.exec(text)![0]))
    const drawn = group.children
      .filter(({ type }) => type === 'RECTANGLE')
      .map(({ name }) => parseInt(name, 10))
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual(numbers)

    const after = await host.layer('Nearly ready cover')
    expect(after?.children).toEqual(before?.children)
    expect((await host.exportPng('Nearly ready cover')).equals(pixels)).toBe(true)

    await check()
    expect(await marks()).toHaveLength(1)
    await button('Clear annotations').click()
    await expect.poll(marks).toHaveLength(0)
    await host.undo()
    await expect.poll(marks).toHaveLength(1)
    expect(await host.errors()).toEqual([])
    expect(host.uiErrors).toEqual([])
  })

  test('a click on a finding selects and shows its layer without moving the view when it is in sight', async () => {
    const { host, check } = await start()
    await check()
    await host.select()
    const view = await host.viewport()
    await host.ui.locator('.finding-head').first().click()
    await expect.poll(async () => (await host.selection()).length).toBe(1)
    expect((await host.viewport()).zoom).toBe(view.zoom)
  })

  test('can be cancelled and leaves nothing on the canvas', async () => {
    const { host, button, marks, heard } = await start()
    const letGo = await hold(host, `settings.format === 'PNG'`)
    await button('Check cover').click()
    await button('Cancel').click()
    await host.ui.getByText('Nothing was changed.').waitFor()
    await letGo()
    await expect.poll(() => heard('refused')).toBe(1)
    expect(await marks()).toEqual([])
  })

  test('a closed panel leaves nothing half-drawn, at whatever moment', async () => {
    for (const wait of [0, 300, 1500]) {
      const { host, button, marks } = await start()
      await button('Check cover').click()
      await host.page.waitForTimeout(wait)
      await host.end()
      await host.page.waitForTimeout(300)
      const groups = await marks()
      for (const group of groups) expect(group.locked).toBe(true)
      await host.close()
      opened = undefined
    }
  })

  test('a frame that is deleted meanwhile is told', async () => {
    const { host, button } = await start()
    const letGo = await hold(host, `settings.format === 'PNG'`)
    await button('Check cover').click()
    // Only then has the check found its frame; before, it would just say that nothing is selected.
    await host.ui.getByText('Exporting the frame…').waitFor()
    await host.remove('Nearly ready cover')
    await letGo()
    await host.ui.getByText('The frame is gone').waitFor()
  })
})

describe('bad input is refused kindly', () => {
  const frame = { type: 'FRAME', name: 'Odd', x: 3000, y: 0, width: 1080, height: 1920, fills: [] }
  const cases: [string, object, string][] = [
    ['a zero-sized frame', { width: 0.01, height: 0.01 }, 'The frame has no size'],
    ['a hidden frame', { visible: false }, 'The frame is hidden'],
    ['a rotated frame', { rotation: 12 }, 'The frame is rotated'],
    ['a frame that is too long', { width: 300, height: 9000 }, 'The frame is too long'],
  ]
  test('every odd frame gets its sentence', async () => {
    const { host } = await start({ select: [] })
    await host.ui.getByRole('heading', { name: 'Select a cover frame' }).waitFor()
    for (const [what, more, sentence] of cases) {
      await host.add({ ...frame, ...more } as never)
      await host.select('Odd')
      await host.ui
        .getByText(sentence)
        .waitFor()
        .catch(() => expect.fail(what))
      await host.remove('Odd')
    }
  })

  test('a layer inside a frame offers its frame', async () => {
    const { host, button, verdict } = await start({ select: ['Summer glow'] })
    await button('Check “Nearly ready cover”').click()
    expect(await verdict()).toBeTruthy()
    await expect.poll(() => host.errors()).toEqual([])
  })

  test('a read-only file still gets its report, and is told that nothing could be drawn', async () => {
    const { check, verdict, marks, host } = await start({ readOnly: true })
    await check()
    expect(await verdict()).toBeTruthy()
    await host.ui.getByText('This file is read-only').waitFor()
    expect(await marks()).toEqual([])
  })

  test('a message of another shape changes nothing', async () => {
    const { host, marks, heard } = await start()
    await host.ui.locator('body').evaluate(() => {
      for (const message of [
        ['livecover', 'clear', 7],
        ['livecover', 'annotate', { frame: 'x' }],
        ['livecover', 'constructor', {}],
        'x',
        null,
        { name: 'clear' },
        // The last is of the right shape: its answer tells that all before it were heard.
        ['livecover', 'find', { check: 1000, scope: 'selection' }],
      ]) {
        parent.postMessage({ pluginMessage: message }, '*')
      }
    })
    await expect.poll(() => heard('found')).toBe(1)
    expect(await marks()).toEqual([])
    // Each that bears the name of an ask is answered all the same.
    await expect.poll(() => heard('refused')).toBe(2)
    expect(host.uiErrors).toEqual([])
    expect(await host.errors()).toEqual([])
  })
})
