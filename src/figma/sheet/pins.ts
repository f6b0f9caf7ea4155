import type { Box, Point, Size } from '../../core/geometry'
import { keptInside, leastHiding, shortened, tieOf } from '../../core/labels/spots'
import { colourOf, type Pen } from './draw'
import { line } from './lines'
import type { Around, Marked, Placed } from './placed'
import type { Strips } from './stand'
import { moveTag, newTag, type Tag } from './tags'

/** Of the letters, and between pins beside the cover, px of the reference cover. */
const SIZE = 26
const GAP = 16
/** Between the cover and the words beside it. */
const LEAD = 40

interface Pin {
  tag: Tag
  ink: RGB
  /** What it is joined to; nothing where it is about the cover as a whole. */
  about?: Box
  side?: Side
}

/**
 * One pin for each finding, in words: beside the cover where there is room, else slim at its edges,
 * off what is marked; each joined to its first place. Answers where they stand on the cover.
 */
export function drawPins(
  pen: Pen,
  placed: readonly Placed[],
  marked: Marked,
  { frame, beside }: Around,
): Box[] {
  const { left, right } = beside
  // The gravest is made last, so that it lies on top, and placed first, so that it has the choice.
  const pins = placed
    .slice()
    .reverse()
    .map(({ note, places }): Pin => {
      const about = places[0]?.box
      const side = sideOf(about, beside, frame.width)
      const room = side && beside[side]
      const width = room === undefined ? undefined : room - LEAD * pen.unit
      const words = `${note.number} · ${note.label}`
      const ink = colourOf(note.ink)
      const tag = newTag(pen, side ? words : shortened(words, longest), { ink, size: SIZE, width })
      return { tag, ink, about, side }
    })
    .reverse()
  const at = left || right ? inStrips(pins, frame, pen.unit) : onEdges(pins, marked, frame)
  pins.forEach(({ tag, ink, about }, i) => {
    moveTag(tag, at[i])
    if (about) join(pen, ink, { ...at[i], width: tag.width, height: tag.height }, about)
  })
  return pins.map(({ tag: { width, height } }, i) => ({ ...at[i], width, height }))
}

type Side = keyof Strips

/** The nearer side of the two, as far as there is room. */
function sideOf(about: Box | undefined, { left, right }: Strips, width: number): Side | undefined {
  const near = about && about.x < width - about.x - about.width ? 'left' : 'right'
  if (near === 'left' ? left : right) return near
  return right ? 'right' : left ? 'left' : undefined
}

/** Letters that a pin on the cover has: it must stay slim. */
const longest = 44

function inStrips(pins: readonly Pin[], cover: Size, unit: number): Point[] {
  const at: Point[] = []
  for (const side of ['left', 'right'] as const) {
    const mine = pins.filter((pin) => pin.side === side)
    const tops = stacked(mine, cover.height, GAP * unit)
    mine.forEach((pin, i) => {
      const x = side === 'left' ? -LEAD * unit - pin.tag.width : cover.width + LEAD * unit
      at[pins.indexOf(pin)] = { x, y: tops[i] }
    })
  }
  return at
}

/** One under the other, each as near to the height of its place as the others leave it. */
function stacked(pins: readonly Pin[], height: number, gap: number): number[] {
  const order = pins
    .map((pin, i) => ({ i, tall: pin.tag.height, wanted: pin.about ? pin.about.y : 0 }))
    .sort((a, b) => a.wanted - b.wanted || a.i - b.i)
  const tops: number[] = []
  let next = 0
  for (const { i, tall, wanted } of order) {
    tops[i] = Math.max(next, wanted)
    next = tops[i] + tall + gap
  }
  // What came to stand below the cover moves up.
  let bottom = height
  for (const { i, tall } of order.reverse()) {
    tops[i] = Math.min(tops[i], bottom - tall)
    bottom = tops[i] - gap
  }
  return tops
}

function onEdges(pins: readonly Pin[], marked: Marked, cover: Size): Point[] {
  const taken: Box[] = []
  return pins.map(({ tag, about }) => {
    const wanted = about ? about.y + about.height / 2 - tag.height / 2 : 0
    const rows = Math.max(1, Math.floor(cover.height / tag.height))
    const spots = Array.from({ length: rows }, (_, row) => row * tag.height)
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
      .flatMap((y) => [cover.width - tag.width, 0].map((x) => keptInside({ x, y }, tag, cover)))
    const at = leastHiding(spots, tag, taken, marked.small, marked.large)
    taken.push({ ...at, width: tag.width, height: tag.height })
    return at
  })
}

function join(pen: Pen, ink: RGB, pin: Box, place: Box): void {
  const [start, end] = tieOf(pin, place)
  if (Math.hypot(end.x - start.x, end.y - start.y) < 4 * pen.unit) return
  line(pen, 'Lead', [start, end], { ink, stroke: 3 })
}
