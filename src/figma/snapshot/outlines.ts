import type { VectorPath } from '../../core/scene'
import type { Wall } from '../coordinates'
import { isInk } from './effects'

const shapes: readonly string[] = [
  'VECTOR',
  'BOOLEAN_OPERATION',
  'STAR',
  'ELLIPSE',
  'POLYGON',
  'RECTANGLE',
]
/** Characters: longer paths are illustrations. */
const LONGEST = 20_000

/**
 * What the ink of a shape covers, in cover pixels: its fill, or its stroke where it has no fill.
 */
export function pathsOf(
  node: SceneNode,
  fills: readonly Paint[] | typeof figma.mixed,
  transform: Transform,
  wall: Wall,
): VectorPath[] | undefined {
  if (shapes.indexOf(node.type) < 0 || !('fillGeometry' in node)) return undefined
  const fill = inkOf(fills)
  const colour = fill ?? inkOf(node.strokes)
  if (colour === undefined) return undefined
  const paths = fill === undefined ? node.strokeGeometry : node.fillGeometry
  if (paths.length === 0 || paths.reduce((sum, { data }) => sum + data.length, 0) > LONGEST)
    return undefined
  return paths.map(({ data, windingRule }) => ({
    data: placed(data, transform, wall),
    ...(windingRule === 'EVENODD' && { evenOdd: true }),
    colour,
  }))
}

/** The topmost paint that is seen, as a word that differs where the ink does. */
function inkOf(paints: readonly Paint[] | typeof figma.mixed): string | undefined {
  if (paints === figma.mixed) return 'mixed'
  const seen = paints.filter(isInk)
  if (seen.length === 0) return undefined
  const top = seen[seen.length - 1]
  if (top.type !== 'SOLID') return top.type
  return [top.color.r, top.color.g, top.color.b].map((value) => Math.round(value * 255)).join()
}

/** Figma writes M, L, Q, C and Z with absolute numbers, in the node's own coordinates. */
function placed(data: string, [[a, c, tx], [b, d, ty]]: Transform, { toCover }: Wall): string {
  return data.replace(
    /(-?[\d.]+(?:e[-+]?\d+)?)[\s,]+(-?[\d.]+(?:e[-+]?\d+)?)/gi,
    (_, first: string, second: string) => {
      const [u, v] = [Number(first), Number(second)]
      const { x, y } = toCover({
        x: a * u + c * v + tx,
        y: b * u + d * v + ty,
        width: 0,
        height: 0,
      })
      return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
    },
  )
}
