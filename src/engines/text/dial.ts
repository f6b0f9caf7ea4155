import type { SeenLine } from './see'

/** Fewer on a circle are no dial, and so many of them must be read as hours. */
const fewest = { around: 6, hours: 3 }
/** Of the radius: how far from the circle a numeral may stand. */
const slack = 0.12
/** A dial goes all around: without so wide a gap, radians. */
const widestGap = (5 * Math.PI) / 6
/** In heights of its numerals; of the picture's height. */
const radius = { least: 1.6, most: 0.5 }
/** More short pieces than this are a price list, and trying all threes takes long. */
const most = 30

/** Hours, minutes and seconds in fives, and hours in Roman numerals. */
const hour = /^(?:0?[1-9]|1[0-2]|[1-5][05]|00|60|[IVX]{1,4})$/

interface Circle {
  x: number
  y: number
  radius: number
}

/** Places that stand as the numerals of a clock, a scale or a dial do: all around a circle. */
export function onDials(lines: readonly SeenLine[], pictureHeight: number): Set<SeenLine> {
  const out = new Set<SeenLine>()
  const short = lines.filter(isShort)
  if (short.length > most) return out
  for (let again = true; again;) {
    const left = short.filter((line) => !out.has(line))
    const dial = largestDial(left, pictureHeight)
    for (const line of dial) out.add(line)
    again = dial.length > 0
  }
  return out
}

const textOf = ({ signs }: SeenLine) => signs.map(({ text }) => text.trim()).join('')

const isShort = (line: SeenLine) =>
  [...textOf(line)].length <= 4 && line.region.rect.width < 3 * line.region.rect.height

function largestDial(lines: readonly SeenLine[], pictureHeight: number): SeenLine[] {
  let best: SeenLine[] = []
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      for (let k = j + 1; k < lines.length; k++) {
        const circle = through(lines[i], lines[j], lines[k])
        if (!circle || circle.radius > radius.most * pictureHeight) continue
        const around = lines.filter((line) => isOn(line, circle))
        if (around.length > best.length && isDial(around, circle)) best = around
      }
    }
  }
  return best
}

const placeOf = ({ region: { rect } }: SeenLine) => ({ x: rect.cx, y: rect.cy })

function through(...three: [SeenLine, SeenLine, SeenLine]): Circle | undefined {
  const [a, b, c] = three.map(placeOf)
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y]
  const turn = 2 * (bx * cy - by * cx)
  if (Math.abs(turn) < 1e-6) return undefined
  const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy]
  const [x, y] = [(cy * b2 - by * c2) / turn, (bx * c2 - cx * b2) / turn]
  return { x: a.x + x, y: a.y + y, radius: Math.hypot(x, y) }
}

function isOn(line: SeenLine, circle: Circle): boolean {
  const { x, y } = placeOf(line)
  const far = Math.hypot(x - circle.x, y - circle.y)
  return Math.abs(far - circle.radius) <= slack * circle.radius
}

function isDial(around: readonly SeenLine[], circle: Circle): boolean {
  if (around.length < fewest.around) return false
  if (around.filter((line) => hour.test(textOf(line))).length < fewest.hours) return false
  const heights = around.map(({ region: { rect } }) => rect.height).sort((a, b) => a - b)
  if (circle.radius < radius.least * heights[heights.length >> 1]) return false
  const angles = around
    .map(placeOf)
    .map(({ x, y }) => Math.atan2(y - circle.y, x - circle.x))
    .sort((a, b) => a - b)
  return angles.every((angle, i) => {
    const next = i + 1 < angles.length ? angles[i + 1] : angles[0] + 2 * Math.PI
    return next - angle < widestGap
  })
}
