import { stripedAt, turnedInto } from './products'

/** Filters by Toom–Cook's points 0, ±1, ±2 and infinity. */
const points = [
  [1 / 4, 0, 0],
  [-1 / 6, -1 / 6, -1 / 6],
  [-1 / 6, 1 / 6, -1 / 6],
  [1 / 24, 1 / 12, 1 / 6],
  [1 / 24, -1 / 12, 1 / 6],
  [0, 0, 1],
]
export const planes = 36

/** A 3×3 filter spread over its 36 planes, once for as long as it lives. */
export const spreadOf = turnedInto(
  ({ shape: [, , into, out] }) => [planes, into, out],
  (weights, values, { shape: [, , into, out] }) => {
    for (let plane = 0; plane < planes; plane++) {
      const [down, across] = [points[Math.floor(plane / 6)], points[plane % 6]]
      for (let channel = 0; channel < into; channel++) {
        for (let made = 0; made < out; made++) {
          let sum = 0
          for (let tap = 0; tap < 9; tap++)
            sum +=
              down[Math.floor(tap / 3)] *
              across[tap % 3] *
              weights[(tap * into + channel) * out + made]
          values[plane * into * out + stripedAt(into, channel, made)] = sum
        }
      }
    }
  },
)
