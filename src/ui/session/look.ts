import { packKey } from '../../core/pack'
import type { FrameName } from '../../wall/refusals'
import { closeWorker, type Core } from './core'
import { RefusedByCanvas, Stopped } from './ended'
import { planOf } from './plan'
import type { WorkerClient } from './ports'
import { aboutOf, resultOf } from './results'
import type { Check } from './check'
import type { Result } from './stage'

/**
 * Looks at one cover, and draws what it found where that is wanted. Throws what canvas and worker
 * throw.
 */
export async function look(
  core: Core,
  check: Check,
  frame: FrameName,
  of: number,
  worker: WorkerClient,
): Promise<Result> {
  const { canvas, pictures } = core.ports
  const { changed, abort } = check
  const taken = await canvas.snap(check.check, frame, abort.signal)
  check.show(() => ({ step: 'looking' }))
  const { pack, settings } = core.around
  const about = aboutOf(taken, settings)
  const { report, ...beside } = await worker.check(
    { about, pack: packKey(pack), changed },
    {
      onLook: (kind, done) =>
        check.show(({ begun, ended }) =>
          done ? { ended: [...ended, kind] } : { begun: [...begun, kind] },
        ),
      onVerdict: (verdict) => check.show(({ verdicts }) => ({ verdicts: [...verdicts, verdict] })),
    },
  )
  if (abort.signal.aborted) throw new Stopped()
  // After want of memory nothing in the worker can be trusted: the next look opens a fresh one.
  if (report.verdicts.some(({ why }) => why?.reason === 'out-of-memory')) closeWorker(core)
  const result = resultOf(taken, report, beside, await pictures.show(taken))
  keep(core, result)
  core.owed = check.drawn ? null : result
  if (check.drawn && core.around.draws) await drawn(core, check, result, of)
  return result
}

/** What is asked for later: where the cover's picture is, and around what it may be cut. */
function keep(core: Core, result: Result): void {
  const { id } = result.frame
  core.lastLook = id
  const before = core.pictures.get(id)
  if (before) core.ports.pictures.drop(before)
  core.pictures.set(id, result)
  core.anchors.set(id, result.anchor)
}

async function drawn(core: Core, check: Check, result: Result, of: number): Promise<void> {
  const { pack, locale, settings } = core.around
  const { quiet, again, abort } = check
  check.show(() => ({ step: 'drawing' }))
  const plan = planOf(result, pack, locale, settings, {
    check: check.check,
    ...(again && { again }),
    ...(quiet && of > 1 && { open: true }),
  })
  try {
    await core.ports.canvas.draw(plan, abort.signal)
  } catch (error) {
    // What was found is worth showing even where it can't be drawn.
    if (!(error instanceof RefusedByCanvas)) throw error
    check.refusals.push(error.refusal)
  }
}
