import { apply } from './geometry'
import type { Item, Matrix, Point } from './item'

/** A closed outline of straight pieces; the last point joins the first. */
export type Ring = Point[]

/** Pieces that a curve is cut into. */
const pieces = 24

/** The outline of a node as rings, in its own coordinates. */
export function ringsOf(item: Item): Ring[] {
  const { width: w, height: h, more } = item
  if (item.type === 'LINE') return []
  if (item.type === 'ELLIPSE') return [arc(w / 2, h / 2, w / 2, h / 2, 0, 2 * Math.PI, pieces * 4)]
  if (item.type === 'POLYGON') return [star(w, h, more.pointCount as number, 1)]
  if (item.type === 'STAR')
    return [star(w, h, more.pointCount as number, more.innerRadius as number)]
  const paths = more.vectorPaths as { data: string }[] | undefined
  if (paths) return paths.flatMap(({ data }) => flattened(data))
  return [rounded(w, h, item.radii)]
}

export const placed = (rings: Ring[], m: Matrix): Ring[] =>
  rings.map((ring) => ring.map((p) => apply(m, p)))

/** Twice the area; positive for clockwise on the screen. */
export const turn = (ring: Ring): number =>
  ring.reduce((sum, p, i) => {
    const q = ring[(i + 1) % ring.length]
    return sum + p.x * q.y - q.x * p.y
  }, 0)

/** Path data in Figma's own commands. */
export const pathOf = (rings: Ring[]): string =>
  rings
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const [first, ...rest] = ring.map(({ x, y }) => `${round(x)} ${round(y)}`)
      return `M ${first} ${rest.map((p) => `L ${p}`).join(' ')} Z`
    })
    .join(' ')

const round = (v: number) => Math.round(v * 1000) / 1000 + 0

function rounded(w: number, h: number, radii: Item['radii']): Ring {
  const [a, b, c, d] = radii.map((r) => Math.min(r, w / 2, h / 2)) as typeof radii
  const q = Math.PI / 2
  const corner = (r: number, x: number, y: number, from: number) =>
    r > 0 ? arc(x, y, r, r, from, from + q, pieces) : [{ x, y }]
  return [
    ...corner(a, a, a, 2 * q),
    ...corner(b, w - b, b, 3 * q),
    ...corner(c, w - c, h - c, 0),
    ...corner(d, d, h - d, q),
  ]
}

const arc = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  count: number,
): Ring =>
  Array.from({ length: count }, (_, i) => {
    const angle = from + ((to - from) * i) / (to - from < 6 ? count - 1 : count)
    return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) }
  })

function star(w: number, h: number, points: number, inner: number): Ring {
  const count = inner === 1 ? points : points * 2
  return Array.from({ length: count }, (_, i) => {
    const angle = (i * 2 * Math.PI) / count - Math.PI / 2
    const radius = inner !== 1 && i % 2 ? inner / 2 : 0.5
    return { x: w / 2 + w * radius * Math.cos(angle), y: h / 2 + h * radius * Math.sin(angle) }
  })
}

/** Path data of M, L, Q, C and Z in absolute numbers as straight pieces. */
function flattened(data: string): Ring[] {
  const rings: Ring[] = []
  const tokens = data.trim().split(/[\s,]+/)
  let ring: Ring = []
  let command = ''
  for (let i = 0; i < tokens.length;) {
    if (/^[A-Z]$/.test(tokens[i])) command = tokens[i++]!
    if (command === 'Z') continue
    const count = { C: 3, Q: 2 }[command] ?? 1
    const points = Array.from({ length: count }, (_, n) => ({
      x: Number(tokens[i + 2 * n]),
      y: Number(tokens[i + 2 * n + 1]),
    }))
    i += 2 * count
    if (points.some((p) => Number.isNaN(p.x + p.y))) break
    if (command === 'M') rings.push((ring = []))
    const start = ring[ring.length - 1]
    if (count === 1 || !start) ring.push(points[count - 1])
    else for (let t = 1; t <= pieces; t++) ring.push(onCurve([start, ...points], t / pieces))
  }
  return rings
}

/** De Casteljau: between the points, between those, until one is left. */
function onCurve(points: Point[], t: number): Point {
  if (points.length === 1) return points[0]
  return onCurve(
    points.slice(1).map((p, i) => {
      const from = points[i]
      return { x: from.x + (p.x - from.x) * t, y: from.y + (p.y - from.y) * t }
    }),
    t,
  )
}
