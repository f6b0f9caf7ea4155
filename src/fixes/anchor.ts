import type { Hold } from '../core/document/edit'
import { shareInside, type Size } from '../core/geometry'
import type { Placement } from '../core/document/placement'

/** Pixels by which edges may differ that are meant to be one. */
const slack = 2

const edges: readonly Hold[] = [0, 0.5, 1]
const own: Record<NonNullable<Placement['text']>['align'], Hold> = {
  left: 0,
  centre: 0.5,
  right: 1,
}

/** Where a point of a layer's width lies. */
export const edgeAt = ({ box }: Placement, hold: Hold): number => box.x + box.width * hold

/**
 * Which point of its width a text keeps when it gets narrower: by its own alignment where its box is
 * set, else the edge that it shares with most others, or with its plate or the cover.
 */
export function holdOf(it: Placement, all: readonly Placement[], cover: Size): Hold {
  const { text } = it
  if (!text) return 0.5
  if (text.sizing !== 'both') return own[text.align]
  const votes = edges.map((hold) => {
    const at = edgeAt(it, hold)
    const texts = all.filter(
      (other) => other !== it && other.text && Math.abs(edgeAt(other, hold) - at) <= slack,
    ).length
    const grounds = hold === 0.5 ? all.filter((other) => centredOn(it, other)).length : 0
    const middle = hold === 0.5 && Math.abs(at - cover.width / 2) <= slack ? 1 : 0
    return texts + 0.6 * Math.min(1, grounds) + 0.6 * middle + (own[text.align] === hold ? 0.1 : 0)
  })
  return edges[votes.indexOf(Math.max(...votes))]
}

/** On a plate, and in the middle of it. */
const centredOn = (text: Placement, plate: Placement): boolean =>
  !plate.text &&
  !plate.role &&
  plate.box.width < 3 * text.box.width &&
  shareInside(text.box, plate.box) > 0.9 &&
  Math.abs(edgeAt(plate, 0.5) - edgeAt(text, 0.5)) <= 2 * slack
