import { pastKey } from '../../core/cover'
import { tell } from '../../wall/bridge'
import type { Asks } from '../../wall/panel-messages'
import type { Settings } from '../../wall/carried'
import { coversChanged } from '../covers'
import { editor } from '../editor'
import { coverById } from '../nodes'
import { setPlatform } from '../platform'
import { allOf, remember, remembered } from '../storage/history'
import {
  keepIgnores,
  keepSaid,
  keepSame,
  keepSettings,
  keepTicks,
  keepTitle,
  sameOf,
} from '../storage/memory'
import { forgetOutcomes, keepOutcome, keptOutcomes } from '../storage/outcomes'
import { keepPack } from '../storage/pack'
import { changeRemembered } from '../storage/recall'
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
  hear('outcome', async ({ line }) => {
    await keepOutcome(line)
    await tellOutcomes()
  })
  hear('outcomes', tellOutcomes)
  hear('settings', keepSettings)
  hear('pack', async ({ canvas, keep }) => {
    setPlatform(canvas)
    coversChanged(null)
    tell('selection', selectionNow())
    // In Dev Mode nothing is written: it holds while the panel is open.
    if (keep !== undefined && editor() !== 'dev') await keepPack(keep)
  })
  hear('remember', async ({ frame, past }) => {
    // A cover that was deleted meanwhile was exported all the same.
    const same = frame ? await coverById(frame).then(sameOf, () => []) : []
    const name = past.name.slice(0, MOST_NAME)
    await remember({ ...past, name, ...(frame && { frame }), ...(same.length && { same }) })
  })
  hear('past', tellPast)
  hear('forget', ({ keys }) =>
    allOf([
      changeRemembered((past) => (keys && !keys.includes(pastKey(past)) ? past : null)),
      ...(keys ? [] : [forgetOutcomes()]),
    ]).finally(() => Promise.all([tellPast(), tellOutcomes()])),
  )
  hear('live', ({ key, live }) =>
    changeRemembered((past) => (pastKey(past) === key ? { ...past, live } : past)).finally(
      tellPast,
    ),
  )
  hear('same', async ({ frame, key, same }) => keepSame(await coverById(frame), key, same))
  hear('resize', async (size) => resize(size, await settings))
  hear('notify', ({ message, error }) => void figma.notify(message, { error: !!error }))
  hear('close', () => figma.closePlugin())
}

const tellOutcomes = async () => tell('outcomes', { lines: await keptOutcomes() })

/** So many are shown; what is older still counts. */
const MOST_SHOWN = 200

async function tellPast(): Promise<void> {
  const all = await remembered()
  const covers = all.slice(0, MOST_SHOWN).map(({ frame: _, ...past }) => past)
  tell('past', { covers, of: all.length })
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
