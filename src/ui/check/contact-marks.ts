import type { Box, Size } from '../../core/geometry'
import { leastHiding, spotsAbout } from '../../core/labels/spots'
import { inkOf, outline, type Annotation, type Place } from '../../report'

/** Of a number beside what it marks, px. */
export const NUMBER = { width: 18, height: 16 }

/** Outlines and numbers on a cover that is drawn `ratio` times as large, in a `room` of that size. */
export function drawMarks(
  pen: CanvasRenderingContext2D,
  annotations: readonly Annotation[],
  ratio: number,
  room: Size,
): void {
  const marks = annotations.flatMap(
    ({ number, level, places }) =>
    places.map((place) => ({ place, number, ink: inkOf(level, place.sure), at: scaled(place.box, ratio) })), // prettier-ignore
  )
  // The gravest last, so that they lie on top.
  for (const { place, ink } of marks.slice().reverse()) drawOutline(pen, place, ink, ratio)
  const taken: Box[] = []
  for (const { number, ink, at } of marks) {
    const spot = leastHiding(spotsAbout(at, NUMBER, room), NUMBER, taken, marks.map((it) => it.at)) // prettier-ignore
    taken.push({ ...spot, ...NUMBER })
    drawNumber(pen, number, ink, spot)
  }
}

const scaled = ({ x, y, width, height }: Box, ratio: number): Box => ({
  x: x * ratio,
  y: y * ratio,
  width: width * ratio,
  height: height * ratio,
})

function drawOutline(
  pen: CanvasRenderingContext2D,
  { polygon, sure }: Place,
  ink: string,
  ratio: number,
): void {
  pen.strokeStyle = ink
  pen.lineWidth = 2
  pen.setLineDash(sure ? [] : outline.dash.map((it) => it / 3))
  pen.beginPath()
  for (const [x, y] of polygon) pen.lineTo(x * ratio, y * ratio)
  pen.closePath()
  pen.stroke()
  pen.setLineDash([])
}

export function drawNumber(
  pen: CanvasRenderingContext2D,
  number: number,
  ink: string,
  { x, y }: { x: number; y: number },
): void {
  pen.fillStyle = ink
  pen.fillRect(x, y, NUMBER.width, NUMBER.height)
  pen.fillStyle = '#fff'
  pen.font = '600 12px Inter, sans-serif'
  pen.textAlign = 'center'
  pen.fillText(String(number), x + NUMBER.width / 2, y + 12)
  pen.textAlign = 'start'
}
