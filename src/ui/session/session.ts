import { resultsOf, type Result, type Stage } from './stage'
import type { Anchor } from '../../wall/worker-messages'
import { closeWorker, stop, workerOf, type Core } from './core'
import { RefusedByCanvas } from './ended'
import { planOf } from './plan'
import type { Around, Ports, WorkerClient, Scope } from './ports'
import { runCheck } from './run'
import type { How } from './check'
import { replaced } from './turns'

/**
 * The panel's session: what is shown, and its talk with canvas and worker. One check at a time; a
 * new one cancels the old. Knows neither screen nor Figma.
 */
export interface Session {
  readonly stage: Stage
  /** Calls `hearer` after each turn of the stage; answers how to stop that. */
  subscribe(hearer: () => void): () => void
  /** Under what checks are done from now on. */
  under(around: Around): void
  check(scope: Scope, how?: How): Promise<void>
  /**
   * Looks again at covers, in place: nothing else of what is shown goes away. One that is new to
   * several is added to them. `again`: draws only where a sheet is, for who has not asked for one.
   */
  renew(frames: string[], texts: boolean, again?: boolean): Promise<void>
  cancel(): void
  reset(): void
  /** Puts a changed result in the place of the old one, for example after something was ignored. */
  replace(result: Result): void
  /** Says of a result that its cover has changed since, or is gone. */
  age(frame: string, old: Result['old']): void
  /** Draws a result again, for example in another language or place. */
  redraw(result: Result): Promise<void>
  /**
   * Draws what a live check has found: only once the user turns to the panel, as it would stand
   * between them and their own undo, and take away their redo.
   */
  catchUp(): void
  /** Judges a shown cover under a new title: nothing is drawn, and nothing else is looked at again. */
  retitled(frame: string): void
  worker(): WorkerClient
  /** The frame that the worker saw last: of it alone it can tell more. */
  seenLast(): string
  /** What was seen to be the middle of things when a frame was last looked at. */
  anchorSeen(frame: string): Anchor | null
  /** The last act. */
  close(): void
}

/** What the screens know of the session: it as it stands, without its management. */
export type Checking = Omit<Session, 'subscribe' | 'under' | 'close'>

export function openSession(ports: Ports, around: Around): Session {
  const hearers = new Set<() => void>()
  const core: Core = {
    ports,
    around,
    stage: { at: 'idle' },
    running: null,
    client: null,
    lastLook: '',
    owed: null,
    untitled: null,
    pictures: new Map(),
    anchors: new Map(),
    turn(next) {
      const after = next(core.stage)
      if (after === core.stage) return
      core.stage = after
      for (const hearer of [...hearers]) hearer()
    },
    rest() {
      if (core.stage.at === 'done' && core.untitled && !core.running) retitle(core, core.untitled)
    },
  }
  return {
    get stage() {
      return core.stage
    },
    subscribe(hearer) {
      hearers.add(hearer)
      return () => void hearers.delete(hearer)
    },
    under: (it) => void (core.around = it),
    check: (scope, how) => runCheck(core, scope, how),
    renew: (frames, texts, again = true) => renew(core, frames, texts, again),
    cancel: () => stop(core),
    reset() {
      stop(core)
      core.turn(() => ({ at: 'idle' }))
    },
    replace: (result) => core.turn(replaced(result.frame.id, () => result)),
    age: (frame, old) => core.turn(replaced(frame, (one) => ({ ...one, old }))),
    redraw: (result) => redraw(core, result),
    catchUp() {
      const result = core.owed
      core.owed = null
      if (result) void redraw(core, result)
    },
    retitled: (frame) => retitle(core, frame),
    worker: () => workerOf(core),
    seenLast: () => core.lastLook,
    anchorSeen: (frame) => core.anchors.get(frame) ?? null,
    close() {
      stop(core)
      closeWorker(core)
    },
  }
}

function renew(core: Core, frames: string[], texts: boolean, again: boolean): Promise<void> {
  const results = resultsOf(core.stage)
  const shown = frames.every((frame) => results.some((it) => it.frame.id === frame))
  const known = texts && frames.length === 1 && core.lastLook === frames[0]
  const changed = known ? 'texts' : 'anything'
  const looked =
    shown || results.length > 1
      ? runCheck(core, { frames }, { changed, quiet: true, drawn: true, again })
      : runCheck(core, { frames })
  // Drawn or not: no more belongs to this step.
  return looked.finally(() => core.around.draws && core.ports.canvas.settle())
}

function retitle(core: Core, frame: string): void {
  const results = resultsOf(core.stage)
  core.untitled = core.running ? frame : null
  if (core.running || !results.some((it) => it.frame.id === frame && !it.old)) return
  const changed = core.lastLook === frame ? 'texts' : 'anything'
  void runCheck(core, { frames: [frame] }, { changed, quiet: true })
}

async function redraw(core: Core, result: Result): Promise<void> {
  const { pack, locale, settings, draws } = core.around
  if (!draws) return
  const plan = planOf(result, pack, locale, settings, { again: true })
  try {
    await core.ports.canvas.draw(plan, new AbortController().signal)
  } catch (error) {
    // The old drawing stays: what was found is in the list all the same.
    if (!(error instanceof RefusedByCanvas)) throw error
  }
}
