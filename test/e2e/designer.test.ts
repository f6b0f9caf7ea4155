import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crop, luma } from '../../src/core/image/raster'
import { decodePng } from '../../src/engines/pictures/png'
import { begin, cover, line } from './drawn/covers'
import { closeInPeace, open } from './panel'

/** One panel for all of it; each test draws a cover of its own. */
let panel: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  panel = await open({ select: [] })
})
afterAll(() => closeInPeace(panel))

/** Two problems: a price, and a word that is too small. */
const problems = () => [line('US $9.99', 600), line('Linen', 900, { fontSize: 20 })]

describe('template', () => {
  test('makes a cover with roles, which itself has no text, price or size finding', async () => {
    const { host, deed, room } = panel
    await room('more')
    await host.ui.locator('[data-template="apparel"]').click()
    await deed('check').waitFor()
    const made = await host.layer('Live cover · Apparel')
    expect(made).toMatchObject({ type: 'FRAME', width: 1080, height: 1920 })
    expect(made!.children.map(({ name, pluginData }) => [name, pluginData?.['own/role']])).toEqual([
      ['Background', 'background'],
      ['Product', 'product'],
      ['Host', 'host'],
      ['Title', 'title'],
    ])
    expect(
      (await host.tree()).filter(
        ({ name, locked }) => name.startsWith('LiveCover zones') && locked,
      ),
    ).toHaveLength(1)
    await host.undo()
    await expect.poll(() => host.layer('Live cover · Apparel')).toBeUndefined()
    expect((await host.tree()).filter(({ name }) => name.startsWith('LiveCover zones'))).toEqual([])
  })

  test('zones lie beside the content, locked, and are no part of an export', async () => {
    const { host, room, toggle, select } = panel
    await select('Nearly ready cover')
    await room('more')
    const pixels = await host.exportPng('Nearly ready cover')
    await toggle('zones')
    await expect
      .poll(async () =>
        (await host.tree()).some(
          ({ name, locked }) => name.startsWith('LiveCover zones') && locked,
        ),
      )
      .toBe(true)
    expect((await host.exportPng('Nearly ready cover')).equals(pixels)).toBe(true)
    await toggle('zones')
    await expect
      .poll(async () => (await host.tree()).some(({ name }) => name.startsWith('LiveCover zones')))
      .toBe(false)
  })

  test('a layer’s role is marked from the panel', async () => {
    const { host, room, select } = panel
    await select('Background')
    await room('more')
    await host.ui.locator('[data-role="background"]').click()
    await expect
      .poll(async () => (await host.layer('Background'))?.pluginData?.['own/role'])
      .toBe('background')
  })
})

describe('fixes', () => {
  test('a price is cut out of its text, after a preview, and comes back with the toast’s Undo', async () => {
    const { host, check, deed, through } = panel
    await begin(panel, 'Priced', [line('Linen dress from US $9.99', 600, { name: 'Promo' })])
    await check()
    const priced = panel.finding('price-number')
    await priced.locator('[data-do="cut-text"]').click()
    await expect
      .poll(() => priced.locator('.preview-line').textContent())
      .toContain('“Linen dress”')
    expect((await host.layer('Promo'))?.characters).toBe('Linen dress from US $9.99')
    await through(() => deed('apply').click())
    expect((await host.layer('Promo'))?.characters).toBe('Linen dress')
    expect(await panel.finding('price-number').count()).toBe(0)
    await panel.undo()
    await expect
      .poll(async () => (await host.layer('Promo'))?.characters)
      .toBe('Linen dress from US $9.99')
  })

  test('a frame of another size becomes a cover, with all its content', async () => {
    const { host, check, deed } = panel
    await begin(panel, 'Square', [line('Hello', 400)], { width: 1000, height: 1000 })
    await check()
    await deed('adopt').click()
    await deed('apply').click()
    await expect.poll(async () => (await host.layer('Square'))?.height).toBe(1920)
    const { width, children } = (await host.layer('Square'))!
    expect(width).toBe(1080)
    expect(children).toHaveLength(1)
    expect(children[0].y).toBeGreaterThan(400)
  })

  test('ignoring needs a reason, is kept on the frame, and can be taken back', async () => {
    const { host, check, findings, deed } = panel
    await begin(panel, 'Ignored in part', problems())
    await check()
    const before = await findings()
    await panel.deed('ignore').first().click()
    expect(await deed('ignore-now').isDisabled()).toBe(true)
    await panel.field('reason').fill('Part of the brand')
    await deed('ignore-now').click()
    await expect.poll(findings).toHaveLength(before.length - 1)
    await expect
      .poll(async () => (await host.layer('Ignored in part'))?.pluginData?.['own/ignores'])
      .toContain('Part of the brand')
    await check()
    expect(await findings()).toHaveLength(before.length - 1)
    const ignored = host.ui.locator('[data-fold="ignored"] summary')
    expect(await ignored.textContent()).toBe('Ignored (1)')
    await ignored.click()
    await deed('restore').click()
    await expect.poll(findings).toHaveLength(before.length)
  })

  test('an ignored finding has its line with the reason on the contact sheet', async () => {
    const { host, check, room, deed } = panel
    await begin(panel, 'On a sheet', problems())
    await check()
    const sheet = async () => {
      await room('export')
      const [file] = await Promise.all([host.page.waitForEvent('download'), deed('sheet').click()])
      return decodePng(readFileSync(await file.path()))
    }
    const before = await sheet()
    await room('check')
    await panel.deed('ignore').first().click()
    await panel.field('reason').fill('Part of the brand')
    await deed('ignore-now').click()
    await host.ui.locator('[data-fold="ignored"] summary').waitFor()
    const after = await sheet()
    // The last line under the cover: grey, where a finding's is black.
    const darkest = (it: typeof after) =>
      Math.min(...luma(crop(it, { x: 0, y: it.height - 66, width: it.width, height: 18 })).data)
    expect(after.height).toBe(before.height)
    expect(darkest(before)).toBeLessThan(60)
    expect(darkest(after)).toBeGreaterThan(90)
    expect(darkest(after)).toBeLessThan(140)
  })
})

