import type { Polygon } from '../../core/geometry'
import { hull } from '../../core/polygon'

/**
 * A rectangle of any tilt, in picture pixels. `angle`: of the writing direction, radians, −45°…45°;
 * a column of signs is tall.
 */
export interface Rect {
  cx: number
  cy: number
  width: number
  height: number
  angle: number
}

type Pair = readonly [number, number]

export function polygonOfRect({ cx, cy, width, height, angle }: Rect): Polygon {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const corner = (x: number, y: number) => [cx + x * c - y * s, cy + x * s + y * c] as const
  const [x, y] = [width / 2, height / 2]
  return [corner(-x, -y), corner(x, -y), corner(x, y), corner(-x, y)]
}

/** `rect` moved along its line, pixels. */
export const moved = (rect: Rect, by: number): Rect => ({
  ...rect,
  cx: rect.cx + by * Math.cos(rect.angle),
  cy: rect.cy + by * Math.sin(rect.angle),
})

/**
 * Moves every side outwards by area · ratio / perimeter, which undoes the shrinking that the
 * detector was taught.
 */
export function unclip(rect: Rect, ratio: number): Rect {
  const by = (rect.width * rect.height * ratio) / (2 * (rect.width + rect.height))
  return { ...rect, width: rect.width + 2 * by, height: rect.height + 2 * by }
}

/** What `unclip` makes the rectangle of. */
export function clip(rect: Rect, ratio: number): Rect {
  const sum = (1 + ratio) * (rect.width + rect.height)
  const product = 4 * (2 + ratio) * ratio * rect.width * rect.height
  const by = (sum - Math.sqrt(sum * sum - product)) / (2 * (2 + ratio))
  return { ...rect, width: rect.width - by, height: rect.height - by }
}

/** What covers the glyphs, nearly always: measured on covers, the stock 1.5 overshoots. */
export const tight = 1.35

export const isColumn = ({ width, height }: Rect): boolean => height >= 1.5 * width

/** The rectangle of least area around the points: one of its sides lies on a side of their hull. */
export function leastRect(points: Pair[]): Rect {
  const around = hull(points)
  let least: (Rect & { area: number }) | undefined
  around.forEach(([ax, ay], i) => {
    const [bx, by] = around[(i + 1) % around.length]
    const angle = Math.atan2(by - ay, bx - ax)
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
    for (const [x, y] of around) {
      const u = x * c + y * s
      const v = -x * s + y * c
      left = Math.min(left, u)
      right = Math.max(right, u)
      top = Math.min(top, v)
      bottom = Math.max(bottom, v)
    }
    const area = (right - left) * (bottom - top)
    if (least && area >= least.area - 1e-6) return
    const [u, v] = [(left + right) / 2, (top + bottom) / 2]
    least = {
      cx: u * c - v * s,
      cy: u * s + v * c,
      width: right - left,
      height: bottom - top,
      angle,
      area,
    }
  })
  return upright(least!)
}

/** The same rectangle, called by the direction nearest to level. */
function upright({ cx, cy, width, height, angle }: Rect): Rect {
  while (angle > Math.PI / 4 + 1e-9) {
    angle -= Math.PI / 2
    ;[width, height] = [height, width]
  }
  while (angle <= -Math.PI / 4 + 1e-9) {
    angle += Math.PI / 2
    ;[width, height] = [height, width]
  }
  return { cx, cy, width, height, angle }
}
