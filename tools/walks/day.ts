import type { Locator } from 'playwright-core'
import type { Host } from '../../stand-in/launch'

/** The twelve steps of a designer's day, in order. */
export const daySteps = [
  'template',
  'text',
  'check',
  'fix-all',
  'title',
  'preview',
  'export',
  'upload-list',
  'rejection',
  'reuse',
  'batch',
  'clear',
] as const
export type DayStep = (typeof daySteps)[number]

const words = {
  en: {
    rooms: { check: 'Check', preview: 'Preview', export: 'Export', more: 'More' },
    check: 'Check cover',
    fixAll: /^Fix what is safe/,
    apply: 'Apply',
    title: 'Live title',
    live: 'Linen dress',
    onCover: 'Linen',
    priced: 'Linen US $9',
    export: /^Export (file|JPG|anyway.*)$/,
    identity: /identity/,
    paste: 'Paste a rejection',
    reason: 'There is a price on the cover',
    show: 'Show on canvas',
    sameLive: 'Same live',
    page: /^Check all/,
    clear: 'Clear all annotations on this page',
  },
  zh: {
    rooms: { check: '检查', preview: '预览', export: '导出', more: '更多' },
    check: '检查封面',
    fixAll: /^一键修复/,
    apply: '应用',
    title: '直播标题',
    live: '亚麻连衣裙',
    onCover: '亚麻',
    priced: '亚麻 59 元',
    export: /^(导出文件|导出 JPG|仍要导出.*)$/,
    identity: /实名认证/,
    paste: '粘贴拒绝理由',
    reason: '封面含价格数字',
    show: '在画布上显示',
    sameLive: '是同一场直播',
    page: /^检查本页/,
    clear: '清除本页全部标注',
  },
}

/**
 * A designer's day in the panel by keyboard alone: each place is reached by Tab, as nothing is
 * focused from outside. `done` is called after each step, when what it was for has come about;
 * throws where a place can't be reached.
 */
export async function day(
  host: Host,
  locale: 'zh' | 'en',
  done: (step: DayStep) => Promise<void>,
): Promise<void> {
  const w = words[locale]
  const { ui } = host
  const { press, type, go, tabTo } = keyboardOf(host)
  const button = (name: string | RegExp) => ui.getByRole('button', { name, exact: true }).first()
  const room = (name: keyof typeof w.rooms) =>
    go(ui.getByRole('navigation').getByRole('button', { name: w.rooms[name], exact: true }))
  const verdict = () => ui.locator('.report:not([aria-busy=true]) .verdict').waitFor()
  const titleOf = async (cover: string) =>
    within(await host.tree())
      .filter(({ id }) => id === cover)
      .flatMap(({ children }) => within(children))
      .find(({ type }) => type === 'TEXT')!.id

  await host.select()
  await host.run('src/main.ts--default')
  // As Figma does when it opens a plugin's window.
  await ui.locator('.tab').first().focus()
  await room('more')
  await go(ui.locator('.variant'))
  await button(w.check).waitFor()
  await done('template')

  const [cover] = await host.selection()
  await host.edit(await titleOf(cover), { characters: w.priced })
  await done('text')

  await go(button(w.check))
  await verdict()
  await done('check')

  await go(button(w.fixAll))
  await go(ui.locator('.fix-all').getByRole('button', { name: w.apply }))
  await ui.locator('#rule-price-number').waitFor({ state: 'detached' })
  await verdict()
  await done('fix-all')

  await tabTo(ui.getByRole('textbox', { name: w.title }))
  await type(w.live)
  await ui.locator('.report > .fold').waitFor()
  await done('title')

  await room('preview')
  await ui.locator('.feed img').first().waitFor()
  await done('preview')

  await room('export')
  await Promise.all([host.page.waitForEvent('download'), go(button(w.export))])
  await ui.locator('.lines .line').waitFor()
  await done('export')

  await go(ui.getByRole('checkbox', { name: w.identity }), 'Space')
  await done('upload-list')

  await room('more')
  await tabTo(ui.getByRole('textbox', { name: w.paste }))
  await type(w.reason)
  await button(w.show).waitFor()
  await done('rejection')

  await room('more')
  await go(ui.locator('.variant'))
  await button(w.check).waitFor()
  const [second] = await host.selection()
  await host.edit(await titleOf(second), { characters: w.onCover })
  await go(button(w.check))
  await ui.locator('#rule-cover-reuse').waitFor()
  await done('reuse')
  await go(button(w.sameLive))
  await ui.locator('#rule-cover-reuse').waitFor({ state: 'detached' })

  await host.select()
  await host.run('src/main.ts--default')
  await ui.locator('.tab').first().focus()
  await go(button(w.page))
  await ui.locator('.cover-row').first().waitFor()
  await done('batch')

  await room('more')
  await go(button(w.clear))
  await done('clear')
  await press('Escape')
}

type Layer = Awaited<ReturnType<Host['tree']>>[number]
const within = (layers: Layer[]): Layer[] =>
  layers.flatMap((layer) => [layer, ...within(layer.children)])

/** Keys, and what Tab can reach. */
function keyboardOf({ page }: Host) {
  const press = (key: string) => page.keyboard.press(key)
  const focused = (target: Locator) =>
    target.evaluateAll((all) => all[0] !== undefined && all[0] === document.activeElement)
  const tabTo = async (target: Locator) => {
    await target.first().waitFor({ state: 'attached' })
    for (let steps = 0; steps < 150; steps++) {
      if (await focused(target)) return
      await press('Tab')
    }
    throw new Error(`not reached by Tab: ${String(target)}`)
  }
  const go = async (target: Locator, key = 'Enter') => {
    await tabTo(target)
    await press(key)
  }
  return { press, type: (text: string) => page.keyboard.type(text), tabTo, go }
}
