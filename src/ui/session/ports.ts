import type { Kind, OverlayKind } from '../../core/evidence'
import type { Locale } from '../../core/locale'
import type { Pack } from '../../core/pack'
import type { Report, Verdict } from '../../core/report'
import type { FitRefusal } from '../../core/upload-file'
import type { Asks, Snapshot } from '../../wall/panel-messages'
import type { FrameName, Refusal } from '../../wall/refusals'
import type { Settings } from '../../wall/carried'
import type { Fingerprints, Saved, Task } from '../../wall/worker-messages'
import type { Shown } from '../parts/small-picture'

/** `frames`: covers whose results are to be renewed, the others stay. */
export type Scope = 'selection' | 'page' | { frame: string } | { frames: string[] }

/** The covers that are meant, and why others are none. */
export interface Found {
  frames: FrameName[]
  refusals: Refusal[]
}

/**
 * Where covers come from: Figma's canvas, or the pictures that were dropped on a page. What it
 * refuses is thrown as `RefusedByCanvas`; `signal` gives up waiting, which is thrown as `Stopped`.
 */
export interface Canvas {
  find(check: number, scope: Scope, signal: AbortSignal): Promise<Found>
  snap(check: number, frame: FrameName, signal: AbortSignal): Promise<Snapshot>
  /** Answers how many annotations were drawn. */
  draw(plan: Asks['annotate'], signal: AbortSignal): Promise<number>
  /** Nobody waits for what was asked for this check. */
  cancel(check: number): void
  /** What was asked to be drawn belongs to the step before; no more does. */
  settle(): void
}

export interface Watching {
  onLook?(kind: Kind, done: boolean): void
  onVerdict?(verdict: Verdict): void
}

/**
 * The eyes, as the session knows them: a worker that looks, and one that reads for it meanwhile.
 * What they can't do is thrown as `Failed`. `close` stops everything at once: whoever waits is told
 * `Stopped`.
 */
export interface WorkerClient {
  check(
    task: Omit<Extract<Task, { task: 'check' }>, 'task' | 'job'>,
    watching?: Watching,
  ): Promise<{ report: Report } & Fingerprints>
  overlay(kind: OverlayKind): Promise<Uint8Array | null>
  fit(task: Omit<Extract<Task, { task: 'fit' }>, 'task' | 'job'>): Promise<Saved | FitRefusal>
  close(): void
}

/** What only a browser can do with a picture. */
export interface Pictures {
  /** Shown until it is dropped. */
  show(taken: Snapshot): Promise<Shown>
  drop(shown: Shown): void
}

export interface Ports {
  canvas: Canvas
  openWorker(): WorkerClient
  pictures: Pictures
}

/** Under what a check is done; each check takes what holds when it begins. */
export interface Around {
  pack: Pack
  locale: Locale
  settings: Settings
  /** Whether findings are drawn on the canvas. */
  draws: boolean
}
