import { mkdirSync, writeFileSync } from 'node:fs'
import { holdDrawing } from '../stand-in/hold'
import { launchHost, type Host, type LaunchOptions } from '../stand-in/launch'
import { day, daySteps } from './walks/day'
import { isMain } from './is-main'

/**
 * Photographs every state of the built plugin in the stand-in, light and dark, zh and en, into
 * docs/screens/: `npx tsx tools/screens.ts [state | theme | language …]`. The same walk is used by
 * the accessibility test.
 */
export type Shoot = (state: string) => Promise<void>

const words = {
  en: {
    check: 'Check cover',
    cancel: 'Cancel',
    close: 'Close',
    more: 'More',
    preview: 'Preview',
    export: 'Export',
    room: 'Check',
    mini: 'Collapse',
    ignore: 'Ignore…',
    fix: 'Remove these words',
    full: 'Full screen',
    crops: 'Crops',
    why: 'Why this rule',
    page: /^Check all/,
    again: 'Check again',
  },
  zh: {
    check: '检查封面',
    cancel: '取消',
    close: '关闭',
    more: '更多',
    preview: '预览',
    export: '导出',
    room: '检查',
    mini: '收起',
    ignore: '忽略…',
    fix: '删去这些字',
    full: '全屏',
    crops: '裁切',
    why: '依据',
    page: /^检查本页/,
    again: '重新检查',
  },
}

/** Leads the panel through its states and calls `shoot` in each. */
export async function walk(host: Host, locale: 'zh' | 'en', shoot: Shoot): Promise<void> {
  const w = words[locale]
  const button = (name: string | RegExp) =>
    host.ui.getByRole('button', { name, exact: true }).first()
  const room = (name: string) =>
    host.ui.getByRole('navigation').getByRole('button', { name, exact: true }).click()
  const verdict = () => host.ui.locator('.verdict').waitFor()

  await host.select()
  await host.run('src/main.ts--default')
  await host.ui.getByRole('heading').first().waitFor()
  await shoot('empty')
  await host.select('Summer glow')
  await host.page.waitForTimeout(200)
  await shoot('refused')
  await host.select('Nearly ready cover')
  await button(w.check).waitFor()
  await shoot('selected')
  await host.add(poster as never)
  await host.select('Poster')
  await host.ui.getByText('1000 × 1000').waitFor()
  await shoot('other-size')
  await host.remove('Poster')
  await host.select('Nearly ready cover')

  // It can't end before it is cancelled, however long the shooting takes.
  const letGo = await holdDrawing(host)
  await button(w.check).click()
  await host.ui.locator('.progress').waitFor()
  await host.page.waitForTimeout(400)
  await shoot('looking')
  await button(w.cancel).click()
  await letGo()
  await button(w.close).waitFor()
  await shoot('cancelled')
  await button(w.close).click()

  await host.add(hard as never)
  await host.select('Sale')
  await button(w.check).click()
  await verdict()
  await shoot('rejected')
  await host.ui.getByText(w.why).first().click()
  await host.ui.locator('.finding').first().scrollIntoViewIfNeeded()
  await host.ui
    .locator('.group')
    .first()
    .evaluate((it) => it.scrollIntoView())
  await shoot('findings')
  await button(w.fix).click()
  await shoot('fixing')
  await host.page.keyboard.press('Escape')
  await button(w.ignore).click()
  await shoot('ignoring')
  await host.ui.locator('.folds').evaluate((it) => it.scrollIntoView())
  await host.ui.locator('.folds summary').first().click()
  await shoot('folded')

  await host.select('Nearly ready cover')
  await room(w.preview)
  await host.ui.locator('.feed img').first().waitFor()
  await host.page.waitForTimeout(300)
  await shoot('preview')
  await host.ui
    .getByText(w.full, { exact: true })
    .evaluate((it) => it.closest('label')?.querySelector('input')?.click())
  await shoot('preview-full')
  await host.ui
    .getByText(w.crops, { exact: true })
    .evaluate((it) => it.closest('label')?.querySelector('input')?.click())
  await shoot('preview-crops')
  await room(w.export)
  for (const at of [0, 3]) await host.ui.locator('#checklist input').nth(at).click()
  await shoot('export')
  await room(w.more)
  await host.select('Background')
  await host.page.waitForTimeout(200)
  await shoot('more')
  await host.select('Nearly ready cover')
  await host.ui.locator('main').evaluate((it) => it.scrollTo(0, 10_000))
  await shoot('more-end')

  await room(w.room)
  await host.ui.locator('.report').evaluate((it) => it.scrollTo(0, 0))
  await host.run('src/main.ts--checkPage')
  await host.ui.locator('.cover-row').first().waitFor()
  await shoot('batch')
  const by = (at: number) => host.ui.getByRole('radio').nth(at).dispatchEvent('click')
  await by(1)
  await host.ui.locator('.cause').first().waitFor()
  await shoot('batch-causes')
  await by(0)
  await host.ui.locator('.cover-row').last().click()
  await verdict()
  await shoot('one-of-batch')
  await button(w.mini).click()
  await host.page.waitForTimeout(300)
  await shoot('mini')
}

