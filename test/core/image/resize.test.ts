import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import { resize } from '../../../src/core/image/resize'

const pictures = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((values): Raster => {
        const picture = newRaster(width, height)
        picture.data.set(values)
        return picture
      }),
  )

/** How much each pixel of a line of `from` pixels gives to pixel `i` of `to`. */
function share(pixel: number, i: number, from: number, to: number): number {
  const scale = from / to
  if (scale > 1) {
    const [start, end] = [i * scale, Math.min(from, i * scale + scale)]
    return Math.max(0, Math.min(end, pixel + 1) - Math.max(start, pixel)) / (end - start)
  }
  const at = Math.min(from - 1, Math.max(0, (i + 0.5) * scale - 0.5))
  return Math.max(0, 1 - Math.abs(at - pixel))
}

test('each pixel is the weighed mean of those that lie in its place', () => {
  fc.assert(
    fc.property(
      pictures,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      (picture, width, height) => {
        const { data } = resize(picture, width, height)
        for (let i = 0; i < data.length; i++) {
          const [channel, x] = [i % 4, Math.floor(i / 4) % width]
          const y = Math.floor(i / 4 / width)
          let mean = 0
          for (let p = channel; p < picture.data.length; p += 4) {
            const [column, row] = [
              Math.floor(p / 4) % picture.width,
              Math.floor(p / 4 / picture.width),
            ]
            const part = share(column, x, picture.width, width)
            mean += part * share(row, y, picture.height, height) * picture.data[p]
          }
          // Half a step for rounding, and some for sums of single floats.
          expect(Math.abs(data[i] - mean)).toBeLessThan(0.501)
        }
      },
    ),
    { seed: 23, numRuns: 60 },
  )
})
