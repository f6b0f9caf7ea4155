import type { Scope } from './ports'
import { closeWorker, leave, stop, workerOf, type Core, type Run } from './core'
import type { Check, How } from './check'
import { RefusedByCanvas, Stopped } from './ended'
import { look } from './look'
import { uncovered } from './results'
import { looking } from './stage'
import { begun, cancelled, ended, failed, further, refused } from './turns'

let checks = 0

/** Checks covers, one after another. A new check takes the place of the one before. */
export async function runCheck(core: Core, scope: Scope, how: How = {}): Promise<void> {
  const check = begin(core, scope, how)
  const { quiet, changed, results, refusals } = check
  core.turn(begun(quiet))
  try {
    await lookAtAll(core, check)
    if (!check.isMine()) return
    core.turn(ended(quiet, results, refusals))
    // What a moved text has left bare is read after the quick answer, and shown in its place.
    if (quiet && changed === 'texts' && uncovered(results))
      void runCheck(core, scope, { changed: 'uncovered', quiet: true })
  } catch (error) {
    fail(core, check, error)
  } finally {
    if (check.isMine()) core.running = null
    core.rest()
  }
}

function begin(core: Core, scope: Scope, how: How): Check {
  const { changed = 'anything', quiet = false } = how
  // A live check goes on with the same worker, so that what it has seen and what it has loaded is
  // kept.
  if (quiet && changed !== 'anything') leave(core)
  else stop(core)
  const run: Run = { check: ++checks, abort: new AbortController() }
  core.running = run
  const isMine = () => core.running === run
  const { drawn = !quiet, again = quiet } = how
  return {
    ...run,
    scope,
    ...{ changed, quiet, drawn, again },
    results: [],
    refusals: [],
    frame: null,
    isMine,
    show: (change) => isMine() && !quiet && core.turn(further(change)),
  }
}

async function lookAtAll(core: Core, check: Check): Promise<void> {
  const { results, refusals, abort } = check
  const found = await core.ports.canvas.find(check.check, check.scope, abort.signal)
  refusals.push(...found.refusals)
  const of = found.frames.length
  for (const frame of found.frames) {
    check.frame = frame
    const index = results.length
    check.show(() => ({ ...looking, step: 'exporting', frame, index, of, results: [...results] }))
    try {
      results.push(await look(core, check, frame, of, workerOf(core)))
    } catch (error) {
      if (!(error instanceof RefusedByCanvas)) throw error
      refusals.push(error.refusal)
    }
  }
}

function fail(core: Core, check: Check, error: unknown): void {
  const { quiet, results, refusals } = check
  if (error instanceof Stopped) {
    // Where something newer runs, that shows itself.
    if (core.running === null) core.turn(cancelled(quiet, results, refusals))
  } else if (!check.isMine()) return
  else if (error instanceof RefusedByCanvas) core.turn(refused(quiet, error.refusal))
  else {
    closeWorker(core)
    core.turn(failed(error, check.frame))
  }
}
