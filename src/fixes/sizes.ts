import type { Edit } from '../core/document/edit'
import { area } from '../core/geometry'
import type { Placement } from '../core/document/placement'
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
  const enough = shareAt(by) <= measure.limit
  return edits.length ? draft(rule, edits, left, enough) : null
}

const draft = (rule: string, edits: Edit[], left: LeftOut[], enough: boolean): Draft => ({
  kind: 'shrink-text',
  rules: [rule],
  edits,
  left,
  doubts: enough ? [] : ['not-enough'],
})

type Written = Placement & Required<Pick<Placement, 'text'>>
const isText = (it: Placement): it is Written => it.text !== undefined

function writable({ placements, layers }: Look): { texts: Written[]; left: LeftOut[] } {
  const seen = new Set(layers.filter(({ text }) => text).map(({ id }) => id))
  const all = placements.filter(isText).filter(({ layer }) => seen.has(layer))
  const left = all.flatMap(({ layer, name, locked, text }): LeftOut[] =>
    locked
      ? [{ layer, name, why: 'locked' }]
      : text.missingFont
        ? [{ layer, name, why: 'font', detail: text.missingFont }]
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
function factorOf({ text }: Written, by: number, { smallestType }: Look): number {
  const [size] = text.sizes
  return size >= smallestType ? Math.max(by, smallestType / size) : 1
}

/** Lines that stand in one column are scaled as one block, so that their distances go along. */
function shrinksOf(texts: readonly Written[], by: number, look: Look): Edit[] {
  return blocksOf(texts, look).flatMap((block) => {
    const factors = block.map((it) => factorOf(it, by, look))
    const ways = block.length > 1 ? waysIn(block, factors, by) : [0]
    return block.flatMap((it, i): Edit[] => {
      if (factors[i] > least && Math.abs(ways[i]) < 1) return []
      const hold = holdOf(it, look.placements, look.cover)
      return [{ do: 'type', layer: it.layer, by: factors[i], hold, y: ways[i] }]
    })
  })
}

/** How far the middle of each line goes: heights and gaps shrink, the block's middle stays. */
function waysIn(block: readonly Placement[], factors: readonly number[], by: number): number[] {
  const gaps = block.map(({ box }, i) =>
    i === 0 ? 0 : box.y - (block[i - 1].box.y + block[i - 1].box.height),
  )
  const heights = block.map(({ box }, i) => box.height * factors[i])
  const tall = heights.reduce((sum, it) => sum + it, 0) + by * gaps.reduce((sum, it) => sum + it, 0)
  const last = block[block.length - 1].box
  let y = (block[0].box.y + last.y + last.height - tall) / 2
  return block.map(({ box }, i) => {
    y += gaps[i] * by
    const middle = y + heights[i] / 2
    y += heights[i]
    return middle - (box.y + box.height / 2)
  })
}

/** Texts one below the other in the same holder, nearer than their type is high. */
function blocksOf(texts: readonly Written[], look: Look): Written[][] {
  const blocks: Written[][] = []
  for (const it of [...texts].sort((a, b) => a.box.y - b.box.y)) {
    const block = blocks.find((above) => {
      const last = above[above.length - 1]
      const gap = it.box.y - (last.box.y + last.box.height)
      return (
        last.parent === it.parent &&
        !last.held &&
        !it.held &&
        gap > -0.3 * it.box.height &&
        gap < Math.max(...last.text.sizes, ...it.text.sizes) &&
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