describe('after the check', () => {
  test('exports a file that fits, without metadata, and remembers it', async () => {
    const { host, room, deed } = panel
    await begin(panel, 'Exported', [line('Linen', 700)])
    await room('export')
    const [download] = await Promise.all([
      host.page.waitForEvent('download'),
      deed('export').click(),
    ])
    expect(download.suggestedFilename()).toBe('Exported.png')
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1080, 1920])
    expect(bytes.length).toBeLessThanOrEqual(5_000_000)
    await host.ui.locator('[data-saved="given"]').waitFor()

    await panel.radio('format', 'jpeg').dispatchEvent('click')
    const [jpg] = await Promise.all([host.page.waitForEvent('download'), deed('export').click()])
    expect(jpg.suggestedFilename()).toBe('Exported.jpg')
    expect([...readFileSync(await jpg.path()).subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
    await host.ui
      .getByText(
        /1080×1920 · JPG quality \d+ · [\d.]+ (MB|kB) · (slightly different|no difference to be seen)/,
      )
      .waitFor()
  })

  test('what was found goes to others as one page, and as its picture', async () => {
    const { host, check, room, deed } = panel
    await begin(panel, 'For others', problems())
    await check()
    await room('export')
    const saved = async (name: string) => {
      const [file] = await Promise.all([host.page.waitForEvent('download'), deed(name).click()])
      return readFileSync(await file.path())
    }
    const page = (await saved('page')).toString()
    expect(page).toMatch(/^<!doctype html>.*For others.*No live title/s)
    expect(page).not.toMatch(/<script/)
    const picture = await decodePng(await saved('page-picture'))
    expect(picture.width).toBe(1080)
    // Its cover lies at the left, words at the right.
    const middle = luma(crop(picture, { x: 40, y: 40, width: 400, height: 700 })).data
    expect(middle.reduce((sum, it) => sum + it, 0) / middle.length).toBeLessThan(245)
    // A browser out of memory makes none.
    await host.ui.locator('body').evaluate(() => {
      const { toBlob } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
      Object.assign(window, {
        mend: () => Object.assign(HTMLCanvasElement.prototype, { toBlob }),
      })
    })
    const toast = (name: string) => host.page.locator('.toast', { hasText: `${name} could not be made` }) // prettier-ignore
    await deed('page-picture').click()
    await toast('livecover-report.png').waitFor()
    await deed('sheet').click()
    await toast('livecover-sheet.png').waitFor()
    await host.ui
      .locator('body')
      .evaluate(() => void (window as unknown as { mend: () => void }).mend())
    expect(host.uiErrors).toEqual([])
  })

  test('a pasted rejection names our rule', async () => {
    const { host, check, room } = panel
    await begin(panel, 'Refused', problems())
    await check()
    await room('more')
    await panel.field('rejection').fill('审核不通过：文字占比超15%')
    await host.ui.getByText('This is our rule “Text ratio”').waitFor()
  })

  test('checks again as one edits, until that is switched off', async () => {
    const { host, check, room, toggle, heard, asked, answered } = panel
    await begin(panel, 'Edited', [line('Summer', 600, { name: 'Says' })])
    await check()
    const { id } = (await host.layer('Says'))!
    await host.edit(id, { characters: 'US $9.99' })
    const price = panel.finding('price-number')
    await price.waitFor()
    await room('more')
    await toggle('live')
    await room('check')
    const [changed, finds] = [await heard('changed'), await asked('find')]
    await host.edit(id, { characters: 'Hello' })
    await expect.poll(() => heard('changed')).toBe(changed + 1)
    // The panel has been told, and a live check would have begun before our own question.
    await answered()
    expect(await asked('find')).toBe(finds + 1)
    expect(await price.count()).toBe(1)
    await room('more')
    await toggle('live')
  })

  test('before the first check, the title is kept on the frame', async () => {
    const { host, listen } = panel
    await host.run('src/main.ts--default')
    await listen()
    await begin(panel, 'Titled', [])
    await panel.field('title').fill('Summer skin care')
    await expect
      .poll(async () => (await host.layer('Titled'))?.pluginData?.['own/title'])
      .toBe('Summer skin care')
  })

  test('several covers are checked in one go, the worst first, and the panel stays at hand', async () => {
    const { host, deed, select, listen } = panel
    await host.open('empty')
    await host.run('src/main.ts--default')
    await listen()
    for (let i = 0; i < 3; i++)
      await host.add(cover(`Cover ${i}`, [i === 2 ? line('¥99', 600, { fontSize: 200 }) : line('Hello', 600)])) // prettier-ignore
    await select('Cover 2')
    await select()
    expect(await deed('check-page').textContent()).toBe('Check all 3 covers on this page')
    await deed('check-page').click()
    await expect.poll(() => host.ui.locator('.cover-row').count()).toBe(3)
    expect(await host.ui.locator('.cover-row').first().textContent()).toContain('Would be rejected')
    await panel.row('Cover 2').click()
    await panel.finding('price-number').waitFor()
    expect((await host.tree()).filter(({ name }) => name.startsWith('LiveCover ·'))).toHaveLength(3)
  })
})
