import { boundsOf, type Box } from '../../core/geometry'
import { isLarge, leastHiding, samePlace, spotsAbout } from '../../core/labels/spots'
import type { Note } from '../../wall/carried'
import { wallOf } from '../coordinates'
import { colourOf, type Pen } from './draw'
import { outline } from './lines'
import { drawPins } from './pins'
import type { Around, Marked, Placed } from './placed'
import { moveTag, newTag } from './tags'

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
  const boxes = placed.flatMap(({ places }) => places.map(({ box }) => box))
  const [small, large] = [false, true].map((is) => boxes.filter((it) => isLarge(it, frame) === is))
  const marked = { small, large }
  const pinned = around.worded ? drawPins(pen, placed, marked, around) : []
  drawNumbers(pen, placed, { marked, taken: pinned, around })
}

export const nameOf = ({ number, label }: Note): string => `${number} · ${label}`.slice(0, 80)

/**
 * Numbers stand beside what they mark, those of one place together. Where the pin says the rest, the
 * first place of a finding needs none.
 */
function drawNumbers(
  pen: Pen,
  placed: readonly Placed[],
  { marked, taken, around }: { marked: Marked; taken: readonly Box[]; around: Around },
): void {
  const all = taken.slice()
  for (const { box, numbers, words, ink } of sights(placed, around.worded)) {
    const others = numbers.slice(1).map((number) => `+${number}`)
    const tag = newTag(pen, [words, ...others].join(' '), { ink: colourOf(ink), size: 24 })
    const at = leastHiding(spotsAbout(box, tag, around.frame), tag, all, marked.small)
    moveTag(tag, at)
    all.push({ ...at, width: tag.width, height: tag.height })
  }
}

interface Sight {
  box: Box
  numbers: number[]
  words: string
  ink: string
}

/** Places with the numbers of all that was found there, the gravest in words. */
function sights(placed: readonly Placed[], worded: boolean): Sight[] {
  const found: Sight[] = []
  for (const { note, places } of placed) {
    const { number, ink } = note
    const alike = new Set(places.map(({ label }) => label)).size === 1
    const say = worded && !alike && places.length <= mostWorded
    for (const { box, label } of places.slice(worded ? 1 : 0)) {
      const same = found.find((it) => samePlace(it.box, box))
      if (same) same.numbers.push(...(same.numbers.includes(number) ? [] : [number]))
      else found.push({ box, numbers: [number], words: say && label ? `${number} · ${label}` : `${number}`, ink }) // prettier-ignore
    }
  }
  return found
}
