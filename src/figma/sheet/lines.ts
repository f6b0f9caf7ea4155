import type { Point } from '../../core/geometry'
import { tenth } from '../../core/rounding'
import { colourOf, solid, type Pen } from './draw'

interface Look {
  ink: string
  /** Lengths in pixels of the reference cover. */
  dash: number[]
  stroke: number
  tint: number
}

/** A closed line through corners of the sheet. */
export function outline(
  pen: Pen,
  name: string,
  corners: readonly (readonly number[])[],
  { ink, dash, stroke, tint }: Look,
): VectorNode {
  const line = figma.createVector()
  pen.frame.appendChild(line)
  line.name = name
  const [left, top] = [0, 1].map((axis) => Math.min(...corners.map((corner) => corner[axis])))
  // A path begins at its own top left: that is where Figma puts the layer.
  const path = corners.map(([x, y]) => `${tenth(x - left)} ${tenth(y - top)}`).join(' L ')
  line.vectorPaths = [{ windingRule: 'NONZERO', data: `M ${path} Z` }]
  line.x = left
  line.y = top
  const colour = colourOf(ink)
  line.fills = tint > 0 ? [solid(colour, tint)] : []
  line.strokes = [solid(colour)]
  line.strokeWeight = stroke * pen.unit
  line.strokeAlign = 'OUTSIDE'
  line.strokeJoin = 'ROUND'
  if (dash.length) line.dashPattern = dash.map((length) => length * pen.unit)
  return line
}

/** An open line through points of the sheet. */
export function line(
  pen: Pen,
  name: string,
  points: readonly Point[],
  { ink, stroke }: { ink: RGB; stroke: number },
): VectorNode {
  const path = figma.createVector()
  pen.frame.appendChild(path)
  path.name = name
  const left = Math.min(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  const corners = points.map(({ x, y }) => `${tenth(x - left)} ${tenth(y - top)}`)
  path.vectorPaths = [{ windingRule: 'NONE', data: `M ${corners.join(' L ')}` }]
  path.x = left
  path.y = top
  path.fills = []
  path.strokes = [solid(ink)]
  path.strokeWeight = stroke * pen.unit
  path.strokeJoin = 'ROUND'
  return path
}
