import type { Asks, SelectedFrame, Snapshot } from '../../wall/panel-messages'
import type { Ignore, Tick } from '../../wall/carried'
import { connectHere } from '../../wall/bridge'
import type { Remembered } from './storage'
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
  answerFrom(covers, deeds)
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

/** Answers what the parts of the page ask for, as the sandbox answers the panel. */
function answerFrom(covers: Map<string, OnDesk>, deeds: Deeds): void {
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
    snap({ check, frame: id }) {
      const cover = covers.get(id)
      const refusal = { code: 'file-lost' as const, frame: id, name: cover?.name }
      const lost = () => tell('refused', { check, asked: 'snap', refusal })
      if (!cover) return lost()
      snapshotOf(id, cover, deeds.past())
        .then((snapshot) => tell('snapshot', { check, snapshot }))
        .catch(lost)
    },
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
}

/** Rejects where the file is gone by now. */
async function snapshotOf(
  id: string,
  { file, name, title, ignores }: OnDesk,
  past: readonly Remembered[],
): Promise<Snapshot> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  // How large it is, is seen when it is opened.
  const size = { width: 0, height: 0 }
  // A cover that was saved is no reuse of itself.
  const history = past.flatMap(({ frame, ...it }) => (frame === id ? [] : it))
  return { ...size, frame: { id, name }, bytes, origin: 'file', title, ignores, history }
}
