import type { Edit } from '../core/edit'
import { area } from '../core/geometry'
import type { Placement } from '../core/placement'
import { holdOf } from './anchor'
import type { Draft, LeftOut, Look, Planner } from './look'

/** Smaller than so much of a step is none. */
const least = 0.98
/** A text is not made smaller than this share of itself: its place would have to be thought anew. */
const most = 0.45
/** For rounding, and for lines that break otherwise. */
const spare = 0.985

/**
 * All texts smaller by one factor, as far as the smallest type that can be read allows: what is
 * large enough stays large enough, and what was larger stays larger.
 */
export const planShrink: Planner = ([verdict], look) => {
  const { measure, confidence, rule } = verdict
  const { texts, left } = writable(look)
  if (!measure || confidence !== 'exact' || !texts.length) return null
  const weights = texts.map((it) => ({ it, share: shareOf(it, look) }))
  const sum = weights.reduce((total, { share }) => total + share, 0)
  const fixed = left.reduce((total, { layer }) => total + shareById(layer, look), 0)
  const scale = sum + fixed > 0 ? measure.measured / (sum + fixed) : 1
  const shareAt = (by: number) =>
    fixed * scale +
    weights.reduce((total, { it, share }) => total + share * scale * factorOf(it, by, look) ** 2, 0)
  let by = 1
  while (by > most && shareAt(by) > measure.limit * spare) by -= 0.005
  const edits = shrinksOf(texts, by, look)
  return edits.length ? draft(rule, edits, left) : null
}

const draft = (rule: string, edits: Edit[], left: LeftOut[]): Draft => ({
  kind: 'shrink-text',
  rules: [rule],
  edits,
  left,
  doubts: [],
})

function writable({ placements, layers }: Look): { texts: Placement[]; left: LeftOut[] } {
  const seen = new Set(layers.filter(({ text }) => text).map(({ id }) => id))
  const all = placements.filter(({ layer, text }) => text && seen.has(layer))
  const left = all.flatMap(({ layer, name, locked, text }): LeftOut[] =>
    locked
      ? [{ layer, name, why: 'locked' }]
      : text!.missingFont
        ? [{ layer, name, why: 'font', detail: text!.missingFont }]
        : [],
  )
  return { texts: all.filter(({ layer }) => !left.some((it) => it.layer === layer)), left }
}

const shareById = (layer: string, look: Look): number => {
  const seen = look.layers.find(({ id }) => id === layer)
  return seen ? area(seen.box) / area(look.cover) : 0
}
const shareOf = ({ layer }: Placement, look: Look) => shareById(layer, look)

/** By how much a text can go along. */
function factorOf({ text }: Placement, by: number, { smallestType }: Look): number {
  const [size] = text!.sizes
  return size >= smallestType ? Math.max(by, smallestType / size) : 1
}

/** Lines that stand in one column are scaled as one block, so that their distances go along. */
function shrinksOf(texts: readonly Placement[], by: number, look: Look): Edit[] {
  return blocksOf(texts, look).flatMap((block) => {
    const top = Math.min(...block.map(({ box }) => box.y))
    const bottom = Math.max(...block.map(({ box }) => box.y + box.height))
    const middle = (top + bottom) / 2
    return block.flatMap((it): Edit[] => {
      const factor = factorOf(it, by, look)
      if (factor > least) return []
      const own = it.box.y + it.box.height / 2
      const y = it.held ? 0 : (middle - own) * (1 - by)
      return [{ do: 'type', layer: it.layer, by: factor, hold: holdOf(it, look.placements, look.cover), y }] // prettier-ignore
    })
  })
}

/** Texts one below the other in the same holder, nearer than their type is high. */
function blocksOf(texts: readonly Placement[], look: Look): Placement[][] {
  const blocks: Placement[][] = []
  for (const it of [...texts].sort((a, b) => a.box.y - b.box.y)) {
    const block = blocks.find((above) => {
      const last = above[above.length - 1]
      const gap = it.box.y - (last.box.y + last.box.height)
      return (
        last.parent === it.parent &&
        !last.held &&
        !it.held &&
        gap > -0.3 * it.box.height &&
        gap < Math.max(...last.text!.sizes, ...it.text!.sizes) &&
        overlapInX(last, it) &&
        !onPlate(last, look) &&
        !onPlate(it, look)
      )
    })
    if (block) block.push(it)
    else blocks.push([it])
  }
  return blocks
}

const overlapInX = (a: Placement, b: Placement): boolean =>
  Math.min(a.box.x + a.box.width, b.box.x + b.box.width) > Math.max(a.box.x, b.box.x)

const onPlate = ({ layer, box }: Placement, { placements }: Look): boolean =>
  placements.some(
    (it) =>
      it.layer !== layer &&
      !it.text &&
      !it.role &&
      it.box.x <= box.x &&
      it.box.y <= box.y &&
      it.box.x + it.box.width >= box.x + box.width &&
      it.box.y + it.box.height >= box.y + box.height &&
      it.box.height < 2.5 * box.height,
  )
