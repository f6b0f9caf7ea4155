import type { Box, Point, Size } from '../../core/geometry'
import { keptInside, leastHiding } from '../../core/spots'
import { colourOf, line, type Pen } from './draw'
import type { Around, Placed } from './marks'
import type { Strip } from './stand'
import { moveTag, newTag, type Tag } from './tags'

/** Of the letters, and between pins beside the cover, px of a 1080×1920 cover. */
const SIZE = 26
const GAP = 16
/** Between the cover and the words beside it. */
const LEAD = 40

interface Pin {
  tag: Tag
  ink: RGB
  /** What it is joined to; nothing where it is about the cover as a whole. */
  about?: Box
}

/**
 * One pin for each finding, in words: beside the cover where there is room, else slim at its edges,
 * off what is marked; each joined to its first place. Answers where they stand on the cover.
 */
export function drawPins(
  pen: Pen,
  placed: readonly Placed[],
  marked: readonly Box[],
  { frame, beside }: Around,
): Box[] {
  // The gravest is made last, so that it lies on top, and placed first, so that it has the choice.
  const pins = placed
    .slice()
    .reverse()
    .map(({ note, places }): Pin => {
      const ink = colourOf(note.ink)
      const width = beside ? beside.width - LEAD * pen.unit : undefined
      const words = `${note.number} · ${note.label}`
      const fits = beside ? words : shortened(words)
      return { tag: newTag(pen, fits, { ink, size: SIZE, width }), ink, about: places[0]?.box }
    })
    .reverse()
  const at = beside ? inStrip(pins, beside, frame, pen.unit) : onEdges(pins, marked, frame)
  pins.forEach(({ tag, ink, about }, i) => {
    moveTag(tag, at[i])
    if (about) join(pen, ink, { ...at[i], width: tag.width, height: tag.height }, about)
  })
  return pins.map(({ tag: { width, height } }, i) => ({ ...at[i], width, height }))
}

/** Letters that a pin on the cover has: it must stay slim. */
const longest = 44
function shortened(words: string): string {
  const letters = [...words]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : words
}

/** One under the other, each as near to the height of its place as the others leave it. */
function inStrip(pins: readonly Pin[], { x, left, width }: Strip, cover: Size, unit: number): Point[] {
  const order = pins
    .map((pin, i) => ({ i, pin, wanted: pin.about ? pin.about.y : 0 }))
    .sort((a, b) => a.wanted - b.wanted || a.i - b.i)
  const tops: number[] = []
  let next = 0
  for (const { pin, wanted } of order) {
    const top = Math.max(next, wanted)
    tops.push(top)
    next = top + pin.tag.height + GAP * unit
  }
  // What came to stand below the cover moves up as far as there is room.
  let bottom = cover.height
  for (let n = order.length - 1; n >= 0; n--) {
    tops[n] = Math.min(tops[n], bottom - order[n].pin.tag.height)
    bottom = tops[n] - GAP * unit
  }
  const at: Point[] = []
  order.forEach(({ i, pin }, n) => {
    at[i] = { x: left ? x + width - LEAD * unit - pin.tag.width : x + LEAD * unit, y: tops[n] }
  })
  return at
}

function onEdges(pins: readonly Pin[], marked: readonly Box[], cover: Size): Point[] {
  const taken: Box[] = []
  return pins.map(({ tag, about }) => {
    const wanted = about ? about.y + about.height / 2 - tag.height / 2 : 0
    const rows = Math.max(1, Math.floor(cover.height / tag.height))
    const spots = Array.from({ length: rows }, (_, row) => row * tag.height)
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
      .flatMap((y) => [cover.width - tag.width, 0].map((x) => keptInside({ x, y }, tag, cover)))
    const at = leastHiding(spots, tag, taken, marked)
    taken.push({ ...at, width: tag.width, height: tag.height })
    return at
  })
}

/** From the edge of a pin to the nearest point of its place. */
function join(pen: Pen, ink: RGB, pin: Box, place: Box): void {
  const near = (from: number, to: number, value: number) => Math.min(Math.max(value, from), to)
  const middle = { x: pin.x + pin.width / 2, y: pin.y + pin.height / 2 }
  const end = {
    x: near(place.x, place.x + place.width, middle.x),
    y: near(place.y, place.y + place.height, middle.y),
  }
  const start = {
    x: near(pin.x, pin.x + pin.width, end.x),
    y: near(pin.y, pin.y + pin.height, end.y),
  }
  if (Math.hypot(end.x - start.x, end.y - start.y) < 4 * pen.unit) return
  line(pen, 'Lead', [start, end], { ink, stroke: 3 })
}
