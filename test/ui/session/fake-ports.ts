import type { Report, Verdict } from '../../../src/core/report'
import { packs } from '../../../src/packs'
import { RefusedByCanvas, Stopped } from '../../../src/ui/session/ended'
import type { Around, Canvas, Found, Watching, WorkerClient } from '../../../src/ui/session/ports'
import type { Shown } from '../../../src/ui/parts/small-picture'
import { openSession } from '../../../src/ui/session/session'
import type { RefusalCode } from '../../../src/wall/refusals'
import type { Snapshot } from '../../../src/wall/panel-messages'
import type { Changed, Fingerprints } from '../../../src/wall/worker-messages'

type Seen = { report: Report } & Fingerprints
interface Looked {
  changed: Changed
  title?: string
  watching: Watching
  worker: number
}

/** What the session asks, and what may be answered. */
interface Asks {
  find: { of: string; answer: Found }
  snap: { of: string; answer: Snapshot }
  look: { of: Looked; answer: Seen }
  draw: { of: string; answer: number }
}
interface Question<K extends keyof Asks = keyof Asks> {
  at: K
  of: Asks[K]['of']
  answer(it: Asks[K]['answer']): void
  fail(error: Error): void
}

const usual: Around = {
  pack: packs[0],
  locale: 'en',
  settings: { locale: null, place: 'over', live: true, dev: false, brands: [] },
  draws: true,
}

/** A session over a canvas and a worker that answer by hand. `holdsDrawing`: drawing, too, waits. */
export function fakeSession({ holdsDrawing = false } = {}) {
  const told: string[] = []
  const { ask, next, unanswered } = questions()
  const canvas: Canvas = {
    find: (_, scope, signal) => ask('find', JSON.stringify(scope), signal),
    snap: (_, { id }, signal) => ask('snap', id, signal),
    draw(plan, signal) {
      told.push(`draw ${plan.frame}${plan.again ? ' again' : ''}`)
      return holdsDrawing ? ask('draw', plan.frame, signal) : Promise.resolve(0)
    },
    cancel: () => told.push('cancel'),
    settle: () => told.push('settle'),
  }
  let workers = 0
  const openWorker = (): WorkerClient => {
    const worker = ++workers
    const life = new AbortController()
    return {
      check: ({ about: { title }, changed }, watching = {}) =>
        ask('look', { title, changed, watching, worker }, life.signal),
      overlay: () => Promise.resolve(null),
      fit: () => Promise.reject(new Error('no file is asked for here')),
      close: () => life.abort(),
    }
  }
  const pictures = {
    show: async ({ frame, bytes }: Snapshot) => {
      const picture = `blob:${frame.id}`
      return { picture, thumb: picture, rim: { r: 1, g: 1, b: 1 }, bytes: async () => bytes }
    },
    drop: ({ picture }: Shown) => void told.push(`drop ${picture}`),
  }
  const session = openSession({ canvas, openWorker, pictures }, usual)
  /** Answers all that a check asks, and waits for its end. */
  const through = async (ids: string[], checking: Promise<void>, ...verdicts: Said[]) => {
    ;(await next('find')).answer(found(...ids))
    for (const id of ids) {
      ;(await next('snap')).answer(snapshot(id))
      ;(await next('look')).answer(seen(...verdicts))
    }
    await checking
  }
  return { session, next, through, told, unanswered, workers: () => workers }
}

/** Questions in the order in which they are asked. */
function questions() {
  const asked: Question[] = []
  let waiting: ((it: Question) => void) | null = null
  const ask = <K extends keyof Asks>(at: K, of: Asks[K]['of'], signal: AbortSignal) =>
    new Promise<Asks[K]['answer']>((answer, fail) => {
      if (signal.aborted) return fail(new Stopped())
      signal.addEventListener('abort', () => fail(new Stopped()))
      const question = { at, of, answer, fail } as unknown as Question
      if (waiting) waiting(question)
      else asked.push(question)
      waiting = null
    })
  /** Waits for the question that comes next, which must be this one. */
  const next = async <K extends keyof Asks>(at: K): Promise<Question<K>> => {
    const question = asked.shift() ?? (await new Promise<Question>((done) => (waiting = done)))
    if (question.at !== at) throw new Error(`it asks ${question.at}, not ${at}`)
    return question as unknown as Question<K>
  }
  return { ask, next, unanswered: () => asked.map(({ at }) => at) }
}

type Said = Partial<Verdict>

export const found = (...ids: string[]): Found => ({
  frames: ids.map((id) => ({ id, name: `Cover ${id}` })),
  refusals: [],
})

export const snapshot = (id: string, more: Partial<Snapshot> = {}): Snapshot => ({
  frame: { id, name: `Cover ${id}` },
  width: 1080,
  height: 1920,
  bytes: new Uint8Array([1]),
  layers: [],
  title: '',
  ignores: [],
  history: [],
  ...more,
})

export const seen = (...verdicts: Said[]): Seen => ({
  report: {
    pack: { id: usual.pack.id, version: usual.pack.version },
    cover: { name: 'Cover', width: 1080, height: 1920, bytes: 1 },
    headline: 'ready',
    verdicts: verdicts as Verdict[],
    signals: { ocrKeywords: [], saturation: null, faceSharpness: null },
    timings: {},
  },
  likenessHash: null,
  byteHash: 'ff-1',
  anchor: null,
  faces: [],
  hosts: [],
})

export const unseen = (reason: 'uncovered' | 'out-of-memory'): Said => ({
  rule: 'price',
  outcome: 'incomplete',
  why: { reason, detail: '' },
  findings: [],
})

export const refusal = (code: RefusalCode, frame?: string) =>
  new RefusedByCanvas({ code, ...(frame !== undefined && { frame }) })
