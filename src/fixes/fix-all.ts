import type { Edit } from '../core/document/edit'
import type { Verdict } from '../core/report'
import type { FixKind } from '../core/rule'
import { changesBetween, type Change } from './changes'
import { judge } from './grade'
import type { Draft, LeftOut, Look } from './look'
import { planners } from './planners'
import { planWords } from './words/plan'

/** How a cover looks after edits, all of them from its beginning. */
export type TryOut = (edits: readonly Edit[]) => Promise<Look>

export interface All {
  edits: Edit[]
  changes: Change[]
  /** Rules that no longer fail. */
  mended: string[]
  left: LeftOut[]
  after: Look
}

/**
 * Words first: what is gone need not be made smaller or moved. A product comes last, and only where it
 * reaches its size in the room that all the others leave.
 */
const order: readonly FixKind[] = ['cut-text', 'hide', 'shrink-text', 'move-text', 'saturation', 'contrast', 'enlarge'] // prettier-ignore
/** One round nearly always does; more are for what only a fix has uncovered. */
const rounds = 3

/**
 * All that is safe, tried on a copy until nothing changes any more, or a state returns. `kindsOf`:
 * what mends a verdict, the best first. Nothing is written.
 */
export async function fixAll(
  start: Look,
  kindsOf: (verdict: Verdict) => readonly FixKind[],
  tryOut: TryOut,
): Promise<All> {
  let look = start
  const edits: Edit[] = []
  const left = new Map<string, LeftOut>()
  const seen = new Set([stateOf(start)])
  for (let round = 0; round < rounds; round++) {
    const before = look
    for (const kind of order) {
      for (const { draft, alone } of draftsOf(kind, look, kindsOf)) {
        for (const it of draft.left) left.set(it.layer, it)
        if (!draft.edits.length) continue
        const next = await tryOut([...edits, ...draft.edits])
        if (judge(look, next, draft).grade !== 'safe') continue
        edits.push(...draft.edits)
        look = next
        if (!alone) break
      }
    }
    const state = stateOf(look)
    if (look === before || seen.has(state)) break
    seen.add(state)
  }
  const failing = new Set(look.verdicts.filter(fails).map(({ rule }) => rule))
  return {
    edits,
    changes: changesBetween(start.placements, look.placements, edits),
    mended: start.verdicts.filter(fails).map(({ rule }) => rule).filter((rule) => !failing.has(rule)), // prettier-ignore
    left: [...left.values()],
    after: look,
  }
}

/** How many verdicts might be mended unseen: what it comes to is known only when it was tried. */
export const draftable = (look: Look, kindsOf: (verdict: Verdict) => readonly FixKind[]): number =>
  look.verdicts.filter(
    (verdict) =>
      fails(verdict) &&
      kindsOf(verdict).some((kind) => {
        if (!order.includes(kind)) return false
        const only = { onlySure: true }
        const draft =
          kind === 'cut-text' ? planWords([verdict], look, only) : planners[kind]([verdict], look)
        return !!draft?.edits.length && !draft.doubts.length
      }),
  ).length

const fails = ({ outcome }: Verdict): boolean => outcome === 'fail'

/** `alone`: others of its kind may follow it, as it touches nothing of theirs. */
interface Candidate {
  draft: Draft
  alone: boolean
}

function* draftsOf(
  kind: FixKind,
  look: Look,
  kindsOf: (verdict: Verdict) => readonly FixKind[],
): Generator<Candidate> {
  const wanted = look.verdicts.filter((it) => fails(it) && kindsOf(it).includes(kind))
  if (!wanted.length) return
  if (kind === 'cut-text') return yield* wordDrafts(wanted, look)
  for (const verdict of wanted) {
    const draft = planners[kind]([verdict], look)
    if (draft && !draft.doubts.length) yield { draft, alone: false }
  }
}

/** So many texts are tried one by one where together they are not safe. */
const mostAlone = 8

/** Words of all rules at once, as they stand in the same texts; then, if need be, text by text. */
function* wordDrafts(verdicts: readonly Verdict[], look: Look): Generator<Candidate> {
  const all = planWords(verdicts, look, { onlySure: true })
  if (!all) return
  yield { draft: all, alone: false }
  const found = verdicts.flatMap(({ findings }) => findings.flatMap(({ layers = [] }) => layers))
  const layers = [...new Set(found)]
  if (layers.length < 2 || layers.length > mostAlone) return
  for (const layer of layers) {
    const draft = planWords(verdicts, look, { onlySure: true, layers: [layer] })
    if (draft) yield { draft, alone: true }
  }
}

/** By what a state is known again. */
const stateOf = ({ placements }: Look): string =>
  placements
    .map(({ layer, box, text }) =>
      [
        layer,
        ...[box.x, box.y, box.width, box.height].map(Math.round),
        text?.characters ?? '',
      ].join(),
    ) // prettier-ignore
    .join('|')
