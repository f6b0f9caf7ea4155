import { expect, test } from 'vitest'
import { packExamples } from '../../kit/pack-examples'
import { open } from '../panel'

/** A stranger's pack in the panel: pasted, wrong at first, then checked, drawn and exported with. */
test('a pasted pack holds for the document', async () => {
  const panel = await open({ select: [] })
  const { host, deed, room } = panel
  const [whole] = packExamples()
  await room('more')
  const section = host.ui.locator('#pack')
  await panel.field('pack').selectOption('')
  const field = panel.field('own-pack')
  await field.fill(whole.replace('"qr-code"', '"qr-cod"'))
  await section.locator('[data-do="use-pack"]').click()
  await section.getByText('rules.qr-cod: is not known. Did you mean qr-code?').waitFor()

  await field.fill(whole)
  await section.locator('[data-do="use-pack"]').click()
  await section.getByText(/In use: My shop’s cover · my-shop 1 · [0-9a-f]{8}/).waitFor()
  await host.ui.locator('[data-template="apparel"]').click()
  await expect
    .poll(
      async () =>
        (await host.tree()).filter(({ width, height }) => width === 750 && height === 1000).length,
    ) // prettier-ignore
    .toBe(1)
  await room('check')
  await deed('check').click()
  await host.ui.locator('.verdict').waitFor()

  // Its own bars alone are drawn, and nothing of an app that nobody has described.
  await room('preview')
  await host.ui.getByText('Bars are drawn as the pack says: Screenshot of the app, 2026-11-02.').waitFor() // prettier-ignore
  expect(await host.ui.locator('.zone.overlay').allInnerTexts()).toEqual(['Price bar'])
  expect(await host.ui.locator('main').innerText()).not.toMatch(/LIVE|watching|Search|no figures/)
  expect(await host.ui.getByRole('radiogroup').count()).toBe(0)

  await room('export')
  // No rule of this pack reads a title.
  expect(await panel.field('title').getAttribute('placeholder')).toBe(null)
  await panel.deed('export').click()
  const saved = host.ui.locator('[data-saved="given"]')
  const held = host.ui.locator('[data-saved="held"]')
  await saved.or(held).first().waitFor()
  if (await held.isVisible()) await panel.deed('export').click()
  await saved.waitFor()
  expect(await host.ui.locator('main').innerText()).not.toMatch(/Seller Center|upload it/)
  expect(host.uiErrors).toEqual([])
})
