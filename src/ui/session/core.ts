import type { Anchor } from '../../wall/worker-messages'
import type { Shown } from '../parts/small-picture'
import type { Around, Ports, WorkerClient } from './ports'
import type { Result, Stage } from './stage'

/** One check, from its beginning until it ends or another one takes its place. */
export interface Run {
  check: number
  abort: AbortController
}

/** What the session holds beside what it shows. */
export interface Core {
  readonly ports: Ports
  around: Around
  stage: Stage
  running: Run | null
  client: WorkerClient | null
  /** The frame whose evidence the worker still has. */
  lastLook: string
  /** A result that has not been drawn yet. */
  owed: Result | null
  /** A cover whose title was typed while a check ran. */
  untitled: string | null
  /** One picture is kept for each frame. */
  readonly pictures: Map<string, Shown>
  /** What was seen to be the middle of things when a frame was last looked at. */
  readonly anchors: Map<string, Anchor | null>
  /** Puts a stage in the place of the one before, and tells whoever listens. */
  turn(next: (before: Stage) => Stage): void
  /** A check has ended: what had to wait for that is done. */
  rest(): void
}

/** The worker; a new one where there is none. Throws `Failed` where none can be started. */
export const workerOf = (core: Core): WorkerClient => (core.client ??= core.ports.openWorker())

/** Lets the worker go: the next look opens a fresh one. */
export function closeWorker(core: Core): void {
  core.client?.close()
  core.client = null
}

/**
 * Ends the running check. A model in full run can't be asked to stop: the worker is let go, and a
 * new one is opened when needed.
 */
export function stop(core: Core): void {
  const { running } = core
  if (!running) return
  core.running = null
  running.abort.abort()
  core.ports.canvas.cancel(running.check)
  closeWorker(core)
}

/** Ends the running check, but goes on with its worker, and with what that has seen and loaded. */
export function leave(core: Core): void {
  core.running?.abort.abort()
  core.running = null
}
