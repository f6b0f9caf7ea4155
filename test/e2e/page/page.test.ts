import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { headerOf } from '../../../src/core/picture/header'
import { openBrowser } from '../../../stand-in/browser'
import { newFolder } from '../../kit/folder'
import { quickPack } from '../../kit/quick-pack'

/**
 * The page as an operator has it: one file, opened by double-click, three pictures, a report. One
 * check serves all of it.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const file = join(root, 'build/livecover.html')
const url = pathToFileURL(file).href
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const folder = newFolder()
const examples = ['nearly-ready.png', 'with-problems.png'].map((name) =>
  join(root, 'examples', name),
)
const notes = join(folder, 'notes.txt')
const phone = join(folder, 'IMG_0001.heic')

let browser: Browser
let context: BrowserContext
let page: Page
const asked: string[] = []
const complaints: string[] = []

beforeAll(async () => {
  writeFileSync(notes, 'Titles of this week')
  writeFileSync(phone, Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1'))
  browser = await openBrowser()
  context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true })
  context.setDefaultTimeout(120_000)
  page = await opened()
})
// Each begins as the first did, whatever became of the one before: wide, light, in Chinese.
beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.locator('.top-bar').waitFor()
  const language = page.locator('.top-bar button[lang]')
  if ((await language.getAttribute('lang')) === 'zh') await language.click()
})
afterAll(() => browser.close())

/** A page whose talk is listened to. */
async function opened(before?: () => void): Promise<Page> {
  const made = await context.newPage()
  made.on('request', (it) => /^(file|blob|data):/.test(it.url()) || asked.push(it.url()))
  made.on('console', (it) => it.type() === 'error' && complaints.push(it.text()))
  made.on('pageerror', (it) => complaints.push(it.message))
  if (before) await made.addInitScript(before)
  await made.goto(url, { waitUntil: 'commit' })
  return made
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const deed = (name: string) => page.locator(`[data-do="${name}"]`)
/** What is downloaded by a click, and under which name. */
async function saved(click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
/** All pictures and files of the test are checked; the list is there. */
async function checked(): Promise<void> {
  if (await page.locator('.page-list').count()) return
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...examples, notes, phone])
  await ended()
}
async function ended(): Promise<void> {
  await page.locator('.page-list').waitFor()
  await page.locator('.progress').waitFor({ state: 'detached' })
}
/** One of the covers is shown, with what was found on it. */
async function shown(name: string): Promise<void> {
  await checked()
  await page.locator('.cover-row', { hasText: name }).click()
  await page.locator('.page-detail .verdict h1').waitFor()
}
/** How many covers that were saved are remembered. */
const remembered = () =>
  page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const asked = indexedDB.open('livecover')
        asked.onerror = failed
        asked.onsuccess = () => {
          const count = asked.result.transaction('covers').objectStore('covers').count()
          count.onsuccess = () => (asked.result.close(), done(count.result))
        }
      }),
  )
/** The lines of a report, without what took how long. */
const untimed = (text: string) =>
  text
    .replace(/"timings":\{[^}]*\}/g, '"timings":{}')
    .trim()
    .split('\n')
