import { area, boundsOf, type Box, type Polygon, type Size } from '../../core/geometry'
import { keptInside, leastHiding } from '../../core/spots'
import type { Note } from '../../wall/panel-messages'
import { wallOf } from '../coordinates'
import type { CoverFrame } from '../frames'
import { colourOf, outline, type Pen } from './draw'
import { drawPins } from './pins'
import type { Strip } from './stand'
import { moveTag, newTag } from './tags'

export interface Around {
  frame: CoverFrame
  coverWidth: number
  /** Room beside the cover for words; without it they stand on its edges. */
  beside: Strip | null
  /** Whether each finding is said in words; else its number is enough. */
  worded: boolean
}

/** A note with its places as they lie on the frame. */
export interface Placed {
  note: Note
  places: { polygon: Polygon; box: Box; label: string }[]
}

/** A place over more than this share of the cover is too large for a label to keep off it. */
const mostKeptFree = 0.25
/** Of one finding so many places say what is there; of the others the number is enough. */
const mostWorded = 12

/** Outlines where something is wrong, each with its number beside it, and what is wrong in words. */
export function drawMarks(pen: Pen, notes: readonly Note[], around: Around): void {
  const { frame, coverWidth } = around
  const { onFrame } = wallOf(frame, coverWidth)
  const placed: Placed[] = notes.map((note) => ({
    note,
    places: note.places.map(({ polygon, label }) => {
      const corners = polygon.map(onFrame)
      return { polygon: corners, box: boundsOf(corners), label }
    }),
  }))
  // Gravest last, so that they lie on top.
  for (const { note, places } of placed.slice().reverse())
    note.places.forEach((look, i) =>
      outline(pen, nameOf(note), places[i].polygon, { ...look, stroke: note.stroke }),
    )
  const marked = placed
    .flatMap(({ places }) => places.map(({ box }) => box))
    .filter((box) => area(box) <= mostKeptFree * area(frame))
  const pinned = around.worded ? drawPins(pen, placed, marked, around) : []
  drawNumbers(pen, placed, { marked, taken: pinned, around })
}

export const nameOf = ({ number, label }: Note): string => `${number} · ${label}`.slice(0, 80)

/** Numbers stand beside what they mark; where the pin says the rest, the first place needs none. */
function drawNumbers(
  pen: Pen,
  placed: readonly Placed[],
  { marked, taken, around }: { marked: readonly Box[]; taken: readonly Box[]; around: Around },
): void {
  const all = taken.slice()
  for (const { note, places } of placed) {
    const say = around.worded && places.length <= mostWorded
    places.forEach(({ box, label }, i) => {
      if (around.worded && i === 0) return
      const words = say && label ? `${note.number} · ${label}` : String(note.number)
      const tag = newTag(pen, words, { ink: colourOf(note.ink), size: 24 })
      const at = leastHiding(spotsAbout(box, tag, around.frame), tag, all, marked)
      moveTag(tag, at)
      all.push({ ...at, width: tag.width, height: tag.height })
    })
  }
}

/** Above, below and beside a place; inside it only where nothing else is left. */
function spotsAbout(box: Box, tag: Size, cover: Size) {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  return [
    { x: box.x, y: box.y - tag.height },
    { x: box.x - tag.width, y: box.y },
    { x: box.x, y: bottom },
    { x: right, y: box.y },
    { x: right - tag.width, y: box.y - tag.height },
    { x: right - tag.width, y: bottom },
    { x: box.x, y: box.y },
    { x: right - tag.width, y: bottom - tag.height },
  ].map((at) => keptInside(at, tag, cover))
}
