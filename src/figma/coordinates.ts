import type { Box, Polygon } from '../core/geometry'

/** Between page coordinates and cover pixels; made once for a frame, and used at the wall only. */
export interface Wall {
  scale: number
  toCover(rect: Box): Box
  toPage(box: Box): Box
  /** A corner in cover pixels, on the frame's own layers or on a sheet that begins where it does. */
  onFrame(corner: readonly number[]): [x: number, y: number]
  corners(node: { absoluteTransform: Transform; width: number; height: number }): Polygon
}

/** Where a layer stands on its page. Throws for one that has no place there. */
export function pageBox({ absoluteBoundingBox: box }: { absoluteBoundingBox: Rect | null }): Rect {
  if (!box) throw new Error('the layer has no place on its page')
  return box
}

export function wallOf(
  frame: { absoluteBoundingBox: Rect | null; width: number },
  coverWidth: number,
): Wall {
  const { x, y } = pageBox(frame)
  const scale = coverWidth / frame.width
  return {
    scale,
    toCover: (rect) => ({
      x: (rect.x - x) * scale,
      y: (rect.y - y) * scale,
      width: rect.width * scale,
      height: rect.height * scale,
    }),
    onFrame: ([x, y]) => [x / scale, y / scale],
    toPage: (box) => ({
      x: box.x / scale + x,
      y: box.y / scale + y,
      width: box.width / scale,
      height: box.height / scale,
    }),
    corners({ absoluteTransform: [[a, c, tx], [b, d, ty]], width, height }) {
      const at = (u: number, v: number) =>
        [(a * u + c * v + tx - x) * scale, (b * u + d * v + ty - y) * scale] as const
      return [at(0, 0), at(width, 0), at(width, height), at(0, height)]
    },
  }
}

/** Neither upright nor turned by a quarter: its upright box says too much. */
export const isTilted = ([[a, c]]: Transform): boolean => Math.abs(a) > 1e-3 && Math.abs(c) > 1e-3

/**
 * Turned, be it by a quarter, or slanted: its upright box is not its own. A mirrored frame is
 * upright: its picture is as it is seen.
 */
export const isTurned = ([[a, c], [b, d]]: Transform): boolean =>
  Math.abs(b) > 1e-3 || Math.abs(c) > 1e-3 || (a < 0 && d < 0)
