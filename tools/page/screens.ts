import { fileURLToPath, pathToFileURL } from 'node:url'
import { openBrowser } from '../../stand-in/browser'
import { isMain } from '../is-main'

/**
 * Photographs the page with the examples on it, for the operators' guides: `npx tsx
 * tools/page/screens.ts`, once the page is built.
 */
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const covers = ['nearly-ready.png', 'with-problems.png'].map((name) => path(`examples/${name}`))
const desk = { width: 1200, height: 760 }
const phone = { width: 360, height: 640 }

async function photograph(): Promise<void> {
  const browser = await openBrowser()
  const page = await (await browser.newContext({ viewport: desk, locale: 'zh-CN' })).newPage()
  await page.goto(pathToFileURL(path('build/livecover.html')).href)
  await page.locator('input[type=file]').first().setInputFiles(covers)
  await page.locator('.progress').waitFor()
  await page.locator('.progress').waitFor({ state: 'detached' })
  const shoot = (name: string) => page.screenshot({ path: path(`docs/screens/${name}.png`) })
  for (const language of ['zh', 'en']) {
    await page.setViewportSize(desk)
    await page.locator('.cover-row').first().click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await shoot(`page.${colorScheme}.${language}`)
    }
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(phone)
    await page.locator('.to-list').click()
    await shoot(`page-phone.light.${language}`)
    await page.locator('.top-bar button[lang]').click()
  }
  await browser.close()
}

if (isMain(import.meta.url)) await photograph()
