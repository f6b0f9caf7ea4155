import type { Box } from '../../core/geometry'
import { tieOf } from '../../core/labels/spots'
import type { Note } from '../../wall/carried'
import { badge, colourOf, inks, place, solid, write, type Pen } from './draw'
import { line } from './lines'
import { nameOf } from './marks'
import { distance, freePlace } from './free-place'

/** Lengths in pixels of the reference cover. */
const WIDTH = 760
const PAD = 40
const GAP = 80

/** A list farther off than this is no longer seen to be that of its cover. */
const REACH = 200

/**
 * The whole list, the gravest first, beside the cover where nothing else lies, and joined to it.
 * Where there is no room near it, nothing is drawn and false is answered. `at`: the cover on the
 * page; `around`: what lies there.
 */
export function drawLegend(
  pen: Pen,
  notes: readonly Note[],
  headline: string,
  at: Box,
  around: readonly Box[],
): boolean {
  const { unit } = pen
  const first = pen.frame.children.length
  const ground = place(pen, figma.createRectangle(), 'Legend', { x: 0, y: 0, width: 1, height: 1 })
  ground.fills = [solid(inks.white)]
  ground.strokes = [solid(inks.rim, 0.3)]
  ground.strokeWeight = 2 * unit
  ground.cornerRadius = 24 * unit
  const size = { width: WIDTH * unit, height: writeList(pen, notes, headline) }
  ground.resize(size.width, size.height)
  const free = freePlace(at, size, around, GAP * unit)
  const drawn = pen.frame.children.slice(first)
  if (distance(at, { ...free, ...size }) > REACH * unit) {
    for (const node of drawn) node.remove()
    return false
  }
  const list = { x: free.x - at.x, y: free.y - at.y, ...size }
  for (const node of drawn) {
    node.x += list.x
    node.y += list.y
  }
  const tie = tieOf({ x: 0, y: 0, width: at.width, height: at.height }, list)
  line(pen, 'Tie', tie, { ink: inks.rim, stroke: 4 })
  return true
}

/** Answers how high it became. */
function writeList(pen: Pen, notes: readonly Note[], headline: string): number {
  const { unit } = pen
  const pad = PAD * unit
  const width = WIDTH * unit - 2 * pad
  const head = { x: pad, y: pad, size: 44, bold: true, ink: inks.black, width }
  let y = pad + write(pen, headline, head).height + 32 * unit
  for (const note of notes) {
    const wide = badge(pen, note.number, pad, y, colourOf(note.ink))
    const x = pad + wide + 20 * unit
    const at = { x, y: y + 6 * unit, size: 34, ink: inks.black, width: pad + width - x }
    const text = write(pen, note.label, at)
    text.name = nameOf(note)
    y += Math.max(56 * unit, text.height + 12 * unit) + 20 * unit
  }
  return y + pad - 20 * unit
}
