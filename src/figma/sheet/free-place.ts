import { area, intersect, type Box } from '../../core/geometry'

/**
 * Where something of `size` can stand beside `frame` without lying on anything: right, left, below,
 * else past everything on the right.
 */
export function freePlace(
  frame: Box,
  size: { width: number; height: number },
  taken: readonly Box[],
  gap: number,
): { x: number; y: number } {
  const right = { x: frame.x + frame.width + gap, y: frame.y }
  const left = { x: frame.x - gap - size.width, y: frame.y }
  const below = { x: frame.x, y: frame.y + frame.height + gap }
  const free = [right, left, below].find((at) =>
    taken.every((box) => area(intersect(box, { ...at, ...size })) === 0),
  )
  if (free) return free
  const row = taken.filter(({ y, height }) => y < frame.y + size.height && y + height > frame.y)
  return { x: Math.max(right.x, ...row.map(({ x, width }) => x + width + gap)), y: frame.y }
}
