import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hold } from '../../stand-in/hold'
import { begin, cover, line } from './drawn/covers'
import { closeInPeace, open } from './panel'

/** One panel for all of it; each test draws a cover of its own. */
let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [] })
})
afterAll(() => closeInPeace(panel))

const problems = () => [line('US $9.99', 600), line('Linen', 900, { fontSize: 20 })]
const marksOf = async (name: string) =>
  (await panel.marks()).filter((it) => it.name.includes(`· ${name}`))
/** The plugin opened anew, with nothing selected. */
async function anew() {
  await panel.host.run('src/main.ts--default')
  await panel.listen()
  await panel.select()
}

describe('bad input is refused kindly', () => {
  const cases: [string, object, string][] = [
    ['a zero-sized frame', { width: 0.01, height: 0.01 }, 'The frame has no size'],
    ['a hidden frame', { visible: false }, 'The frame is hidden'],
    ['a rotated frame', { rotation: 12 }, 'The frame is rotated'],
    ['a frame that is too long', { width: 300, height: 9000 }, 'The frame is too long'],
  ]
  test('every odd frame gets its sentence', async () => {
    const { host } = panel
    await anew()
    await host.ui.locator('[data-code="nothing-selected"]').waitFor()
    for (const [what, more, sentence] of cases) {
      await host.add(cover('Odd', [], { fills: [], ...more }))
      await host.select('Odd')
      await host.ui
        .getByText(sentence)
        .waitFor()
        .catch(() => expect.fail(what))
      await host.remove('Odd')
    }
  })

  test('a message of another shape changes nothing', async () => {
    const { host, heard, answered } = panel
    await anew()
    const [before, refused] = [await host.tree(), await heard('refused')]
    await host.ui.locator('body').evaluate(() => {
      for (const message of [
        ['livecover', 'clear', 7],
        ['livecover', 'annotate', { frame: 'x' }],
        ['livecover', 'constructor', {}],
        'x',
        null,
        { name: 'clear' },
      ]) {
        parent.postMessage({ pluginMessage: message }, '*')
      }
    })
    // Each that bears the name of an ask is answered all the same; the last is one of our own.
    await answered()
    await expect.poll(() => heard('refused')).toBeGreaterThanOrEqual(refused + 2)
    expect(await host.tree()).toEqual(before)
    expect(host.uiErrors).toEqual([])
    expect(await host.errors()).toEqual([])
  })
})

describe('a check of one cover', () => {
  test('shows a verdict, draws at the cover, clears, and is undone in one step', async () => {
    const { host, check, verdict, findings, deed } = panel
    const [name, marks] = ['Drawn on', () => marksOf('Drawn on')]
    await begin(panel, name, problems())
    const before = await host.layer(name)
    const pixels = await host.exportPng(name)
    await check()
    expect(await verdict()).toBe('Would be rejected')

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

    const after = await host.layer(name)
    expect(after?.children).toEqual(before?.children)
    expect((await host.exportPng(name)).equals(pixels)).toBe(true)

    await check()
    expect(await marks()).toHaveLength(1)
    await deed('clear').click()
    await expect.poll(marks).toHaveLength(0)
    await host.undo()
    await expect.poll(marks).toHaveLength(1)
    expect(await host.errors()).toEqual([])
    expect(host.uiErrors).toEqual([])
  })

  test('a click on a finding selects and shows its layer without moving the view when it is in sight', async () => {
    const { host, check } = panel
    const id = await begin(panel, 'In sight', problems())
    await host.fit(id)
    await check()
    await host.select()
    const view = await host.viewport()
    await host.ui.locator('.finding-head').first().click()
    await expect.poll(async () => (await host.selection()).length).toBe(1)
    expect(await host.viewport()).toEqual(view)
  })

  test('can be cancelled and leaves nothing on the canvas', async () => {
    const { host, beginCheck, deed, heard } = panel
    await begin(panel, 'Cancelled', problems())
    const refused = await heard('refused')
    const letGo = await hold(host, `settings.format === 'PNG'`)
    await beginCheck()
    await deed('cancel').click()
    await host.ui.getByText('Nothing was changed.').waitFor()
    await letGo()
    await expect.poll(() => heard('refused')).toBe(refused + 1)
    expect(await marksOf('Cancelled')).toEqual([])
  })

  test('a frame that is deleted meanwhile is told', async () => {
    const { host, beginCheck } = panel
    await begin(panel, 'Deleted', problems())
    const letGo = await hold(host, `settings.format === 'PNG'`)
    await beginCheck()
    // Only then has the check found its frame; before, it would just say that nothing is selected.
    await host.ui.getByText('Exporting the frame…').waitFor()
    await host.remove('Deleted')
    await letGo()
    await host.ui.getByText('The frame is gone').waitFor()
  })

  test('a layer inside a frame offers its frame', async () => {
    const { host, deed, verdict, through, select } = panel
    await anew()
    await begin(panel, 'Holds a layer', [line('US $9.99', 600, { name: 'Held' })])
    await select('Held')
    expect(await deed('check-instead').textContent()).toBe('Check “Holds a layer”')
    await through(() => deed('check-instead').click())
    expect(await verdict()).toBe('Would be rejected')
    await expect.poll(() => host.errors()).toEqual([])
  })

  test('a read-only file still gets its report, and is told that nothing could be drawn', async () => {
    const { check, verdict, host } = panel
    await begin(panel, 'Only read', problems())
    await host.set({ readOnly: true })
    await check()
    expect(await verdict()).toBe('Would be rejected')
    await host.ui.getByText('This file is read-only').waitFor()
    expect(await marksOf('Only read')).toEqual([])
    await host.set({ readOnly: false })
  })
})
