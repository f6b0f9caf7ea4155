import type { Edit } from '../../core/document/edit'
import type { Placement } from '../../core/document/placement'
import type { Verdict } from '../../core/report'
import type { LayerId } from '../../core/scene'
import { holdOf } from '../anchor'
import type { Doubt, Draft, LeftOut, Look } from '../look'
import { withPlates } from '../plates'
import { treeOf, type Tree } from '../tree'
import { cutOut, type CutText } from './cut'
import type { Part } from './phrase'
import { makesSense } from './sense'

export interface WordsWish {
  /** What is to stand in the place of what goes, by text layer. */
  instead?: Readonly<Record<LayerId, string>>
  /** Leaves out what would leave no sense. */
  onlySure?: boolean
  /** These layers alone. */
  layers?: readonly LayerId[]
}

/**
 * Takes what was found out of its texts, ranges with the phrase around them; a text of which nothing
 * is left goes with its plate.
 */
export function planWords(
  verdicts: readonly Verdict[],
  look: Look,
  { instead = {}, onlySure, layers }: WordsWish = {},
): Draft | null {
  const tree = treeOf(look.placements)
  const left: LeftOut[] = []
  const doubts = new Set<Doubt>()
  const emptied: Placement[] = []
  const edits: Edit[] = []
  const asked = [...rangesBy(verdicts)].filter(([layer]) => layers?.includes(layer) ?? true)
  for (const [layer, ranges] of asked) {
    const placed = tree.get(layer)
    const text = look.layers.find(({ id }) => id === layer)?.text?.characters
    if (!placed?.text || text === undefined) continue
    const { cut, whole, sense } = cutWith(text, ranges, instead[layer])
    if (onlySure && !sense) continue
    if (!sense) doubts.add('no-sense')
    const why = whyNot(placed, whole || !sense)
    if (why) left.push({ layer, name: placed.name, ...why })
    else if (whole || !sense) emptied.push(placed)
    else edits.push(...writesOf(placed, text, cut, look))
  }
  const going = withPlates(emptied, look.placements, tree, look.cover)
  if (going.some((it) => hasPicture(it, tree))) doubts.add('hides-picture')
  edits.push(...going.map(({ layer }) => ({ do: 'hide' as const, layer })))
  return edits.length || left.length
    ? {
        kind: 'cut-text',
        rules: verdicts.map(({ rule }) => rule),
        edits,
        left,
        doubts: [...doubts],
      }
    : null
}

/** Other words stand in the place of those that were found, or of all where the rest says nothing. */
function cutWith(text: string, ranges: readonly Part[], instead = '') {
  const bare = cutOut(text, ranges)
  const whole = bare.rest.trim() === ''
  const sense = whole || makesSense(bare.rest)
  if (!instead.trim()) return { cut: bare, whole, sense }
  const all = { cuts: [{ start: 0, end: text.length, to: instead.trim() }], rest: instead.trim() }
  return { cut: sense ? cutOut(text, ranges, instead) : all, whole: false, sense: true }
}

/** From the last to the first, so that each counts on what it was planned on. */
const writesOf = (placed: Placement, text: string, { cuts }: CutText, look: Look): Edit[] => {
  const hold = holdOf(placed, look.placements, look.cover)
  let was = text
  return [...cuts]
    .sort((a, b) => b.start - a.start)
    .map(({ start, end, to }) => {
      const edit = { do: 'write' as const, layer: placed.layer, start, end, to, was, hold }
      was = was.slice(0, start) + to + was.slice(end)
      return edit
    })
}

function rangesBy(verdicts: readonly Verdict[]): Map<LayerId, Part[]> {
  const found = new Map<LayerId, Part[]>()
  for (const { findings } of verdicts)
    for (const { ranges = [], doubtful } of findings)
      for (const { layer, start, end } of doubtful ? [] : ranges)
        found.set(layer, [...(found.get(layer) ?? []), { start, end }])
  return found
}

/** To hide a text no font of it is needed. */
function whyNot(
  { locked, text }: Placement,
  hides: boolean,
): Pick<LeftOut, 'why' | 'detail'> | null {
  if (locked) return { why: 'locked' }
  if (text?.missingFont && !hides) return { why: 'font', detail: text.missingFont }
  return null
}

const hasPicture = (it: Placement, tree: Tree): boolean =>
  [it, ...tree.inside(it.layer)].some(({ picture }) => picture)
