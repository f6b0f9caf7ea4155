import type { Hold } from '../core/document/edit'
import type { Placement } from '../core/document/placement'
import { area, intersect, shareInside, type Box } from '../core/geometry'
import type { LayerId } from '../core/scene'
import { edgeAt } from './anchor'
import type { Change } from './changes'
import type { Draft, Look } from './look'
import { seenBox } from './places/room'

/** An edge or a row that layers had in common, and that only one of them has left. */
export function edgesMoved(before: Look, after: Look, { edits }: Draft): boolean {
  const then = new Map(after.placements.map((it) => [it.layer, it]))
  const touched = new Set(edits.map(({ layer }) => layer))
  const seen = before.placements.flatMap((was) => {
    const is = then.get(was.layer)
    return is && (was.text || (was.role && was.role !== 'background')) ? [{ was, is }] : []
  })
  const pairs = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => [one, other] as const))
  return pairs.some(([one, other]) => {
    const [a, b] = [one.was, other.was]
    if (!touched.has(a.layer) && !touched.has(b.layer)) return false
    if (inRow(a, b, 2).length > 1 && !inRow(one.is, other.is, 4).length) return true
    const holds = edgesOf(a).filter((hold) => edgesOf(b).includes(hold) && gap(a, b, hold) <= 2)
    // Of several edges in common, as of two boxes of one width, one is enough.
    return holds.length > 0 && holds.every((hold) => gap(one.is, other.is, hold) > 4)
  })
}

/** Texts side by side: where tops, middles or feet agree. */
const inRow = (a: Placement, b: Placement, slack: number): number[] =>
  a.text && b.text
    ? [0, 0.5, 1].filter(
        (at) => Math.abs(a.box.y + at * a.box.height - b.box.y - at * b.box.height) <= slack,
      )
    : []

/** A box of a set width is seen by its words alone, at the side that they begin from. */
const edgesOf = ({ text }: Placement): Hold[] =>
  text && text.sizing !== 'both' ? [{ left: 0, centre: 0.5, right: 1 }[text.align]] : [0, 0.5, 1]

const gap = (a: Placement, b: Placement, hold: number): number =>
  Math.abs(edgeAt(a, hold) - edgeAt(b, hold))

/** Words that were seen, were not taken away, and are seen no longer, or less of them. */
export function unseenIn(before: Look, after: Look, changes: readonly Change[]): LayerId[] {
  const hidden = new Set(changes.filter((it) => it.hidden).map(({ layer }) => layer))
  return before.layers
    .filter(({ text, id }) => text && !hidden.has(id))
    .filter(({ id }) => after.placements.some(({ layer }) => layer === id))
    .filter(({ id }) => inView(after, id) < 0.95 * inView(before, id))
    .map(({ id }) => id)
}

/** How much of a text's place lies in the cover and in what cuts it, 0…1; 0 where it is not seen. */
function inView({ layers, placements, cover }: Look, layer: LayerId): number {
  const placed = placements.find((it) => it.layer === layer)
  if (!placed || !layers.some(({ id }) => id === layer)) return 0
  const whole = { x: 0, y: 0, ...cover }
  return shareInside(placed.box, placed.clip ? intersect(whole, placed.clip) : whole)
}

/** A host or a text that lies more under what was moved or scaled than before. */
export function coversMore(before: Look, after: Look, changes: readonly Change[]): boolean {
  const going = new Set(changes.flatMap(({ moved, scaled, layer }) => (moved || scaled ? [layer] : []))) // prettier-ignore
  const under = (look: Look, box: Box, layer?: LayerId) =>
    look.placements
      .filter((it) => going.has(it.layer) && it.layer !== layer)
      .reduce((sum, it) => sum + area(intersect(seenBox(it, look), box)), 0)
  const marked = before.placements.filter(({ role, layer }) => role === 'host' && !going.has(layer))
  const words = before.placements.filter(({ layer }) => going.has(layer)).every(({ text }) => text)
  const people = words ? before.faces : [...before.faces, ...before.hosts]
  const hosts = [...people, ...marked.map(({ box }) => box)]
  if (hosts.some((box) => under(after, box) > under(before, box) + 0.005 * area(box))) return true
  return after.placements.some((it) => {
    const was = it.text && before.placements.find(({ layer }) => layer === it.layer)
    if (!was) return false
    const [is, then] = [seenBox(it, after), seenBox(was, before)]
    return under(after, is, it.layer) > under(before, then, it.layer) + 0.01 * area(is)
  })
}
