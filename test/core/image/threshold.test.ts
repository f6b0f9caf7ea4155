import { expect, test } from 'vitest'
import { otsu } from '../../../src/core/image/threshold'

const grey = (...runs: [value: number, count: number][]) =>
  Uint8Array.from(runs.flatMap(([value, count]) => Array<number>(count).fill(value)))

test('the level is the highest of the dark', () =>
  expect(otsu(grey([20, 30], [40, 10], [200, 60]))).toMatchObject({ level: 40 }))

test('two plain levels part wholly', () =>
  expect(otsu(grey([10, 5], [60, 5]))).toEqual({ level: 10, share: 1, distance: 50 }))

test.each([
  ['nothing', grey()],
  ['one level', grey([90, 12])],
])('%s does not part', (_, data) =>
  expect(otsu(data)).toEqual({ level: 127, share: 0, distance: 0 }),
)

test('no other level leaves less variance within the classes', () => {
  const data = grey([0, 3], [30, 8], [90, 2], [140, 9], [255, 4])
  const within = (level: number) =>
    [data.filter((value) => value <= level), data.filter((value) => value > level)].reduce(
      (sum, side) => {
        const mean = side.reduce((all, value) => all + value, 0) / Math.max(1, side.length)
        return sum + side.reduce((all, value) => all + (value - mean) ** 2, 0)
      },
      0,
    )
  const { level } = otsu(data)
  for (let other = 0; other < 256; other++)
    expect(within(other)).toBeGreaterThanOrEqual(within(level) - 1e-6)
})
