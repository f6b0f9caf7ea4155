import type { Placement } from '../../core/document/placement'
import { tell } from '../../wall/bridge'
import type { Asks, Snapshot } from '../../wall/panel-messages'
import type { Settings } from '../../wall/carried'
import { covers } from '../covers'
import { editor, pointed } from '../editor'
import { placementsOf } from '../fixes/placements'
import { selected, type CoverFrame, type Targets } from '../frames'
import { lookAgain } from '../live'
import { coverById, nodeById } from '../nodes'
import { drawSheet } from '../sheet/canvas'
import { clearSheets, pageWith } from '../sheet/clear'
import { show } from '../sheet/show'
import { step } from '../undo/steps'
import { lookOnce, type Once } from '../snapshot/once'
import { packKept } from '../storage/pack'
import { snapshot, type GoOn } from '../snapshot/snapshot'
import { cancel, hear } from './attend'
import { isEmpty } from '../snapshot/empty'
import { refuse } from '../refuse'
import { selectionNow } from './selection-now'

/** What a check asks of the canvas, from the window's first word to the drawing. */
export function answerChecks(command: string, settings: Promise<Settings>): void {
  hear('opened', async () =>
    tell('opened', {
      command,
      editor: editor(),
      settings: await settings,
      selection: selectionNow(),
      pack: packKept(),
    }),
  )
  hear('find', async (asked) => {
    const { frames, refusals } = await targetsOf(asked)
    tell('found', {
      check: asked.check,
      frames: frames.map(({ id, name }) => ({ id, name })),
      refusals,
    })
  })
  hear('snap', async ({ check, frame }, goOn) =>
    tell('snapshot', { check, snapshot: await seenAndPlaced(await coverById(frame), goOn) }),
  )
  hear('glance', async ({ frames }) => tell('glanced', await lookAgain(frames)))
  hear('cancel', ({ check }) => cancel(check))
  hear('annotate', async (plan, goOn) => {
    const notes = await drawSheet(await coverById(plan.frame), plan, goOn)
    // Where there was nothing to draw, the step of a fix ends here all the same.
    if (!plan.open) await step()
    tell('drawn', { frame: plan.frame, notes, place: plan.place })
  })
  hear('clear', async ({ frame }) => {
    tell('cleared', { groups: await clearSheets(await pageWith(frame), frame) })
    tell('selection', selectionNow())
  })
  hear('show', async ({ frame, layer, box, cover }) =>
    show(await coverById(frame), layer ? await nodeById(layer) : null, box, cover),
  )
}

/** What a check needs, and what a hand needs that mends what it finds. */
async function seenAndPlaced(frame: CoverFrame, goOn: GoOn): Promise<Snapshot> {
  if (isEmpty(frame)) refuse('nothing-visible', frame)
  const once = lookOnce()
  const seen = await snapshot(frame, goOn, once)
  const placements = placementsIn(frame, once)
  return { ...seen, ...(placements && { placements }) }
}

/** What can't be had for a fix costs no check. */
function placementsIn(frame: CoverFrame, once: Once): Placement[] | null {
  try {
    return placementsOf(frame, once)
  } catch {
    return null
  }
}

async function targetsOf({ scope, frame }: Asks['find']): Promise<Targets> {
  if (scope === 'frame' && frame) return selected([await nodeById(frame)])
  if (scope !== 'page') return selected(pointed(figma.currentPage))
  const frames = covers(figma.currentPage)
  return { frames, refusals: frames.length ? [] : [{ code: 'no-covers' }] }
}
