import { enclose, intersect, shareInside, type Box, type Point } from '../../core/geometry'
import type { LayerId } from '../../core/scene'
import type { Draft, LeftOut, Look, Planner } from '../look'
import { isClear, moved, obstaclesFor, type Obstacle } from './room'
import { movesMore, rowsOf, sidesOf, unitsOf, type Unit } from './units'

/** Pixels between two places that are tried. */
const step = 8
/** No text is carried further than this share of the cover's height: that would be another design. */
const furthest = 0.25
/** Between two texts, as a share of the cover's height. */
const gap = 0.006

/**
 * Moves the layers that were found, and those alone, to the nearest place in the box for text: those
 * of one side together where they fit, so that their distances stay.
 */
export const planMove: Planner = ([verdict], look) => {
  const { textBox } = look
  if (!textBox) return null
  const { units, left } = unitsOf(verdict, look, textBox)
  const ways = new Map<Unit, Point>()
  for (const side of sidesOf(units, textBox)) place(side, look, textBox, ways, left)
  if (!ways.size && !left.length) return null
  const edits = [...ways].flatMap(([{ parts }, { x, y }]) =>
    parts.map(({ layer }) => ({ do: 'move' as const, layer, x, y })),
  )
  if (!edits.length && !left.length) return null
  const more = [...ways.keys()].some((unit) => movesMore(unit, look))
  return {
    kind: 'move-text',
    rules: [verdict.rule],
    edits,
    left,
    doubts: more ? ['moves-more'] : [],
  } satisfies Draft
}

/** Together by the same way if there is room, else row by row. */
function place(
  side: readonly Unit[],
  look: Look,
  textBox: Box,
  ways: Map<Unit, Point>,
  left: LeftOut[],
): void {
  const go = (units: readonly Unit[], y: number) =>
    units.forEach((unit) => ways.set(unit, { x: aside(unit.box, textBox), y }))
  const box = enclose(side.map((unit) => unit.box))
  const y = box.height > textBox.height ? null : down(box, textBox)
  if (side.length > 1 && y !== null && fit(side, y, look, textBox, ways)) return go(side, y)
  for (const row of rowsOf(side)) {
    const y = nearest(row, look, textBox, ways)
    if (y !== null) go(row, y)
    else left.push(...row.flatMap((unit) => unit.found.map((layer) => ({ layer, name: nameOf(layer, look), why: noPlace(unit, textBox) })))) // prettier-ignore
  }
}

const nameOf = (layer: LayerId, { placements }: Look): string =>
  placements.find((it) => it.layer === layer)?.name ?? ''

const noPlace = ({ parts }: Unit, textBox: Box): LeftOut['why'] =>
  parts.some(({ clip }) => clip && intersect(clip, textBox).height < clip.height * 0.5)
    ? 'cut-off'
    : 'no-room'

const down = ({ y, height }: Box, to: Box): number =>
  y < to.y ? to.y - y : Math.min(0, to.y + to.height - (y + height))

/** Sideways only as far as it must. */
const aside = ({ x, width }: Box, to: Box): number =>
  x < to.x ? to.x - x : Math.min(0, to.x + to.width - (x + width))

function nearest(
  row: readonly Unit[],
  look: Look,
  textBox: Box,
  ways: Map<Unit, Point>,
): number | null {
  const first = down(enclose(row.map((unit) => unit.box)), textBox)
  for (let way = 0; way < furthest * look.cover.height; way += step) {
    for (const y of first > 0 ? [first + way] : first < 0 ? [first - way] : [way, -way])
      if (fit(row, y, look, textBox, ways)) return y
  }
  return null
}

/** Whether units have room where they come to stand together. */
const fit = (
  units: readonly Unit[],
  y: number,
  look: Look,
  textBox: Box,
  ways: ReadonlyMap<Unit, Point>,
): boolean => {
  const all = new Map([...ways, ...units.map((unit) => [unit, { x: aside(unit.box, textBox), y }] as const)]) // prettier-ignore
  return units.every((unit) => fits(unit, look, textBox, all))
}

/** `ways`: of this one, and of all that go too. */
function fits(unit: Unit, look: Look, textBox: Box, ways: ReadonlyMap<Unit, Point>): boolean {
  const from = unit.box
  const to = moved(from, ways.get(unit) ?? from)
  if (shareInside(to, textBox) < 0.999) return false
  if (unit.parts.some(({ clip }) => clip && shareInside(to, clip) < 0.999)) return false
  const others = [...ways].filter(([it]) => it !== unit)
  const standing = obstaclesFor([...ways.keys()].flatMap(({ parts }) => parts), look) // prettier-ignore
  const going = others.map(([{ box }, way]) => ({ box: moved(box, way), text: true, host: false }))
  if (passes(from, to, standing)) return false
  return isClear(to, from, [...standing, ...going], gap * look.cover.height)
}

/** What is read first stays so: no text is carried past another that stands in its column. */
const passes = (from: Box, to: Box, others: readonly Obstacle[]): boolean =>
  others.some(({ box, text }) => {
    const inColumn = Math.min(to.x + to.width, box.x + box.width) > Math.max(to.x, box.x)
    const over = (it: Box) => it.y + it.height / 2 < box.y + box.height / 2
    return text && inColumn && over(from) !== over(to)
  })
