import { ask, hear } from '../../wall/bridge'
import type { Ignore, Tick } from '../../wall/carried'
import type { Snapshot } from '../../wall/panel-messages'

/**
 * What is to be kept on a frame. Where the file can't be written to, it still holds while the panel
 * is open.
 */
interface Kept {
  title: string
  ignores: Ignore[]
  ticks: Tick[]
}

const wished = new Map<string, Partial<Kept>>()
const refused = new Set<string>()
const parts = { title: 'title', ignore: 'ignores', checklist: 'ticks' } as const

const isKept = (asked: string): asked is keyof typeof parts => Object.hasOwn(parts, asked)

hear('refused', ({ asked, refusal: { frame } }) => {
  if (frame && isKept(asked)) refused.add(frame + parts[asked])
})
// Once the file says a title, the file alone is asked: it may get another one elsewhere.
hear('selection', ({ frames }) => {
  for (const { id, title } of frames) if (wished.get(id)?.title === title) settle(id)
})

function settle(frame: string): void {
  const { title: _, ...others } = wished.get(frame) ?? {}
  wished.set(frame, others)
  refused.delete(`${frame}title`)
}

const wish = (frame: string, part: Partial<Kept>): void =>
  void wished.set(frame, { ...wished.get(frame), ...part })

export function rememberTitle(frame: string, title: string): void {
  wish(frame, { title })
  ask('title', { frame, title })
}

export function rememberIgnores(frame: string, ignores: Ignore[]): void {
  wish(frame, { ignores })
  ask('ignore', { frame, ignores })
}

export function rememberTicks(frame: string, ticks: Tick[]): void {
  wish(frame, { ticks })
  ask('checklist', { frame, ticks })
}

/** The title that was typed last, while the file may not say it yet. */
export const titleNow = (frame: string, inFile: string): string =>
  wished.get(frame)?.title ?? inFile

/** What the file says, or what it should have said. */
export function held<K extends keyof Kept>(frame: string, part: K, inFile: Kept[K]): Kept[K] {
  const wish: Partial<Pick<Kept, K>> | undefined = wished.get(frame)
  return refused.has(frame + part) ? (wish?.[part] ?? inFile) : inFile
}

export const withHeld = (taken: Snapshot): Snapshot => ({
  ...taken,
  title: held(taken.frame.id, 'title', taken.title),
  ignores: held(taken.frame.id, 'ignores', taken.ignores),
})
