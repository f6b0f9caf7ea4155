import { describe, expect, it } from 'vitest'
import { newMask, newRaster, type Mask } from '../../src/core/image/raster'
import { joinMasks, nearer } from '../../src/engines/person/nearer'
import { presenceInput } from '../../src/engines/person/presence'

const filled = (left: number, top: number, right: number, bottom: number): Mask => {
  const mask = newMask(256, 256)
  for (let y = top; y < bottom; y++) mask.data.fill(255, y * 256 + left, y * 256 + right)
  return mask
}

describe('nearer', () => {
  it('cuts out the people with some room around them', () => {
    const near = nearer(newRaster(512, 1024), filled(100, 50, 150, 250))!
    expect(near.box.x).toBeCloseTo((100 - 6) / 256)
    expect(near.box.width).toBeCloseTo(62 / 256)
    expect(near.box.y).toBeCloseTo((50 - 16) / 256)
    expect(near.box.y + near.box.height).toBeCloseTo(1)
    expect([near.part.width, near.part.height]).toEqual([124, 888])
  })

  it('takes a big part from a half of the picture', () => {
    const { part } = nearer(newRaster(2000, 4000), filled(100, 50, 200, 200))!
    expect([part.width, part.height]).toEqual([484, 1359])
  })

  it.each([
    ['nobody was seen', filled(0, 0, 0, 0)],
    ['people fill the frame', filled(4, 4, 250, 250)],
  ])('answers nothing where %s', (_, first) => {
    expect(nearer(newRaster(512, 512), first)).toBeNull()
  })

  it('bears a picture of one pixel, and of one pixel width', () => {
    for (const [width, height] of [
      [1, 1],
      [1, 900],
      [900, 1],
    ])
      expect(() => nearer(newRaster(width, height), filled(10, 10, 60, 60))).not.toThrow()
  })
})

describe('joined', () => {
  const size = { width: 640, height: 1280 }

  it('answers in the shape of the picture', () => {
    const { width, height } = joinMasks(size, filled(0, 0, 128, 256), null)
    expect([width, height]).toEqual([320, 640])
  })

  it('takes the mean of both looks within the nearer one, and the first elsewhere', () => {
    const half = { x: 0, y: 0.5, width: 1, height: 0.5 }
    const { data } = joinMasks(size, filled(0, 0, 256, 256), {
      box: half,
      mask: filled(0, 0, 0, 0),
    })
    expect(data[100 * 320 + 100]).toBeGreaterThan(200)
    expect(data[500 * 320 + 100]).toBeLessThan(127)
  })
})

describe('presenceInput', () => {
  const layer = new Float32Array(16 * 16 * 2)
  layer[(3 * 16 + 5) * 2] = 6
  layer[(3 * 16 + 5) * 2 + 1] = 1

  it('weighs the layer by the mask', () => {
    const values = new Float32Array(256 * 256)
    for (let y = 48; y < 64; y++) values.fill(1, y * 256 + 80, y * 256 + 96)
    expect([...presenceInput(values, layer)].map((value) => +value.toFixed(4))).toEqual([
      2, 0.3333, 0.0234, 0.0039, 6, 1,
    ])
  })

  it('is 0 in the weighted part where the mask is empty', () => {
    expect([...presenceInput(new Float32Array(256 * 256), layer).slice(0, 2)]).toEqual([0, 0])
  })
})
