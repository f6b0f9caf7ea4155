import {
  ignore,
  said as saidShape,
  settings as settingsShape,
  tick,
  type Ignore,
  type Said,
  type Settings,
  type Tick,
} from '../../wall/carried'
import { list, text } from '../../wall/shape'
import { writing } from '../refuse'
import { keep as keepMine, kept } from './own-storage'
import { entryOf, textIn, writeEntry, type EntryKey } from './plugin-data'

/**
 * What the file remembers (on the frame and on the document) and what the user's Figma remembers. A
 * copy of a cover keeps its title; what speaks of a check is the original's.
 */

export const titleOf = (frame: BaseNode): string => textIn(frame, 'title').slice(0, MOST_TITLE)
export const keepTitle = (frame: BaseNode, title: string): Promise<void> =>
  writing(() => frame.setPluginData('title', title.slice(0, MOST_TITLE)), frame)
const MOST_TITLE = 500

export const ignoresOf = (frame: BaseNode): Ignore[] =>
  entryOf(frame, 'ignores', list(ignore)) ?? []
export const keepIgnores = (frame: BaseNode, ignores: Ignore[]) =>
  keep(frame, 'ignores', ignores.length ? ignores : undefined)

export const ticksOf = (frame: BaseNode): Tick[] => entryOf(frame, 'checklist', list(tick)) ?? []
export const keepTicks = (frame: BaseNode, ticks: Tick[]) =>
  keep(frame, 'checklist', ticks.length ? ticks : undefined)

const keep = (frame: BaseNode, key: EntryKey, is: unknown): Promise<void> =>
  writing(() => writeEntry(frame, key, is), frame)

/** What the platform said about this cover and what we had said, for calibration. */
export async function keepSaid(frame: BaseNode, said: Said[]): Promise<void> {
  const before = entryOf(frame, 'said', list(saidShape)) ?? []
  const news = said.filter(
    (it) => !before.some(({ rule, platform }) => rule === it.rule && platform === it.platform),
  )
  if (news.length) await keep(frame, 'said', [...news, ...before].slice(0, MOST_SAID))
}
const MOST_SAID = 100

/** Keys of past covers that the user said were for the same live. */
export const sameOf = (frame: BaseNode): string[] =>
  entryOf(frame, 'same', list(text(80), MOST_SAME)) ?? []
export const keepSame = (frame: BaseNode, key: string, same: boolean): Promise<void> => {
  const others = sameOf(frame).filter((it) => it !== key)
  const next = same ? [key, ...others].slice(0, MOST_SAME) : others
  return keep(frame, 'same', next.length ? next : undefined)
}
const MOST_SAME = 100

/** What the relaunch button says: the state of the last check, in the user's words. */
export const stateOf = (frame: BaseNode): string => entryOf(frame, 'state', text(MOST_STATE)) ?? ''
/** Throws what Figma throws. */
export function keepState(frame: SceneNode, state: string): void {
  writeEntry(frame, 'state', state.slice(0, MOST_STATE))
  frame.setRelaunchData({ check: state.slice(0, MOST_STATE) })
}
/** No word of a check stays, and no button that would say one. */
export function dropState(frame: SceneNode): void {
  writeEntry(frame, 'state', undefined)
  if (Object.keys(frame.getRelaunchData()).length > 0) frame.setRelaunchData({})
}
/** Characters; Figma takes 1000. */
const MOST_STATE = 500

const defaults: Settings = {
  locale: null,
  place: 'over',
  live: true,
  dev: false,
  brands: [],
}

/** Never rejects: where Figma's storage is blocked or silent, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  const was = await kept('settings')
  const known = { ...defaults, ...(typeof was === 'object' ? was : {}) }
  return settingsShape(known) ? known : defaults
}

export const keepSettings = (settings: Settings): Promise<void> =>
  writing(() => keepMine('settings', settings))
