import { area, shareInside, type Box, type Size } from '../../core/geometry'
import type { Layer, VectorPath } from '../../core/scene'
import { isPlain, isSoft } from './effects'
import type { Slices } from './slices'

interface Stacked {
  layer: Layer
  /** Hides whatever lies wholly behind its box. */
  opaque: boolean
  /** Its pixels may hold text. */
  wordy: boolean
}

/** Cells across and down the cover. */
const CELLS = 16
/** A layer that lies in the box to this share of its area lies behind it. */
const WHOLLY = 0.999

/**
 * Leaves out what lies wholly behind an opaque layer: it is in the document but not on the cover.
 * Where that may be text, the layer in front of it is marked, so that the pixels are read there. A
 * grid keeps the work small: what hides a layer lies over the layer's middle.
 */
export async function uncovered<T extends Stacked>(
  stack: readonly T[],
  { width, height }: Size,
  pace: Slices,
): Promise<T[]> {
  const cells: Stacked[][] = Array.from({ length: CELLS * CELLS }, () => [])
  const cell = (value: number, whole: number) =>
    Math.min(CELLS - 1, Math.max(0, Math.floor((value / whole) * CELLS)))
  const seen: T[] = []
  for (let i = stack.length - 1; i >= 0; i--) {
    const { layer, opaque, wordy } = stack[i]
    const { box } = layer
    const middle = cell(box.y + box.height / 2, height) * CELLS + cell(box.x + box.width / 2, width)
    const front = cells[middle].find((it) => hides(it.layer.box, box))
    if (front) {
      // What it would itself hide is hidden by the same layer.
      if (wordy) front.layer.unclear = true
    } else {
      seen.push(stack[i])
      if (opaque) {
        const right = cell(box.x + box.width, width)
        const bottom = cell(box.y + box.height, height)
        for (let y = cell(box.y, height); y <= bottom; y++)
          for (let x = cell(box.x, width); x <= right; x++) cells[y * CELLS + x].push(stack[i])
      }
    }
    if (pace.over()) await pace.rest()
  }
  return seen.reverse()
}

const hides = (front: Box, behind: Box): boolean =>
  area(front) >= area(behind) * WHOLLY && shareInside(behind, front) > WHOLLY

/**
 * Only what is certainly opaque: an upright rectangle with sharp corners and a solid fill. Pictures
 * may be cut out.
 */
export function isOpaque(
  node: SceneNode,
  { opacity, corners, paths }: Layer,
  fills: readonly Paint[] | typeof figma.mixed,
): boolean {
  if (node.type !== 'RECTANGLE' && node.type !== 'FRAME') return false
  if (opacity < 0.999 || corners || fills === figma.mixed || !fills.some(isSolid)) return false
  return isSquare(node, paths) && !isSoft(node)
}

/** The path of a rectangle has curves where its corners are round. */
const isSquare = (node: RectangleNode | FrameNode, paths: Layer['paths']): boolean =>
  paths?.length ? !paths.some(isCurved) : node.cornerRadius === 0

const isCurved = ({ data }: VectorPath): boolean => /[CQA]/i.test(data)

const isSolid = (paint: Paint): boolean =>
  paint.type === 'SOLID' &&
  paint.visible !== false &&
  (paint.opacity ?? 1) > 0.999 &&
  isPlain(paint.blendMode ?? 'NORMAL')
