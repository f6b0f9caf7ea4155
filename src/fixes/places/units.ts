import type { Placement } from '../../core/document/placement'
import { enclose, type Box } from '../../core/geometry'
import type { Verdict } from '../../core/report'
import type { LayerId } from '../../core/scene'
import type { LeftOut, Look } from '../look'
import { unitOf } from '../plates'
import { treeOf } from '../tree'
import { seenBox } from './room'

/** What goes as one: a text, or the group or sticker that it is a part of. */
export interface Unit {
  parts: Placement[]
  box: Box
  /** The layers of findings that it holds. */
  found: LayerId[]
}

/** What the findings of a verdict lie in, and what of that can't be moved. */
export function unitsOf({ findings }: Verdict, look: Look, textBox: Box) {
  const tree = treeOf(look.placements)
  const left: LeftOut[] = []
  const units: Unit[] = []
  const found = findings.flatMap(({ ranges, layers = [] }) => (ranges ? layers : []))
  for (const layer of new Set(found)) {
    const text = tree.get(layer)
    if (!text?.text || units.some((unit) => holds(unit, layer, tree))) continue
    const parts = unitOf(text, look.placements, tree, look.cover)
    const box = enclose(parts.map((it) => seenBox(it, look)))
    const why = whyNot(parts, box, textBox)
    if (why) left.push({ layer, name: text.name, why })
    else units.push({ parts, box, found: [layer] })
  }
  return { units, left }
}

const holds = ({ parts }: Unit, layer: LayerId, tree: ReturnType<typeof treeOf>): boolean =>
  parts.some((part) => part.layer === layer || tree.inside(part.layer).some((it) => it.layer === layer)) // prettier-ignore

function whyNot(parts: readonly Placement[], box: Box, textBox: Box): LeftOut['why'] | null {
  if (parts.some(({ locked }) => locked)) return 'locked'
  const held = parts.find((it) => it.held)?.held
  if (held) return held
  if (box.width > textBox.width + 1 || box.height > textBox.height) return 'no-room'
  return null
}

/** Units above, beside and below the box, in their order. */
export function sidesOf(units: readonly Unit[], textBox: Box): Unit[][] {
  const middle = textBox.y + textBox.height / 2
  const byY = [...units].sort((a, b) => a.box.y - b.box.y)
  const sticksUp = ({ box }: Unit) => box.y < textBox.y && box.y + box.height / 2 < middle
  const sticksDown = (unit: Unit) =>
    !sticksUp(unit) && unit.box.y + unit.box.height > textBox.y + textBox.height
  const sides = [
    byY.filter(sticksUp),
    byY.filter((it) => !sticksUp(it) && !sticksDown(it)),
    byY.filter(sticksDown).reverse(),
  ]
  return sides.filter(({ length }) => length)
}

/** Pixels by which the places of what stands in one row may differ. */
const slack = 2

/** Units that stand in one row, which go together or not at all. */
export function rowsOf(units: readonly Unit[]): Unit[][] {
  const rows: Unit[][] = []
  for (const unit of units) {
    const row = rows.find(([first]) => isBeside(linesOf(first), linesOf(unit)))
    if (row) row.push(unit)
    else rows.push([unit])
  }
  return rows
}

/** Where its layers stand: ink may hang lower in one of two texts of a row. */
const linesOf = ({ parts }: Unit): Box => enclose(parts.map(({ box }) => box))
const isBeside = (a: Box, b: Box): boolean =>
  Math.abs(a.y - b.y) <= slack && Math.abs(a.y + a.height - b.y - b.height) <= slack

/** Whether words go along that were not found. */
export function movesMore({ parts, found }: Unit, look: Look): boolean {
  const tree = treeOf(look.placements)
  const texts = parts.flatMap((it) => [it, ...tree.inside(it.layer)]).filter(({ text }) => text)
  return texts.length > 1 && parts.some(({ type, layer }) => type === 'FRAME' && !found.includes(layer)) // prettier-ignore
}
