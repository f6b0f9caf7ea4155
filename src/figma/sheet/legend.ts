import type { Box } from '../../core/geometry'
import type { Note } from '../../wall/panel-messages'
import { badge, colourOf, inks, line, place, solid, write, type Pen } from './draw'
import { nameOf } from './marks'
import { freePlace } from './free-place'
import { tieOf } from './tie'

/** Lengths in pixels of a 1080×1920 cover. */
const WIDTH = 760
const PAD = 40
const GAP = 80

/**
 * The whole list, the gravest first, where nothing else lies: beside the cover, or tied to it by a
 * line where there is no room. `at`: the cover on the page; `around`: what lies there.
 */
export function drawLegend(
  pen: Pen,
  notes: readonly Note[],
  headline: string,
  at: Box,
  around: readonly Box[],
): void {
  const { unit } = pen
  const ground = place(pen, figma.createRectangle(), 'Legend', { x: 0, y: 0, width: 1, height: 1 })
  ground.fills = [solid(inks.white)]
  ground.strokes = [solid(inks.rim, 0.3)]
  ground.strokeWeight = 2 * unit
  ground.cornerRadius = 24 * unit
  const first = pen.frame.children.length
  const height = writeList(pen, notes, headline)
  const size = { width: WIDTH * unit, height }
  ground.resize(size.width, size.height)
  const gap = GAP * unit
  const free = freePlace(at, size, around, gap)
  const [dx, dy] = [free.x - at.x, free.y - at.y]
  for (const node of [ground, ...pen.frame.children.slice(first)]) {
    node.x += dx
    node.y += dy
  }
  const tie = tieOf({ x: 0, y: 0, width: at.width, height: at.height }, { x: dx, y: dy, ...size })
  const ink = inks.rim
  line(pen, 'Tie', tie, { ink, stroke: 4 })
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
