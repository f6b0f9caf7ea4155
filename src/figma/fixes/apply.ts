import type { Edit } from '../../core/document/edit'
import type { CoverFix } from '../../wall/carried'
import type { CoverFrame } from '../frames'
import { coverById, nodeById } from '../nodes'
import { refuse, writing } from '../refuse'
import { openRecord, type UndoRecord } from '../undo/record'
import { step, stepSoon } from '../undo/steps'
import { alone } from './copies'
import { act, hands, rememberFor, textsIn, type Around } from './edits'
import { loadFontsOf } from './fonts'
import { photosIn } from './photos'
import { printsOf } from './prints'

export interface FixDone {
  frames: string[]
  layers: number
  /** Only text layers were touched. */
  texts: boolean
  /** To take it back, and nothing else. */
  record: UndoRecord
}

/**
 * Writes what the user has seen and approved, of one cover or of many, as one undo step: all of it,
 * or nothing. What is another by now than when it was tried is refused before anything is written.
 */
export async function applyFix(covers: readonly CoverFix[]): Promise<FixDone> {
  await alone()
  const works: Work[] = []
  for (const cover of covers) works.push(await workOf(cover))
  const record = openRecord()
  return writing(async () => {
    // What the user did before is no part of this step.
    await step()
    // That may have waited long for a trial.
    refuseChanged(works)
    try {
      for (const { steps, around } of works) {
        for (const { node, edit } of steps) rememberFor(record, node, edit)
        for (const { node, edit } of steps) act(node, edit, around)
      }
    } catch (error) {
      await record.restore()
      throw error
    }
    const changed = record.seal()
    if (!changed.length) refuse('unchanged', works[0]?.around.frame)
    stepSoon()
    const all = works.flatMap(({ steps }) => steps)
    return {
      frames: works.map(({ around }) => around.frame.id),
      layers: changed.length,
      texts: all.every(({ node, edit }) => node.type === 'TEXT' && edit.do !== 'adopt'),
      record,
    }
  })
}

interface Work {
  around: Around
  steps: { node: SceneNode; edit: Edit }[]
  prints: CoverFix['prints']
}

/** Nothing may be awaited between this and the first write, or an edit of the user goes unseen. */
function refuseChanged(works: readonly Work[]): void {
  for (const { around, steps, prints } of works) {
    const now = printsOf(steps.map(({ node }) => node))
    for (const { layer, print } of prints)
      if (layer in now && now[layer] !== print) refuse('changed', around.frame)
  }
}

/** Everything that can fail is tried before anything is written. */
async function workOf({ frame: id, edits, prints }: CoverFix): Promise<Work> {
  const frame = await coverById(id)
  const steps: Work['steps'] = []
  for (const edit of edits) steps.push({ node: await nodeById(edit.layer), edit })
  for (const { node, edit } of steps) await fontsFor(node, edit)
  return { around: await aroundOf(frame, edits), steps, prints }
}

/** Figma writes to no text, and scales nothing with a text in it, before its fonts are there. */
async function fontsFor(node: SceneNode, edit: Edit): Promise<void> {
  if (!hands[edit.do].fonts || edit.do === 'adopt') return
  for (const text of textsIn(node)) if (!(await loadFontsOf(text))) refuse('missing-font', text)
}

export async function aroundOf(frame: CoverFrame, edits: readonly Edit[]): Promise<Around> {
  if (!edits.some((edit) => edit.do === 'adopt')) return { frame, photos: {} }
  for (const text of textsIn(frame)) await loadFontsOf(text)
  return { frame, photos: await photosIn(frame) }
}
