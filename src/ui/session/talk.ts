import { ask, hear } from '../../wall/bridge'
import type { Edit } from '../../core/document/edit'
import type { Asks, Snapshot, Tells, Tried } from '../../wall/panel-messages'
import type { FrameName } from '../../wall/refusals'
import { withHeld } from './keep'
import { RefusedByCanvas, Stopped } from './ended'
import type { Canvas, Found, Scope } from './ports'

/*
 * Each question to the canvas as a promise. Refusals are thrown as `RefusedByCanvas`; `signal` gives
 * up waiting.
 */

const find = async (message: Asks['find'], signal: AbortSignal): Promise<Tells['found']> => {
  const reply = first(signal, message.check, 'found', (it) => it.check === message.check)
  ask('find', message)
  return reply
}

/** The covers that are meant; several frames are asked for one after another. */
async function findAll(check: number, scope: Scope, signal: AbortSignal): Promise<Found> {
  if (typeof scope === 'string') return find({ check, scope }, signal)
  const frames = 'frames' in scope ? scope.frames : [scope.frame]
  const all: Found[] = []
  for (const frame of frames) all.push(await find({ check, scope: 'frame', frame }, signal))
  return {
    frames: all.flatMap((it) => it.frames),
    refusals: all.flatMap((it) => it.refusals),
  }
}

async function snap(check: number, { id }: FrameName, signal: AbortSignal): Promise<Snapshot> {
  const reply = first(
    signal,
    check,
    'snapshot',
    (it) => it.check === check && it.snapshot.frame.id === id,
  )
  ask('snap', { check, frame: id })
  return withHeld((await reply).snapshot)
}

async function draw(plan: Asks['annotate'], signal: AbortSignal): Promise<number> {
  const reply = first(signal, plan.check ?? null, 'drawn', (it) => it.frame === plan.frame)
  ask('annotate', plan)
  return (await reply).notes
}

/** What lies at the other side of the wall. */
export const canvas: Canvas = {
  find: findAll,
  snap,
  draw,
  cancel: (check) => ask('cancel', { check }),
  settle: () => ask('settle', {}),
}

/** Takes our sheets of a frame away; rejects when that is refused. */
export async function clearSheetsOf(
  frame: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const reply = first(signal, null, 'cleared', () => true)
  ask('clear', { frame })
  await reply
}

let trials = 0

/** How a cover looks after edits; nothing of it is changed. */
export async function tryEdits(
  frame: string,
  edits: readonly Edit[],
  signal: AbortSignal,
): Promise<Tried> {
  const check = -1_000_000 - ++trials
  const reply = first(signal, check, 'tried', (it) => it.check === check)
  ask('try', { check, frame, edits: [...edits] })
  return (await reply).tried
}

let photographs = 0

/** A picture of a frame without a check, for the preview and the export. */
export const photograph = (
  frame: FrameName,
  signal: AbortSignal = new AbortController().signal,
): Promise<Snapshot> => snap(-++photographs, frame, signal)

/**
 * Milliseconds without a word after which nobody is waited for any more: longer than the canvas
 * itself takes to give up.
 */
const PATIENCE = 90_000

function first<K extends keyof Tells>(
  signal: AbortSignal,
  check: number | null,
  name: K,
  mine: (it: Tells[K]) => boolean,
): Promise<Tells[K]> {
  return new Promise((done, failed) => {
    let timer = 0
    const wait = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        stop()
        failed(new RefusedByCanvas({ code: 'no-answer' }))
      }, PATIENCE)
    }
    const offs = [
      hear('working', (it) => it.check === check && wait()),
      hear(name, (it) => {
        if (!mine(it)) return
        stop()
        done(it)
      }),
      hear('refused', (it) => {
        if (it.check !== check) return
        stop()
        failed(new RefusedByCanvas(it.refusal))
      }),
    ]
    const stop = () => {
      window.clearTimeout(timer)
      for (const off of offs) off()
      signal.removeEventListener('abort', abort)
    }
    const abort = () => {
      stop()
      failed(new Stopped())
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort)
    wait()
  })
}
