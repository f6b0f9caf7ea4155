import { expect } from 'vitest'
import { decodePng } from '../../../src/engines/pictures/png'
import type { Tells } from '../../../src/wall/panel-messages'
import type { open } from '../panel'
import { stepsNewIn } from './band'

type Panel = Awaited<ReturnType<typeof open>>
type Selection = Tells['selection']
type Item = Awaited<ReturnType<Panel['host']['dump']>>[number]

/** What came of a frame that was taken through all that the plugin does with one. */
export interface Walked {
  refusal?: string
  /** Undo steps that it took to put a frame around it. */
  framed?: number
  verdict?: string
  /** Titles of the findings, as the list says them. */
  findings: string[]
  /** The platform's codes that were seen. */
  codes: number
  /** Layers that a check, a click on each finding, or all of that cleared away has changed. */
  touched: { byCheck: string[]; byClicks: string[]; afterClear: string[]; afterUndo: string[] }
  cover?: {
    size: number[]
    /** Undo steps that it took. */
    presses: number
    /** Rows at which a step runs from edge to edge that the frame had not. */
    steps: number[]
  }
}

/** Keeps a picture of a step, for somebody to look at. */
export type Keep = (step: string, png: Uint8Array) => void

/**
 * Select, check, click all findings, clear, make it a cover, clear, undo: what a designer does with
 * a frame of theirs, and what is then another in the document.
 */
export async function walk(panel: Panel, frame: string, keep: Keep = () => {}): Promise<Walked> {
  const { host, check } = panel
  const touched: Walked['touched'] = { byCheck: [], byClicks: [], afterClear: [], afterUndo: [] }
  const before = await host.dump()
  const nothing: Walked = { findings: [], codes: 0, touched }
  const refusal = await pick(panel, frame)
  if (refusal) return framed(panel, { ...nothing, refusal }, before)

  await check()
  const headline = host.ui.locator('.verdict h1')
  if (!(await headline.count())) {
    touched.afterClear = difference(before, await host.dump())
    return { ...nothing, refusal: (await host.ui.locator('main h1').first().textContent()) ?? '' }
  }
  const walked: Walked = {
    ...nothing,
    verdict: (await headline.textContent()) ?? '',
    findings: await panel.findings(),
    codes: await host.ui.locator('#rule-qr-code .crop-button').count(),
  }
  const checked = await host.dump()
  touched.byCheck = difference(withoutOurs(before), withoutOurs(checked))
  keep('seen', await host.exportPng(frame))
  const sheet = checked.find(isSheet)
  if (sheet) keep('sheet', await host.exportPng(sheet.id))

  for (const head of await host.ui.locator('.finding-head').all()) await head.click()
  for (const crop of await host.ui.locator('.crop-button').all()) await crop.click()
  touched.byClicks = difference(checked, await host.dump())

  await clear(panel)
  touched.afterClear = difference(before, await host.dump())
  const cover = await adopt(panel, frame, keep)
  if (cover) {
    for (let press = 0; press < cover.presses; press++) await host.undo()
    touched.afterUndo = difference(before, await host.dump())
    walked.cover = cover
  }
  return walked
}

/** Selects a layer; answers why the panel does not take it for a cover. */
async function pick({ host }: Panel, frame: string): Promise<string | null> {
  await host.select(frame)
  const told = () =>
    host.ui.locator('body').evaluate((_, id) => {
      const { heard } = window as unknown as { heard: { selection?: { last: Selection } } }
      const { frames = [], refusal } = heard.selection?.last ?? {}
      return frames.some((it) => it.id === id) ? '' : refusal?.frame === id ? refusal.code : null
    }, frame)
  await expect.poll(told).not.toBeNull()
  const refusal = await told()
  if (!refusal) await host.ui.locator('[data-do="check"]').first().waitFor()
  return refusal || null
}

/** A poster that is no frame gets one at a click, in one step. */
async function framed(panel: Panel, walked: Walked, before: Item[]): Promise<Walked> {
  const { host, heard, deed } = panel
  if (!['not-a-frame', 'instance'].includes(walked.refusal!)) return walked
  const offer = deed('wrap')
  await offer.waitFor()
  const [steps, made] = [await host.steps(), await heard('made')]
  await offer.click()
  await expect.poll(() => heard('made')).toBeGreaterThan(made)
  const presses = (await host.steps()) - steps
  for (let press = 0; press < presses; press++) await host.undo()
  walked.touched.afterUndo = difference(before, await host.dump())
  return { ...walked, framed: presses }
}

/** Clears what was drawn and waits until the canvas has told so. */
async function clear({ deed, heard }: Panel): Promise<void> {
  const before = await heard('cleared')
  await deed('clear').click()
  await expect.poll(() => heard('cleared')).toBeGreaterThan(before)
}

async function adopt(panel: Panel, frame: string, keep: Keep): Promise<Walked['cover']> {
  const { host, deed, through } = panel
  const offer = host.ui.locator('#rule-frame-size').locator('[data-do="adopt"]')
  if (!(await offer.count())) return undefined
  const steps = await host.steps()
  const [wide, high] = await Promise.all([host.get(frame, 'width'), host.get(frame, 'height')])
  const value = Math.min(1080 / (wide as number), 1920 / (high as number))
  const was = await decodePng(await host.exportPng(frame, { constraint: { type: 'SCALE', value } }))
  await offer.click()
  const apply = host.ui.locator('#rule-frame-size').locator('button[data-first]')
  await expect
    .poll(() =>
      host.ui.locator('#rule-frame-size .before-after, #rule-frame-size .warning').count(),
    )
    .toBeGreaterThan(0)
  if ((await apply.getAttribute('aria-disabled')) === 'true') {
    await deed('cancel').first().click()
    return undefined
  }
  await through(() => apply.click())
  const png = await host.exportPng(frame)
  keep('cover', png)
  const now = await decodePng(png)
  const presses = (await host.steps()) - steps
  return { size: [now.width, now.height], presses, steps: stepsNewIn(was, now) }
}

const isSheet = ({ pluginData }: Item): boolean =>
  Object.keys(pluginData).some((key) => key.endsWith('/livecover'))

/** What speaks of a check, and is nobody's design. */
const withoutOurs = (items: Item[]): Item[] => {
  const byId = new Map(items.map((it) => [it.id, it]))
  const isOurs = (item: Item): boolean =>
    isSheet(item) ||
    (item.parent !== null && byId.has(item.parent) && isOurs(byId.get(item.parent)!))
  const ours = new Set(items.filter(isOurs).map(({ id }) => id))
  return items
    .filter(({ id }) => !ours.has(id))
    .map((it) => ({
      ...it,
      relaunch: {},
      pluginData: {},
      children: it.children.filter((id) => !ours.has(id)),
    }))
}

/** Layers that are not the same in both; a state in which nothing of ours lies is compared whole. */
function difference(before: Item[], after: Item[]): string[] {
  const was = new Map(before.map((it) => [it.id, it]))
  const is = new Map(after.map((it) => [it.id, it]))
  const gone = before.filter(({ id }) => !is.has(id)).map(({ name }) => `${name} is gone`)
  const changed = after.flatMap((now): string[] => {
    const then = was.get(now.id)
    if (!then) return [`${now.name} is new`]
    const keys = Object.keys({ ...then, ...now }) as (keyof Item)[]
    const other = keys.filter((key) => JSON.stringify(then[key]) !== JSON.stringify(now[key]))
    return other.length ? [`${now.name}: ${other.join(', ')}`] : []
  })
  return [...gone, ...changed]
}
