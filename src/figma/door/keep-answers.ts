import { tell } from '../../wall/bridge'
import type { Asks, Settings } from '../../wall/panel-messages'
import { editor } from '../editor'
import { coverById } from '../nodes'
import { remember } from '../storage/history'
import { keepIgnores, keepSaid, keepSettings, keepTicks, keepTitle } from '../storage/memory'
import { hear } from './attend'
import { selectionNow } from './selection-now'

/** What is to be remembered, by the file or by the user's Figma. */
export function answerKeeping(settings: Promise<Settings>): void {
  hear('title', async ({ frame, title }) => {
    await keepTitle(await coverById(frame), title)
    tell('selection', selectionNow())
  })
  hear('ignore', async ({ frame, ignores }) => keepIgnores(await coverById(frame), ignores))
  hear('checklist', async ({ frame, ticks }) => {
    await keepTicks(await coverById(frame), ticks)
    tell('selection', selectionNow())
  })
  hear('verdicts', async ({ frame, said }) => keepSaid(await coverById(frame), said))
  hear('settings', keepSettings)
  hear('remember', ({ frame, past }) =>
    remember({ ...past, name: past.name.slice(0, MOST_NAME), ...(frame && { frame }) }),
  )
  hear('resize', async (size) => resize(size, await settings))
  hear('notify', ({ message, error }) => void figma.notify(message, { error: !!error }))
  hear('close', () => figma.closePlugin())
}

/** Characters of a cover's name: enough to know it again. */
const MOST_NAME = 200

async function resize({ width, height, once }: Asks['resize'], settings: Settings): Promise<void> {
  // There the window fills the panel that it lies in.
  if (editor() === 'dev') return
  const size = {
    width: Math.min(900, Math.max(240, Math.round(width))),
    height: Math.min(1200, Math.max(80, Math.round(height))),
  }
  figma.ui.resize(size.width, size.height)
  if (!once) await keepSettings({ ...settings, size })
}
