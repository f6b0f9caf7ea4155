import type { Edit } from '../core/document/edit'
import type { Placement } from '../core/document/placement'
import type { LayerId } from '../core/scene'
import { treeOf, type Tree } from './tree'

/** What becomes of one layer, as it was found after a trial: the literal list that is shown. */
export interface Change {
  layer: LayerId
  name: string
  /** Whether an edit names it; without, it only goes along, as auto layout has it. */
  named: boolean
  hidden?: true
  /** The words that go with what is hidden. */
  words?: string[]
  text?: { from: string; to: string }
  /** Cover pixels. */
  moved?: { x: number; y: number }
  /** Of its type, or of its box: 0.8 is four fifths. */
  scaled?: number
  /** What else is done to it. */
  done: Exclude<Edit['do'], 'write' | 'hide' | 'move' | 'type' | 'scale'>[]
}

/** Pixels that rounding explains. */
const slack = 0.75

/** Every layer that is another after the edits. What lies in a changed one is not told again. */
export function changesBetween(
  before: readonly Placement[],
  after: readonly Placement[],
  edits: readonly Edit[],
): Change[] {
  const then = treeOf(after)
  const now = treeOf(before)
  const changes = before.flatMap((was): Change[] => {
    const change = changeOf(was, then.get(was.layer), edits)
    if (change?.hidden) change.words = wordsIn(was, now)
    return change ? [change] : []
  })
  const whole = edits.find((edit) => edit.do === 'adopt')
  if (whole) changes.unshift({ layer: whole.layer, name: '', named: true, done: ['adopt'] })
  return changes.filter((it) => it.named || !explained(it, changes, now))
}

function changeOf(
  was: Placement,
  is: Placement | undefined,
  edits: readonly Edit[],
): Change | null {
  const own = edits.filter(({ layer }) => layer === was.layer)
  const change: Change = { layer: was.layer, name: was.name, named: own.length > 0, done: [] }
  if (!is) return { ...change, hidden: true }
  const [from, to] = [was.text?.characters, is.text?.characters]
  if (from !== undefined && to !== undefined && from !== to) change.text = { from, to }
  const scaled = scaleOf(was, is)
  if (scaled !== null) change.scaled = scaled
  const way = wayOf(was, is)
  if (Math.abs(way.x) > slack || Math.abs(way.y) > slack) change.moved = way
  change.done = own.flatMap(({ do: what }) => (isTold(what) ? what : []))
  return change.named || change.text || change.scaled || change.moved ? change : null
}

/** By how much it grew: of its type, or of its box; null where only rounding explains it. */
function scaleOf(was: Placement, is: Placement): number | null {
  const scaled =
    was.text && is.text ? is.text.sizes[0] / was.text.sizes[0] : is.box.width / (was.box.width || 1)
  const grows = was.text !== undefined || Math.abs(is.box.width - was.box.width) > slack
  return grows && Math.abs(scaled - 1) > 0.004 ? scaled : null
}

/** What these do is seen by how the layer is now. */
const seen = ['write', 'hide', 'move', 'type', 'scale'] as const
const isTold = (what: Edit['do']): what is Change['done'][number] => !seen.some((it) => it === what)

const wordsIn = (it: Placement, tree: Tree): string[] =>
  [it, ...tree.inside(it.layer)].flatMap(({ text }) => (text ? [text.characters] : []))

/** By the edge that moved least: a text that got narrower has not moved. */
function wayOf({ box: was }: Placement, { box: is }: Placement): { x: number; y: number } {
  const least = (from: number, size: number, to: number, then: number) =>
    [to - from, to + then / 2 - (from + size / 2), to + then - (from + size)].reduce((a, b) =>
      Math.abs(b) < Math.abs(a) ? b : a,
    )
  return {
    x: least(was.x, was.width, is.x, is.width),
    y: least(was.y, was.height, is.y, is.height),
  }
}

/** It lies in a layer that is changed as a whole, or holds one and is as large as what it holds. */
function explained(change: Change, all: readonly Change[], tree: Tree): boolean {
  const whole = (it: Change) => it.named && (it.hidden || it.moved || it.scaled || it.done.includes('adopt')) // prettier-ignore
  if (all.some((it) => it.done.includes('adopt'))) return true
  if (tree.around(change.layer).some(({ layer }) => all.some((it) => it.layer === layer && whole(it)))) return true // prettier-ignore
  const inside = tree.inside(change.layer).map(({ layer }) => layer)
  return !change.text && all.some((it) => it.named && inside.includes(it.layer))
}
