import { expect, it } from 'vitest'
import { newMask, type Mask } from '../../../src/core/image/raster'
import { isSquareCorner, upperSide } from '../../../src/engines/codes/square-corner'

/** A dot in a ring: `far` is how far a place lies from the middle, in modules. */
function corner(
  far: (u: number, v: number) => number,
  angle: number,
  [across, down]: readonly [number, number],
): Mask {
  const mask = newMask(200, 200)
  mask.data.fill(255)
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  for (let y = 0; y < 200; y++)
    for (let x = 0; x < 200; x++) {
      const [px, py] = [(x + 0.5 - 100) / across, (y + 0.5 - 100) / down]
      const away = far(px * c + py * s, py * c - px * s)
      if (away < 1.5 || (away > 2.5 && away < 3.5)) mask.data[y * 200 + x] = 0
    }
  return mask
}

const square = (u: number, v: number) => Math.max(Math.abs(u), Math.abs(v))
/** Its outline is rounded by two of its seven modules. */
const rounded = (u: number, v: number) => {
  const [x, y] = [Math.abs(u), Math.abs(v)]
  return x > 1.5 && y > 1.5 ? 1.5 + Math.hypot(x - 1.5, y - 1.5) : Math.max(x, y)
}
const circle = Math.hypot

it.each<[string, boolean, (u: number, v: number) => number, number, readonly [number, number]]>([
  ['a square', true, square, 0, [10, 10]],
  ['a square seen askew', true, square, 0, [10, 8]],
  ['a square turned', true, square, 0.5, [10, 10]],
  ['a square of few pixels', true, square, 0, [1.5, 1.5]],
  ['a rounded square', true, rounded, 0, [10, 10]],
  ['a rounded square turned', true, rounded, 0.6, [10, 10]],
  ['a circle', false, circle, 0, [10, 10]],
  ['an oval, as a nought is', false, circle, 0, [8, 10]],
  ['a small circle', false, circle, 0.3, [2, 2]],
])('%s: %s', (_, is, far, angle, modules) => {
  const turn = { x: Math.cos(angle), y: Math.sin(angle) }
  const spread = far === circle ? 7 : 7 * (Math.abs(turn.x) + Math.abs(turn.y))
  const [width, height] = modules.map((module) => module * spread)
  const box = { x: 100 - width / 2, y: 100 - height / 2, width, height }
  const seen = isSquareCorner(corner(far, angle, modules), { box, round: false }, turn)
  // The box of a circle is no wider when it is turned.
  expect(seen).toBe(is)
})

it('outside the picture nothing shows', () =>
  expect(isSquareCorner(newMask(4, 4), { box: { x: 50, y: 50, width: 7, height: 7 }, round: false }, { x: 1, y: 0 })).toBe(false)) // prettier-ignore

it('the upper side of a square has the length one', () =>
  expect(upperSide([[10, 10], [13, 14], [9, 17], [6, 13]])).toEqual({ x: 0.6, y: 0.8 })) // prettier-ignore
