import { describe, expect, it } from 'vitest'
import { newRaster, type Raster } from '../../../src/core/image/raster'
import { withoutLines } from '../../../src/core/image/without-lines'

const [width, height] = [24, 20]
const paper = [240, 230, 200]
const ink = [30, 40, 90]

/** Paper, and ink where the pixel is inked. */
function drawn(isInked: (x: number, y: number) => boolean): Raster {
  const raster = newRaster(width, height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      raster.data.set([...(isInked(x, y) ? ink : paper), 255], (y * width + x) * 4)
  return raster
}
const same = (a: Raster, b: Raster) => expect([...a.data]).toEqual([...b.data])
const blank = drawn(() => false)

describe('a picture without lines', () => {
  it('has none of up to four pixels, dark or light, across or down, nor of two at its edge', () => {
    same(withoutLines(drawn((_, y) => y >= 8 && y < 12)), blank)
    same(withoutLines(drawn((x) => x >= 10 && x < 14)), blank)
    same(withoutLines(drawn((x) => x < 2)), blank)
    const light = withoutLines(drawn((_, y) => y < 8 || y >= 12))
    same(
      light,
      drawn(() => true),
    )
  })

  it('keeps what is broader, where it is', () => {
    const broad = drawn((x, y) => x >= 6 && x < 12 && y >= 5 && y < 15)
    same(withoutLines(broad), broad)
    const edge = drawn((x) => x < 3)
    same(withoutLines(edge), edge)
  })

  it('leaves the picture itself alone, be it of one pixel', () => {
    const picture = drawn((_, y) => y === 8)
    const before = [...picture.data]
    withoutLines(picture)
    expect([...picture.data]).toEqual(before)
    expect(withoutLines(newRaster(1, 1))).toMatchObject({ width: 1, height: 1 })
  })
})
