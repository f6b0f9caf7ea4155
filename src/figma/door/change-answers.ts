import { tell } from '../../wall/bridge'
import type { Fix } from '../../wall/carried'
import { applyFix } from '../fixes/apply'
import { tryOn } from '../fixes/trial'
import { coverById, nodeById } from '../nodes'
import { step } from '../undo/steps'
import { drawZones } from '../sheet/zones'
import { drawTemplate, markRoles } from '../template'
import type { UndoRecord } from '../undo/record'
import { wrapSelection } from '../wrap'
import { hear } from './attend'
import { selectionNow } from './selection-now'

/** Figma's three seconds are too short to see what was done and to want it back. */
const TOAST = 15_000
/** Characters of a toast: more is not read in passing. */
const MOST_SAID = 300
/** Milliseconds: Figma asks the user itself, who may take their time. */
const ASKING = 600_000

/** What changes the document because the user has asked for just that. */
export function answerChanges(): void {
  hear('template', async (wish) => tell('made', { frame: await drawTemplate(wish) }))
  hear('wrap', async () => tell('made', { frame: await wrapSelection() }))
  hear('zones', async ({ frame, ...plan }) => {
    await drawZones(await coverById(frame), plan)
    tell('selection', selectionNow())
  })
  hear('role', async ({ layers, role }) => {
    await markRoles(await Promise.all(layers.map(nodeById)), role)
    tell('selection', selectionNow())
  })
  hear('try', async ({ check, frame, edits }, goOn) =>
    tell('tried', { check, tried: await tryOn(await coverById(frame), edits, goOn) }),
  )
  hear('fix', async ({ covers, toast }) => {
    const { record, ...done } = await applyFix(covers)
    offerUndo(done.frames, toast, record)
    tell('fixed', done)
  })
  hear('settle', step)
  hear('review', async () => tell('review', { enabled: await mayReview() }), ASKING)
}

/** Takes back what this fix wrote and nothing else, however many steps came after it. */
function offerUndo(frames: string[], { message, undo }: Fix['toast'], record: UndoRecord): void {
  const takeBack = async () => tell('undone', { frames, ...(await record.undo()) })
  figma.notify(message.slice(0, MOST_SAID), {
    timeout: TOAST,
    // What can't be taken back is left as it is; the panel looks again either way.
    button: { text: undo, action: () => void takeBack().catch(() => undefined) },
  })
}

async function mayReview(): Promise<boolean> {
  if (!figma.textreview) return false
  return figma.textreview.requestToBeEnabledAsync().then(
    () => true,
    () => false,
  )
}
