import {
  ignore,
  settings as settingsShape,
  tick,
  type Asks,
  type Ignore,
  type Settings,
  type Tick,
} from '../../wall/panel-messages'
import { list, type Shape } from '../../wall/shape'
import { writing } from '../refuse'

/**
 * What the file remembers (on the frame and on the document) and what the user's Figma remembers.
 */

export const titleOf = (frame: BaseNode): string => frame.getPluginData('title')
export const keepTitle = (frame: BaseNode, title: string) => keep(frame, 'title', title)

export const ignoresOf = (frame: BaseNode): Ignore[] =>
  parsed(frame.getPluginData('ignores'), list(ignore)) ?? []
export const keepIgnores = (frame: BaseNode, ignores: Ignore[]) =>
  keep(frame, 'ignores', ignores.length ? JSON.stringify(ignores) : '')

export const ticksOf = (frame: BaseNode): Tick[] =>
  parsed(frame.getPluginData('checklist'), list(tick)) ?? []
export const keepTicks = (frame: BaseNode, ticks: Tick[]) =>
  keep(frame, 'checklist', ticks.length ? JSON.stringify(ticks) : '')

const keep = (frame: BaseNode, key: string, text: string): Promise<void> =>
  writing(() => frame.setPluginData(key, text), frame)

/** What the platform said about this cover and what we had said, for calibration. */
export async function keepSaid(frame: BaseNode, said: Asks['verdicts']['said']): Promise<void> {
  const before =
    parsed<Asks['verdicts']['said']>(frame.getPluginData('said'), Array.isArray as never) ?? []
  const news = said.filter(
    (it) => !before.some(({ rule, platform }) => rule === it.rule && platform === it.platform),
  )
  if (news.length)
    await keep(frame, 'said', JSON.stringify([...news, ...before].slice(0, MOST_SAID)))
}
const MOST_SAID = 100

/** What the relaunch button says: the state of the last check, in the user's words. */
export const stateOf = (frame: BaseNode): string => frame.getPluginData('state')
export function keepState(frame: SceneNode, state: string): void {
  frame.setPluginData('state', state)
  frame.setRelaunchData({ check: state })
}

export const defaults: Settings = {
  locale: null,
  place: 'beside',
  live: true,
  dev: false,
  brands: [],
}

export async function loadSettings(): Promise<Settings> {
  const kept: unknown = await figma.clientStorage.getAsync('settings')
  const known = { ...defaults, ...(typeof kept === 'object' ? kept : {}) }
  return settingsShape(known) ? known : defaults
}

export const keepSettings = (settings: Settings): Promise<void> =>
  writing(() => figma.clientStorage.setAsync('settings', settings))

/** Plugin data can have been written by another version, or by hand. */
function parsed<T>(text: string, is: Shape<T>): T | undefined {
  try {
    const it: unknown = JSON.parse(text)
    return is(it) ? it : undefined
  } catch {
    return undefined
  }
}
