import { afterEach, describe, expect, test } from 'vitest'
import { hold, holdDrawing } from '../../stand-in/hold'
import { openPlain } from './drawn/covers'
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

const drawing = 'the drawing'

/** A check that stops at an export, or at the drawing, until `letGo`. */
async function begin(deed: string, held: string, options: Parameters<typeof open>[0] = {}) {
  opened = await (options.document ? open(options) : openPlain())
  const { host } = opened
  const button = opened.deed(deed)
  await button.waitFor()
  const letGo = held === drawing ? await holdDrawing(host) : await hold(host, held)
  const [before, drawings] = [await host.tree(), await opened.asked('annotate')]
  await button.click()
  return {
    ...opened,
    before,
    drawings,
    letGo,
    at: (words: string | RegExp) => host.ui.getByText(words).first().waitFor(),
  }
}
/** What a check says, and what it can't get past meanwhile. */
const picture = "settings.format === 'PNG'"
const steps = [
  ['Exporting the frame…', picture],
  ['Looking…', drawing],
  ['Drawing on the canvas…', drawing],
] as const
describe.each(steps)('while it says “%s”', (step, held) => {
  test('Esc cancels', async () => {
    const { host, before, drawings, at, marks, letGo, heard, asked, answered } = await begin(
      'check',
      held,
    )
    await at(step)
    await host.page.keyboard.press('Escape')
    await at('Nothing was changed.')
    await letGo()
    // Looking, the canvas waits for nothing; else it finds itself cancelled now, and says so.
    if (step !== 'Looking…') await expect.poll(() => heard('refused')).toBe(1)
    await answered()
    expect(await asked('annotate')).toBe(drawings + (step === 'Drawing on the canvas…' ? 1 : 0))
    expect(await marks()).toEqual([])
    expect(await host.tree()).toEqual(before)
  })

  test('the panel is closed', async () => {
    const { host, before, at } = await begin('check', held)
    await at(step)
    await host.end()
    // Its sandbox is closed: nothing is left that could draw.
    expect(await host.running()).toBe(false)
    expect(await host.tree()).toEqual(before)
  })
})

describe('a page of covers', () => {
  const page = { document: 'page', select: [] }
  // Not the small pictures that tell whether a cover still looks the same.
  const second = `${picture} && settings.contentsOnly && (globalThis.seen = (globalThis.seen || 0) + 1) === 2`

  test('cancelled at the second: the first is shown and drawn, the others are left alone', async () => {
    const { host, at, marks, deed, letGo, heard, answered } = await begin(
      'check-page',
      second,
      page,
    )
    await at(/· 2 of \d+/)
    await deed('cancel').click()
    await at('Cancelled after 1 cover.')
    await letGo()
    await expect.poll(() => heard('refused')).toBe(1)
    await answered()
    expect(await host.ui.locator('.cover-row').count()).toBe(1)
    expect(await marks()).toHaveLength(1)
  })

  test('closed at the second: what is drawn is whole', async () => {
    const { host, at, marks } = await begin('check-page', second, page)
    await at(/· 2 of \d+/)
    await host.end()
    const drawn = await marks()
    expect(drawn).toHaveLength(1)
    expect(drawn[0]).toMatchObject({ locked: true, pluginData: { 'own/livecover': 'notes' } })
    expect(drawn[0].children.length).toBeGreaterThan(3)
  })
})