function byCommandLine(...options: string[]): string[] {
  const names = examples.map((it) => basename(it))
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'build/cli.js'), 'check', ...names, '--json', '--lang', 'zh', ...options],
    { cwd: join(root, 'examples'), encoding: 'utf8' },
  )
  return untimed(stdout)
}
async function problems(): Promise<string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
/** In light and dark, Chinese and English; ends as it began. */
async function inAllLooks(look: (name: string) => Promise<void>): Promise<void> {
  for (const language of ['zh', 'en']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await look(`${language} ${colorScheme}`)
    }
    await page.locator('.top-bar button[lang]').click()
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('it is one file of at most 20 MB, which forbids itself the network', () => {
  expect(statSync(file).size).toBeLessThan(20_000_000)
  const html = readFileSync(file, 'utf8')
  expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`)
  expect(html).not.toMatch(/<(script|img|link)[^>]*(src|href)="(?!data:)/)
})

test('it greets in the language of the browser, and can be read by all', async () => {
  await page.getByText('把封面图片或文件夹拖到这里').waitFor()
  const found: string[] = []
  await inAllLooks(
    async (name) => void found.push(...(await problems()).map((it) => `${name}: ${it}`)),
  )
  expect(found).toEqual([])
})

test('pictures that are brought have their verdicts; what is none is named', async () => {
  await checked()
  await expect.poll(() => page.locator('.page-list h1').textContent()).toBe('3 张封面')
  const rows = await page.locator('.covers > li').allTextContents()
  expect(rows).toHaveLength(3)
  expect(rows[0]).toContain('with-problems.png')
  expect(rows[0]).toContain('会被驳回')
  expect(rows[2]).toContain('不支持 HEIF 格式，请另存为 JPG 或 PNG。')
  await page.getByText('有 1 个文件不是图片，没有检查：notes.txt。').waitFor()
})

test('a cover shows what was found on it, and can be read by all', async () => {
  await shown('with-problems')
  expect(await page.locator('.verdict h1').textContent()).toBe('会被驳回')
  const found: string[] = []
  await inAllLooks(async (name) => {
    found.push(...(await problems()).map((it) => `${name}: ${it}`))
  })
  expect(found).toEqual([])
  await page.locator('.crop-button').first().click()
  await page.locator('.lit-place').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.lit-place').waitFor({ state: 'detached' })
})

test('on a phone nothing sticks out, and one comes back to the list', async () => {
  await shown('with-problems')
  await page.setViewportSize({ width: 360, height: 640 })
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  for (const view of ['预览', '保存', '结果']) {
    await button(view).click()
    expect(await wide()).toBe(360)
  }
  await page.locator('.to-list').click()
  await page.locator('.cover-row').first().waitFor()
  expect(await wide()).toBe(360)
})

describe('saved are', () => {
  const saveAll = async () => {
    await checked()
    await button('保存文件和报告').click()
  }

  test('the lines of the command line, byte for byte but for timings', async () => {
    await saveAll()
    const { name, bytes } = await saved(() => deed('json').click())
    expect(name).toBe('livecover-report.json')
    const lines = untimed(bytes.toString())
    expect(lines.slice(0, 2)).toEqual(byCommandLine())
    expect(JSON.parse(lines[2])).toMatchObject({
      file: 'IMG_0001.heic',
      error: { code: 'unsupported-format' },
    })
  })

  test('a report for others', async () => {
    await saveAll()
    const { name, bytes } = await saved(() => button('网页 HTML').click())
    expect(name).toBe('livecover-report.html')
    for (const it of [
      'nearly-ready.png',
      'with-problems.png',
      'IMG_0001.heic',
      '请另存为 JPG 或 PNG',
    ])
      expect(bytes.toString()).toContain(it)
  })

  test('a file that the platform takes, under the name of its picture', async () => {
    await shown('nearly-ready')
    await page.locator('.page-tabs').getByRole('button', { name: '保存' }).click()
    const { name, bytes } = await saved(() =>
      page.locator('.page-detail .actions.bar button').first().click(),
    )
    expect(name).toMatch(/^nearly-ready\.(jpg|png)$/)
    expect(bytes.length).toBeLessThan(2_000_000)
    // It is looked at and remembered after it was written.
    await expect.poll(remembered).toBe(1)
  })
})

test('what the platform said is kept, and saved as a line for each cover', async () => {
  await page.locator('.cover-row', { hasText: 'nearly-ready' }).click()
  await page.getByText('平台怎么说').click()
  await button('平台通过了这张封面').click()
  const { name, bytes } = await saved(() => button('保存平台结论（1 条）').click())
  expect(name).toBe('livecover-outcomes.ndjson')
  expect(JSON.parse(bytes.toString())).toMatchObject({ file: 'nearly-ready.png', said: 'passed' })
  // A refusal lights the place that it is about.
  await page.locator('.cover-row', { hasText: 'with-problems' }).click()
  await page.getByRole('textbox', { name: '粘贴拒绝理由' }).fill('封面含价格数字')
  await page.locator('.page-list').getByRole('button', { name: '在图片上查看' }).click()
  await page.locator('.lit-place').waitFor()
  await button('保存平台结论（2 条）').waitFor()
})

test('what was done is there when the page is opened again, until it is cleared', async () => {
  await page.reload()
  await page.getByText('历史（2 张）').click()
  await expect.poll(() => page.locator('.past .cover-line').count()).toBe(2)
  const { bytes } = await saved(() => button('保存历史报告').click())
  expect(bytes.toString()).toContain('with-problems.png')
  // A file that was saved is known again; for which live it was, is kept by the plugin alone.
  await page.locator('input[type=file]').first().setInputFiles(examples[0])
  await ended()
  await page.locator('.cover-row').first().click()
  await page.locator('.twin figure').first().waitFor()
  expect(await page.locator('.twin button').count()).toBe(0)
  await page.locator('.past summary').click()
  await button('清除历史').click()
  await page.getByText('历史已清除。').waitFor()
  await page.getByRole('button', { name: '保存平台结论' }).waitFor({ state: 'detached' })
  expect(await page.locator('.past .cover-line').count()).toBe(0)
})

describe('a pack of one’s own', () => {
  const own = quickPack(540, 960)
  const fresh = async () => {
    if (await page.locator('.page-list').count()) await button('清空列表').click()
    await page.locator('.welcome').waitFor()
  }
  const chosenPack = () => page.locator('.pack-button').textContent()

  test('that is wrong is told line by line, and changes nothing', async () => {
    await fresh()
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      const text = '{\n"livecover": 1,\n"id": "x",\n"rules": { "text-ration": {} } }'
      dataTransfer.items.add(new File([text], 'x.json'))
      dataTransfer.items.add(new File(['no picture'], 'with-it.png'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }))
    })
    const told = page.getByRole('alert')
    await told.getByText('第 4 行 rules.text-ration：不认识这个名称。是不是 text-ratio？').waitFor()
    expect(await chosenPack()).toContain('速卖通')
    expect(await problems()).toEqual([])
    // What came with it is judged by no other pack, until one is chosen.
    await page.getByText('1 张图片在等规则包').waitFor()
    expect(await page.locator('.page-list').count()).toBe(0)
    const choice = page.getByRole('combobox', { name: '规则包' })
    await choice.selectOption('meta-stories')
    await page.locator('.page-list').getByText('with-it').first().waitFor()
    await button('关闭').click()
    await page.locator('.pack-button').click()
    expect(await choice.inputValue()).toBe('meta-stories')
    expect(await told.count()).toBe(0)
    await choice.selectOption('aliexpress-live')
    await button('关闭').click()
    await fresh()
  })

  test('judges what comes with it, as the command line does, byte for byte', async () => {
    await page
      .locator('input[multiple]')
      .first()
      .setInputFiles([own, ...examples])
    await ended()
    expect(await chosenPack()).toBe('Quick')
    await button('保存文件和报告').click()
    const { bytes } = await saved(() => deed('json').click())
    expect(untimed(bytes.toString())).toEqual(byCommandLine('--pack', own))
    const report = await saved(() => button('网页 HTML').click())
    expect(report.bytes.toString()).toContain('Quick · quick 1 · ')
  })

  test('makes the file that is saved', async () => {
    await shown('nearly-ready')
    await page.locator('.page-tabs').getByRole('button', { name: '保存' }).click()
    const { bytes } = await saved(() =>
      page.locator('.page-detail .actions.bar button').first().click(),
    )
    expect(headerOf(bytes)).toMatchObject({ width: 540, height: 960 })
  })

  test('another one judges anew what is there', async () => {
    const before = await page.locator('.covers').textContent()
    const wider = readFileSync(own, 'utf8').replace('"width":540', '"width":1080').replace('"height":960', '"height":1920') // prettier-ignore
    if (!(await page.locator('.pack-panel').count())) await page.locator('.pack-button').click()
    await page.getByRole('textbox', { name: '你的规则包' }).fill(wider)
    await button('使用这个规则包').click()
    await expect.poll(() => page.locator('.covers').textContent()).not.toBe(before)
    await ended()
    expect(await page.locator('.covers .chip').allTextContents()).toEqual(['可以上传', '可以上传'])
  })

  test('is kept, as are the earlier verdicts of each; and its choice can be read by all', async () => {
    await page.reload()
    await expect.poll(chosenPack).toBe('Quick')
    await page.locator('.past summary').click()
    await expect.poll(() => page.locator('.past .cover-line').first().textContent()).toContain('quick 1') // prettier-ignore
    const { bytes } = await saved(() => button('保存历史报告').click())
    expect(bytes.toString()).toContain('Quick · quick 1 · ')
    await page.locator('.pack-button').click()
    const found: string[] = []
    await inAllLooks(
      async (name) => void found.push(...(await problems()).map((it) => `${name}: ${it}`)),
    )
    expect(found).toEqual([])
    await page.setViewportSize({ width: 360, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('looks for nobody whom no rule asks for; closed in the middle, the page has lost nothing of what was done', async () => {
    const day = ['1', '2', '3', '4'].map((n) => join(folder, `day-${n}.png`))
    for (const it of day) copyFileSync(examples[0], it)
    const made = await opened(() => {
      const kinds: string[] = []
      Reflect.set(window, 'looked', kinds)
      const Plain = Worker
      window.Worker = class extends Plain {
        constructor(url: string | URL) {
          super(url)
          this.addEventListener('message', ({ data }) => data.answer === 'look' && kinds.push(data.kind)) // prettier-ignore
        }
      }
    })
    await made.locator('input[multiple]').first().setInputFiles(day)
    await made.locator('.cover-row').nth(1).waitFor()
    const looked = await made.evaluate(() => Reflect.get(window, 'looked') as string[])
    expect(looked).toContain('likeness')
    expect(looked).not.toContain('faces')
    const done = await made.locator('.cover-row b').allTextContents()
    await made.close()
    const again = await opened()
    await again.locator('.past summary').click()
    await again.locator('.past .cover-line').first().waitFor()
    const kept = await again.locator('.past .cover-line b').allTextContents()
    expect(kept).toEqual(expect.arrayContaining(done))
    await again.close()
  })

  test('gives way to one that comes with the page', async () => {
    const choice = page.getByRole('combobox', { name: '规则包' })
    if (!(await choice.count())) await page.locator('.pack-button').click()
    await choice.selectOption('meta-stories')
    await expect.poll(chosenPack).toContain('Meta')
    await page.reload()
    await expect.poll(chosenPack).toContain('Meta')
  })
})

test('where the browser may keep nothing, it says so, and works', async () => {
  const made = await opened(() => {
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await made.getByText('关闭页面后，历史不会保留').waitFor()
  await made.getByRole('button', { name: '选择图片' }).waitFor()
  await made.locator('.pack-button').click()
  await made.getByText('关闭页面后要重新选择').waitFor()
  await made.close()
})

test('a browser that can’t run it is told what to use', async () => {
  const made = await opened(() => void Reflect.deleteProperty(globalThis, 'WebAssembly'))
  await made.getByText('这个浏览器没有 WebAssembly，无法检查').waitFor()
  await made.close()
})

test('in all that time nothing was asked of the network, and nothing complained of', () => {
  expect(asked).toEqual([])
  expect(complaints).toEqual([])
})
