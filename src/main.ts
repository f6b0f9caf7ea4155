import { showUI } from '@create-figma-plugin/utilities'
import { answer, tell } from './wall/bridge'
import { drawSheet, clearSheets as clearMarks, show } from './figma/sheet/canvas'
import { remember } from './figma/storage/history'
import {
  keepIgnores,
  keepSaid,
  keepSettings,
  keepTicks,
  keepTitle,
  loadSettings,
} from './figma/storage/memory'
import { coverById, nodeById } from './figma/nodes'
import { notListening, watch } from './figma/live'
import { point, pointNowhere } from './figma/sheet/point'
import { Refused } from './figma/refuse'
import { applyFix } from './figma/fixes/fixes'
import { review } from './figma/review'
import { selection } from './figma/selection'
import { snapshot } from './figma/snapshot/snapshot'
import { covers, selected } from './figma/frames'
import { undoSince } from './figma/sheet/steps'
import { drawZones, markRoles, drawTemplate as makeCover } from './figma/template'
import type { Asks } from './wall/panel-messages'

/**
 * The door to the document: each message of the panel is one function of the room `figma/`. Nothing
 * is decided here.
 */
export default () => open('')
export const check = () => open('check')
export const checkPage = () => open('check-page')
export const newCover = () => open('new-cover')
export const preview = () => open('preview')
export const exportFile = () => open('export')
export const rejection = () => open('rejection')
export const clear = async () => {
  const groups = await clearMarks(figma.currentPage)
  figma.closePlugin(groups ? undefined : '✓')
}

async function open(command: string): Promise<void> {
  // Figma starts the plugin without a window to read along while somebody types.
  if (figma.mode === 'textreview') return figma.on('textreview', review)
  const settings = await loadSettings()
  const cancelled: Record<number, true> = {}
  const unlessCancelled = (check?: number) => () => {
    if (check !== undefined && cancelled[check]) throw new Refused({ code: 'cancelled' })
  }
  let toast: NotificationHandler | undefined
  figma.skipInvisibleInstanceChildren = true

  hear('opened', () => tell('opened', { command, settings, selection: selection() }))
  hear('find', async ({ check, scope, frame }) => {
    const found =
      scope === 'page'
        ? { frames: covers(figma.currentPage), refusals: [] }
        : selected(
            scope === 'frame' && frame ? [await nodeById(frame)] : figma.currentPage.selection,
          )
    if (scope === 'page' && !found.frames.length)
      found.refusals.push({ code: 'no-covers' } as never)
    tell('found', {
      check,
      frames: found.frames.map(({ id, name }) => ({ id, name })),
      refusals: found.refusals,
    })
  })
  hear('snap', async ({ check, frame }) => {
    tell('snapshot', {
      check,
      snapshot: await snapshot(await coverById(frame), unlessCancelled(check)),
    })
  })
  hear('cancel', ({ check }) => {
    cancelled[check] = true
  })
  hear('annotate', async (plan) => {
    const notes = await drawSheet(await coverById(plan.frame), plan, unlessCancelled(plan.check))
    tell('drawn', { frame: plan.frame, notes, place: plan.place })
  })
  hear('clear', async ({ frame }) =>
    tell('cleared', { groups: await clearMarks(figma.currentPage, frame) }),
  )
  hear('point', ({ frame, number }) => point(frame, number))
  hear('show', async ({ frame, layer, box, cover }) => {
    await show(await coverById(frame), layer ? await nodeById(layer) : null, box, cover)
  })
  hear('title', async ({ frame, title }) => keepTitle(await coverById(frame), title))
  hear('ignore', async ({ frame, ignores }) => keepIgnores(await coverById(frame), ignores))
  hear('checklist', async ({ frame, ticks }) => {
    await keepTicks(await coverById(frame), ticks)
    tell('selection', selection())
  })
  hear('template', async (wish) => tell('made', { frame: await makeCover(wish) }))
  hear('zones', async ({ frame, zones }) => {
    await drawZones(await coverById(frame), zones)
    tell('selection', selection())
  })
  hear('role', async ({ layers, role }) => {
    await markRoles(await Promise.all(layers.map(nodeById)), role)
    tell('selection', selection())
  })
  hear('fix', async (fix) => {
    const frame = await coverById(fix.frame)
    const { layers, step } = await applyFix(frame, fix).finally(notListening())
    const { message, undo } = fix.toast
    // Figma's three seconds are too short to see what was done and to want it back.
    toast = figma.notify(message, {
      timeout: 15_000,
      button: { text: undo, action: () => undoSince(step) },
    })
    tell('fixed', { kind: fix.kind, layers, frame: fix.frame })
  })
  hear('review', async () => {
    const enabled = figma.textreview
      ? await figma.textreview.requestToBeEnabledAsync().then(
          () => true,
          () => false,
        )
      : false
    tell('review', { enabled })
  })
  hear('verdicts', async ({ frame, said }) => keepSaid(await coverById(frame), said))
  hear('settings', (chosen) => keepSettings(chosen))
  hear('remember', ({ frame, past }) => remember({ ...past, ...(frame && { frame }) }))
  hear('resize', (size) => resize(size, settings))
  hear('notify', ({ message, error }) => void figma.notify(message, { error: !!error }))
  hear('close', () => figma.closePlugin())

  watch({
    // Undo takes back what came last; once that is the user's own, it is theirs to take back.
    touched: () => toast?.cancel(),
    changed: (frame, texts) => tell('changed', { frame, texts }),
  })
  figma.on('close', pointNowhere)
  figma.on('selectionchange', () => tell('selection', selection()))
  figma.on('currentpagechange', () => tell('selection', selection()))
  showUI({ width: 360, height: 640, ...settings.size, title: 'LiveCover' })
}

/** A refusal is told to the panel; anything else that is thrown is a bug and stays one. */
function hear<K extends keyof Asks>(name: K, handler: (message: Asks[K]) => unknown): void {
  answer(name, async (message) => {
    try {
      await handler(message)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const check = (message as { check?: number }).check
      tell('refused', { check: check ?? null, refusal: error.refusal, asked: name })
    }
  })
}

function resize({ width, height, once }: Asks['resize'], settings: Asks['settings']): void {
  const size = {
    width: Math.min(900, Math.max(240, Math.round(width))),
    height: Math.min(1200, Math.max(80, Math.round(height))),
  }
  figma.ui.resize(size.width, size.height)
  if (!once) void keepSettings({ ...settings, size })
}
