import { describe, expect, it } from 'vitest'
import { newMask, newRaster, type Raster } from '../../src/core/image/raster'
import { headInput } from '../../src/engines/person/head-under'
import { box } from '../kit/rules'

const picture = () => {
  const raster = newRaster(400, 800)
  raster.data.fill(255)
  return raster
}
/** A square in the picture, and its pixels in a mask of half the size. */
const thing = (x: number, y: number, side: number) => {
  const mask = newMask(200, 400)
  for (let row = y / 2; row < (y + side) / 2; row++)
    mask.data.fill(255, row * 200 + x / 2, row * 200 + (x + side) / 2)
  return { box: box(x, y, side, side), mask }
}

/** One channel: how far down a cell lies, 0…15. */
function look(part: Raster, seen: Raster[] = []) {
  seen.push(part)
  return [
    new Float32Array(256 * 256),
    Float32Array.from({ length: 256 }, (_, i) => Math.floor(i / 16)),
  ]
}

describe('around a thing', () => {
  it('one and a half of it are looked at on each side, two below, and it is grey', () => {
    const seen: Raster[] = []
    headInput(picture(), thing(150, 300, 100), (part) => look(part, seen))
    const [{ width, height, data }] = seen
    expect([width, height]).toEqual([300, 350])
    const at = (x: number, y: number) => [
      ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
    ]
    expect(at(150, 150)).toEqual([128, 128, 128, 255])
    expect(at(95, 150)).toEqual([255, 255, 255, 255])
    expect(at(150, 205)).toEqual([255, 255, 255, 255])
  })

  it('no more than the picture is', () => {
    const seen: Raster[] = []
    headInput(picture(), thing(0, 0, 360), (part) => look(part, seen))
    expect([seen[0].width, seen[0].height]).toEqual([400, 800])
  })

  it('what is below, above and beside is told apart', () => {
    const input = headInput(picture(), thing(150, 300, 100), look)
    // Of each zone one channel and the share of the mask.
    const [below, , above, , beside, , corners] = input
    expect(below).toBeGreaterThan(beside)
    expect(beside).toBeGreaterThan(above)
    // A square thing leaves nothing within its own box but what a cell holds beside it.
    expect(corners).toBeLessThan(beside)
    expect([...input.slice(-4)].map((value) => +value.toFixed(3))).toEqual([
      0.333, 0.286, 0.333, 0.286,
    ])
  })
})