const text = (characters: string, y: number, fontSize: number) => ({
  type: 'TEXT',
  name: characters,
  characters,
  x: 97,
  y,
  fontSize,
  fontName: { family: 'Inter', style: 'Bold' },
  fills: [{ type: 'SOLID', color: { r: 0.9, g: 0.1, b: 0.2 } }],
})

const poster = {
  type: 'FRAME',
  name: 'Poster',
  x: 3600,
  y: 2200,
  width: 1000,
  height: 1000,
  fills: [{ type: 'SOLID', color: { r: 0.9, g: 0.8, b: 0.7 } }],
  children: [
    {
      type: 'RECTANGLE',
      name: 'Vase',
      x: 600,
      y: 300,
      width: 300,
      height: 400,
      fills: [{ type: 'SOLID', color: { r: 0.1, g: 0.3, b: 0.7 } }],
    },
  ],
}

/** A cover with several violations. */
const hard = {
  type: 'FRAME',
  name: 'Sale',
  x: 3600,
  y: 0,
  width: 1080,
  height: 1920,
  fills: [{ type: 'SOLID', color: { r: 1, g: 0.96, b: 0.9 } }],
  children: [
    {
      type: 'RECTANGLE',
      name: 'Product',
      x: 240,
      y: 760,
      width: 600,
      height: 620,
      cornerRadius: 80,
      fills: [{ type: 'SOLID', color: { r: 0.16, g: 0.4, b: 0.55 } }],
    },
    text('MEGA SALE', 300, 170),
    text('US $9.99', 520, 170),
    text('Ends in 00:12:59', 1450, 110),
    text('Shopee official', 1620, 90),
  ],
}

/** What the clock shows on every picture, so that one drawn anew differs only in what was meant. */
const moment = new Date(2026, 2, 2, 10, 24)

async function launched(options: LaunchOptions): Promise<Host> {
  const host = await launchHost(options)
  await host.page.clock.setFixedTime(moment)
  return host
}

async function main(wanted: string[]): Promise<void> {
  const [themes, locales] = [
    chosen(['light', 'dark'] as const, wanted),
    chosen(['en', 'zh'] as const, wanted),
  ]
  const only = wanted.filter((it) => !['light', 'dark', 'en', 'zh'].includes(it))
  const folder = new URL('../docs/screens/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  for (const theme of themes) {
    for (const locale of locales) {
      const host = await launched({ theme, locale: locale === 'zh' ? 'zh-CN' : 'en-US' })
      const shoot: Shoot = async (state) => {
        if (only.length && !only.includes(state)) return
        writeFileSync(
          new URL(`${state}.${theme}.${locale}.png`, folder),
          await host.page.locator('#plugin').screenshot(),
        )
      }
      await walk(host, locale, shoot)
      await host.end()
      await host.fit('LiveCover · Sale', 'Sale')
      await host.page.waitForTimeout(300)
      if (!only.length || only.includes('canvas'))
        writeFileSync(new URL(`canvas.${theme}.${locale}.png`, folder), await host.canvasPng())
      await host.close()
    }
  }
  if (!only.length || only.includes('day')) await days(locales, new URL('day/', folder))
}

/** Each step of a designer's day, by keyboard alone. */
async function days(locales: readonly ('zh' | 'en')[], folder: URL): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const locale of locales) {
    const host = await launched({ locale: locale === 'zh' ? 'zh-CN' : 'en-US' })
    await day(host, locale, async (step) => {
      const number = String(daySteps.indexOf(step) + 1).padStart(2, '0')
      const picture = await host.page.locator('#plugin').screenshot()
      writeFileSync(new URL(`${number}-${step}.${locale}.png`, folder), picture)
    })
    await host.close()
  }
}

const chosen = <T extends string>(all: readonly T[], wanted: string[]): readonly T[] =>
  all.some((it) => wanted.includes(it)) ? all.filter((it) => wanted.includes(it)) : all

if (isMain(import.meta.url)) await main(process.argv.slice(2))
