import type { Asks, Ignore, SelectedFrame, Tick } from '../../wall/panel-messages'
import { connectHere } from '../../wall/bridge'
import type { Remembered } from './history'
import type { Picture } from './intake'

interface OnDesk extends Picture {
  title: string
  ignores: Ignore[]
  ticks: Tick[]
}

/** Where the pictures of the page lie, as files: it stands where the panel has Figma's canvas. */
export interface Desk {
  /** Answers by what the picture is known from now on. */
  put(picture: Picture): string
  take(ids: readonly string[]): void
  fileOf(id: string): File | undefined
  frameOf(id: string): SelectedFrame | null
}

/** What the page does itself with what its parts ask for. */
export interface Deeds {
  show(message: Asks['show']): void
  notify(message: Asks['notify']): void
  settings(message: Asks['settings']): void
  remember(past: Remembered): void
  /** Rejects where the browser keeps nothing. */
  keepOutcome(line: string): Promise<void>
  outcomes(): Promise<string[]>
  /** Covers that were saved before. */
  past(): readonly Remembered[]
}

/** The deeds are looked up when they are needed: the screens that do them come later. */
export function openDesk(deeds: Deeds): Desk {
  const covers = new Map<string, OnDesk>()
  // Each opening counts from one: what was kept of an earlier one is another's.
  const opening = Date.now().toString(36)
  let count = 0
  const keep = (id: string, part: Partial<OnDesk>) => {
    const cover = covers.get(id)
    if (cover) covers.set(id, { ...cover, ...part })
  }
  const tell = connectHere({
    find({ check, frame = '' }) {
      const cover = covers.get(frame)
      const refusals = cover ? [] : [{ code: 'file-lost' as const, frame }]
      tell('found', { check, frames: cover ? [{ id: frame, name: cover.name }] : [], refusals })
    },
    snap: ({ check, frame }) => void snap(check, frame),
    title: ({ frame, title }) => keep(frame, { title }),
    ignore: ({ frame, ignores }) => keep(frame, { ignores }),
    checklist: ({ frame, ticks }) => keep(frame, { ticks }),
    remember: ({ frame, past }) => deeds.remember({ ...past, ...(frame && { frame }) }),
    outcome: ({ line }) => void deeds.keepOutcome(line).then(tellOutcomes, outcomeLost),
    outcomes: () => void tellOutcomes(),
    show: (message) => deeds.show(message),
    notify: (message) => deeds.notify(message),
    settings: (message) => deeds.settings(message),
  })

  const tellOutcomes = async () => tell('outcomes', { lines: await deeds.outcomes() })
  const outcomeLost = (error: unknown) => {
    const refusal = { code: 'failed' as const, detail: String(error).slice(0, 500) }
    tell('refused', { check: null, asked: 'outcome', refusal })
  }

  /** A cover that was saved is no reuse of itself. */
  const pastOf = (id: string) =>
    deeds.past().flatMap(({ frame, ...past }) => (frame === id ? [] : past))

  async function snap(check: number, id: string): Promise<void> {
    try {
      const cover = covers.get(id)
      if (!cover) throw new Error('no such cover')
      const bytes = new Uint8Array(await cover.file.arrayBuffer())
      const { name, title, ignores } = cover
      // How large it is, is seen when it is opened.
      const size = { width: 0, height: 0 }
      const frame = { id, name }
      const snapshot = { ...size, frame, bytes, origin: 'file' as const, title, ignores, history: pastOf(id) } // prettier-ignore
      tell('snapshot', { check, snapshot })
    } catch {
      const refusal = { code: 'file-lost' as const, frame: id, name: covers.get(id)?.name }
      tell('refused', { check, asked: 'snap', refusal })
    }
  }

  return {
    put(picture) {
      const id = `picture-${opening}-${++count}`
      covers.set(id, { ...picture, title: '', ignores: [], ticks: [] })
      return id
    },
    take: (ids) => ids.forEach((id) => covers.delete(id)),
    fileOf: (id) => covers.get(id)?.file,
    frameOf(id) {
      const cover = covers.get(id)
      if (!cover) return null
      const { name, title, ticks } = cover
      return { id, name, title, ticks, width: 0, height: 0, state: '', zones: false, notes: false, focus: null } // prettier-ignore
    },
  }
}
