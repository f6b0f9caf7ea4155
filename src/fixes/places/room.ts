import { shareInside, type Box, type Point } from '../../core/geometry'
import type { Placement } from '../../core/document/placement'
import type { LayerId } from '../../core/scene'
import type { Look } from '../look'
import { treeOf } from '../tree'

/** Where a layer is seen: of a text its ink, where that is not cut off, else its lines. */
export function seenBox({ layer, box, text }: Placement, { layers, cover }: Look): Box {
  const ink = text && layers.find(({ id }) => id === layer)?.box
  const whole =
    ink &&
    ink.x > 0.5 &&
    ink.y > 0.5 &&
    ink.x + ink.width < cover.width - 0.5 &&
    ink.y + ink.height < cover.height - 0.5
  return whole ? ink : box
}

/** What a layer that goes elsewhere must not lie on more than it does: texts, hosts, marked layers. */
export interface Obstacle {
  box: Box
  layer?: LayerId
  text: boolean
  host: boolean
}

/**
 * All that is in the way of some layers, which are not in their own way. Words may come as near to
 * other words as their ink allows; a product leaves a text its whole line.
 */
export function obstaclesFor(moving: readonly Placement[], look: Look): Obstacle[] {
  const tree = treeOf(look.placements)
  const own = new Set(
    moving.flatMap(({ layer }) => [layer, ...tree.inside(layer).map((it) => it.layer)]),
  )
  const seen = new Set(look.layers.map(({ id }) => id))
  const words = moving.every(({ text }) => text)
  const layers = look.placements
    .filter((it) => !own.has(it.layer) && seen.has(it.layer))
    .filter(({ text, role }) => text || (role && role !== 'background'))
    .map((it) => ({
      box: words ? seenBox(it, look) : it.box,
      layer: it.layer,
      text: !!it.text,
      host: it.role === 'host',
    }))
  const people = words ? look.faces : [...look.faces, ...look.hosts]
  return [...layers, ...people.map((box) => ({ box, text: false, host: true }))]
}

/** By how much of an obstacle's area something covers. */
const covered = (box: Box, { box: other }: Obstacle): number => shareInside(other, box)

/** Whether a box at another place lies on nothing on which it did not lie before. */
export function isClear(to: Box, from: Box, obstacles: readonly Obstacle[], gap = 0): boolean {
  return obstacles.every((it) => {
    const before = covered(from, it)
    const near = it.text ? grownBy(to, gap) : to
    const after = covered(before > 0 ? to : near, it)
    return after <= before + (it.host || it.text ? 0.001 : 0.01)
  })
}

const grownBy = (box: Box, gap: number): Box => ({
  ...box,
  y: box.y - gap,
  height: box.height + 2 * gap,
})

export const moved = (box: Box, { x, y }: Point): Box => ({ ...box, x: box.x + x, y: box.y + y })
