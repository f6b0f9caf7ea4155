import type { Box, Point } from '../../core/geometry'

/**
 * A line from the edge of the cover to a list: straight where they are side by side, else out into
 * the gap beside the cover and along it, so that it runs over no other cover of a grid.
 */
export function tieOf(cover: Box, list: Box): Point[] {
  const [right, bottom] = [cover.x + cover.width, cover.y + cover.height]
  const y = common([cover.y, bottom], [list.y, list.y + list.height])
  if (y !== null) {
    return list.x >= right
      ? [{ x: right, y }, { x: list.x, y }]
      : [{ x: list.x + list.width, y }, { x: cover.x, y }]
  }
  const above = list.y < cover.y
  const edge = above ? cover.y : bottom
  const end = above ? list.y + list.height : list.y
  const x = common([cover.x, right], [list.x, list.x + list.width])
  const near = Math.abs(end - edge) <= NEAR * cover.height
  if (x !== null && near) return [{ x, y: edge }, { x, y: end }]
  const gap = GUTTER * cover.width
  const beside = list.x + list.width / 2 < cover.x + cover.width / 2 ? cover.x - gap : right + gap
  const middle = list.x + list.width / 2
  return [
    { x: beside < cover.x ? cover.x : right, y: edge },
    { x: beside, y: edge },
    { x: beside, y: end + (above ? gap : -gap) },
    { x: middle, y: end + (above ? gap : -gap) },
    { x: middle, y: end },
  ]
}

/** A list so much of the cover's height away is seen to be its own. */
const NEAR = 0.2
/** Of the cover's width: half of the narrowest gap that people leave between covers. */
const GUTTER = 0.009

/** In the middle of what two ranges share. */
function common(a: readonly [number, number], b: readonly [number, number]): number | null {
  const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
  return from < to ? (from + to) / 2 : null
}
