import { describe, expect, test } from 'vitest'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import { fillOf } from '../../../src/engines/text/fill'

type Colour = [number, number, number]
const [width, height] = [120, 56]

/** Bars instead of letters, in the middle of the height, on a ground; with an outline if asked. */
function line(fill: Colour, ground: (x: number, y: number) => Colour, outline?: Colour): Raster {
  const raster = newRaster(width, height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [across, down] = [Math.abs((x % 24) - 12), Math.abs(y - height / 2)]
      const colour =
        across < 4 && down < 15 ? fill : outline && across < 8 && down < 19 ? outline : ground(x, y)
      raster.data.set([...colour, 255], (y * width + x) * 4)
    }
  }
  return raster
}

/** Mean of the mask on the bars, and off them. */
function parted(raster: Raster) {
  const { data } = fillOf(raster)
  const [on, off]: [number[], number[]] = [[], []]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      (Math.abs((x % 24) - 12) < 4 && Math.abs(y - height / 2) < 15 ? on : off).push(
        data[y * width + x],
      )
  const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  return { on: mean(on), off: mean(off) }
}

describe('type by its own colour is dark on light', () => {
  test.each<[string, Raster]>([
    ['white on black', line([255, 255, 255], () => [0, 0, 0])],
    ['black on white', line([0, 0, 0], () => [255, 255, 255])],
    // No threshold of lightness parts these.
    [
      'grey on stripes of black and white',
      line([128, 128, 128], (x) => (x % 6 < 3 ? [0, 0, 0] : [255, 255, 255])),
    ],
    [
      'yellow with a black outline on sky',
      line([250, 210, 20], () => [120, 170, 230], [10, 10, 10]),
    ],
    [
      'white with a dark outline on grass',
      line([250, 250, 250], (x, y) => [60 + ((x * 7 + y * 3) % 40), 140, 60], [20, 20, 60]),
    ],
  ])('%s', (_, raster) => {
    const { on, off } = parted(raster)
    expect(on).toBeLessThan(40)
    expect(off).toBeGreaterThan(200)
  })

  test('a crop of one colour is no error', () =>
    expect(() => fillOf(line([9, 9, 9], () => [9, 9, 9]))).not.toThrow())
  test('nor is one pixel', () => expect(fillOf(newRaster(1, 1)).data).toHaveLength(1))
})
