import type { PastCover } from '../core/cover'
import { ignore, settings as settingsShape, tick, type Asks, type Ignore, type Settings, type Tick } from '../messages'
import { list, type Shape } from '../shape'
import { writing } from './refuse'

/** What the file remembers (on the frame and on the document) and what the person's Figma remembers. */

export const titleOf = (frame: BaseNode): string => frame.getPluginData('title')
export const keepTitle = (frame: BaseNode, title: string) => keep(frame, 'title', title)

export const ignoresOf = (frame: BaseNode): Ignore[] => parsed(frame.getPluginData('ignores'), list(ignore)) ?? []
export const keepIgnores = (frame: BaseNode, ignores: Ignore[]) =>
  keep(frame, 'ignores', ignores.length ? JSON.stringify(ignores) : '')

export const ticksOf = (frame: BaseNode): Tick[] => parsed(frame.getPluginData('checklist'), list(tick)) ?? []
export const keepTicks = (frame: BaseNode, ticks: Tick[]) => keep(frame, 'checklist', ticks.length ? JSON.stringify(ticks) : '')

const keep = (frame: BaseNode, key: string, text: string): Promise<void> => writing(() => frame.setPluginData(key, text), frame)

/** What the platform said about this cover and what we had said, for calibration. */
export async function keepSaid(frame: BaseNode, said: Asks['verdicts']['said']): Promise<void> {
  const before = parsed<Asks['verdicts']['said']>(frame.getPluginData('said'), Array.isArray as never) ?? []
  const news = said.filter((it) => !before.some(({ rule, platform }) => rule === it.rule && platform === it.platform))
  if (news.length) await keep(frame, 'said', JSON.stringify([...news, ...before].slice(0, MOST_SAID)))
}
const MOST_SAID = 100

/** What the relaunch button says: the state of the last check, in the person's words. */
export const stateOf = (frame: BaseNode): string => frame.getPluginData('state')
export function keepState(frame: SceneNode, state: string): void {
  frame.setPluginData('state', state)
  frame.setRelaunchData({ check: state })
}

/** Covers that were exported for another live, by this file or by this person; newest first. */
export async function historyOf(frame: BaseNode): Promise<PastCover[]> {
  const mine = (await figma.clientStorage.getAsync('history')) as unknown
  const both = [...fileHistory(), ...(Array.isArray(mine) ? (mine as Remembered[]) : [])]
  const seen: Record<string, true> = {}
  return both
    .filter((past) => past && typeof past.hash === 'string' && past.frame !== frame.id)
    .filter(({ hash, date }) => !seen[hash + date] && (seen[hash + date] = true))
    .map(({ frame: _, ...past }) => past)
}

interface Remembered extends PastCover {
  frame?: string
}

/** An entry of plugin data may hold 100 kB, clientStorage 5 MB: old covers are forgotten first. */
const MOST_IN_FILE = 90_000
const MOST_MINE = 2_000
const MOST_THUMBS = 400

/** In the file and in the person's own storage: where one of them can't be written, the other still is. */
export async function remember(past: Remembered): Promise<void> {
  const [file, mine] = await Promise.allSettled([writing(() => rememberInFile(past)), writing(() => rememberMine(past))])
  for (const it of [mine, file]) if (it.status === 'rejected') throw it.reason
}

function rememberInFile(past: Remembered): void {
  keepAside()
  const inFile = [past, ...fileHistory().filter(({ hash, frame }) => hash !== past.hash || frame !== past.frame)]
  // Old pictures go first, then the oldest covers themselves.
  for (let i = inFile.length - 1; i >= 0 && JSON.stringify(inFile).length > MOST_IN_FILE; i--) delete inFile[i].thumb
  while (JSON.stringify(inFile).length > MOST_IN_FILE) inFile.pop()
  figma.root.setPluginData('history', JSON.stringify(inFile))
}

async function rememberMine(past: Remembered): Promise<void> {
  const mine = (await figma.clientStorage.getAsync('history')) as unknown
  const rest = Array.isArray(mine)
    ? (mine as Remembered[]).filter(({ hash, frame }) => hash !== past.hash || frame !== past.frame)
    : []
  await figma.clientStorage.setAsync(
    'history',
    [past, ...rest.map((it, i) => (i < MOST_THUMBS ? it : { ...it, thumb: undefined }))].slice(0, MOST_MINE),
  )
}

/** What can't be understood – another version's, or somebody's edit – isn't lost when the history is written anew. */
function keepAside(): void {
  const text = figma.root.getPluginData('history')
  if (text && !parsed(text, Array.isArray as never)) figma.root.setPluginData('history-corrupt', text)
}

const fileHistory = (): Remembered[] => parsed<Remembered[]>(figma.root.getPluginData('history'), Array.isArray as never) ?? []

export const defaults: Settings = { locale: null, place: 'beside', live: true, dev: false, brands: [] }

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
