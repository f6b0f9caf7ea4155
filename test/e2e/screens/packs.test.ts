import { expect, test } from 'vitest'
import { packExamples } from '../../kit/pack-examples'
import { open } from '../panel'

/** A stranger's pack in the panel: pasted, wrong at first, then checked, drawn and exported with. */
test('a pasted pack holds for the document', async () => {
  const panel = await open({ select: [] })
  const { host, button, room } = panel
  const [whole] = packExamples()
  await room('More')
  const section = host.ui.locator('#pack')
  await section.getByRole('combobox', { name: 'Pack' }).selectOption({ label: 'Your own pack' })
  const field = section.getByRole('textbox', { name: 'Your own pack' })
  await field.fill(whole.replace('"qr-code"', '"qr-cod"'))
  await section.getByRole('button', { name: 'Use this pack' }).click()
  await section.getByText('rules.qr-cod: is not known. Did you mean qr-code?').waitFor()

  await field.fill(whole)
  await section.getByRole('button', { name: 'Use this pack' }).click()
  await section.getByText(/In use: My shop’s cover · my-shop 1 · [0-9a-f]{8}/).waitFor()
  await host.ui.getByRole('button', { name: 'Apparel' }).click()
  await expect
    .poll(
      async () =>
        (await host.tree()).filter(({ width, height }) => width === 750 && height === 1000).length,
    ) // prettier-ignore
    .toBe(1)
  await room('Check')
  await button('Check cover').click()
  await host.ui
    .getByText(/Ready to upload|Would be rejected|to look at/)
    .first()
    .waitFor()

  // Its own bars alone are drawn, and nothing of an app that nobody has described.
  await room('Preview')
  await host.ui.getByText('Bars are drawn as the pack says: Screenshot of the app, 2026-11-02.').waitFor() // prettier-ignore
  expect(await host.ui.locator('.zone.overlay').allInnerTexts()).toEqual(['Price bar'])
  expect(await host.ui.locator('main').innerText()).not.toMatch(/LIVE|watching|Search|no figures/)
  expect(await host.ui.getByRole('radiogroup').count()).toBe(0)

  await room('Export')
  // No rule of this pack reads a title.
  expect(await host.ui.getByPlaceholder('Is compared with what the cover says').count()).toBe(0)
  await host.ui.getByRole('button', { name: /^Export/ }).last().click() // prettier-ignore
  const saved = host.ui.getByText('Proved on the file’s bytes')
  const again = host.ui.getByRole('button', { name: /^Export anyway/ })
  await saved.or(again).first().waitFor()
  if (await again.isVisible()) await again.click()
  await saved.waitFor()
  expect(await host.ui.locator('main').innerText()).not.toMatch(/Seller Center|upload it/)
  expect(host.uiErrors).toEqual([])
})
