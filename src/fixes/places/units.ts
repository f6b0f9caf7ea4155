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

/** Whether words go along that were not found. */
export function movesMore({ parts, found }: Unit, look: Look): boolean {
  const tree = treeOf(look.placements)
  const texts = parts.flatMap((it) => [it, ...tree.inside(it.layer)]).filter(({ text }) => text)
  return texts.length > 1 && parts.some(({ type, layer }) => type === 'FRAME' && !found.includes(layer)) // prettier-ignore
}
