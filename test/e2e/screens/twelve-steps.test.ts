import { expect, test } from 'vitest'
import { launchHost } from '../../../stand-in/launch'
import { day, daySteps, type DayStep } from '../../../tools/walks/day'

test.each(['en', 'zh'] as const)(
  'a designer’s day by keyboard alone, from a template to a clear page: %s',
  async (locale) => {
    const host = await launchHost({ locale: locale === 'zh' ? 'zh-CN' : 'en-US' })
    const done: DayStep[] = []
    const text = (selector: string) => host.ui.locator(selector).first().textContent()
    const marks = async () =>
      (await host.tree()).filter(({ name }) => name.startsWith('LiveCover ·')).length
    const price = locale === 'zh' ? '59 元' : 'US $9'
    const facts: Partial<Record<DayStep, () => Promise<void>>> = {
      check: async () => {
        expect(await text('.finding')).toContain(price)
        expect(await marks()).toBe(1)
      },
      'fix-all': async () => expect(await text('.report')).not.toContain(price),
      title: async () => expect(await text('.report > .fold summary')).toMatch(/1/),
      export: async () => expect(await text('.lines .line')).toContain('1080×1920'),
      reuse: async () => expect(await host.ui.locator('.twins img').count()).toBe(2),
      batch: async () => expect(await host.ui.locator('.cover-row').count()).toBe(3),
      clear: async () => expect.poll(marks).toBe(0),
    }
    await day(host, locale, async (step) => {
      done.push(step)
      await facts[step]?.()
    })
    expect(done).toEqual(daySteps)
    expect(host.network).toEqual([])
    expect(await host.errors()).toEqual([])
    await host.close()
  },
)
