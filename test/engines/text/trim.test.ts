import { expect, test } from 'vitest'
import { newMask, newRaster, type Raster } from '../../../src/core/image/raster'
import { fill } from '../../../src/core/image/fill'
import { polygonOfRect, type Rect } from '../../../src/engines/text/rect'
import { trim } from '../../../src/engines/text/trim'

/**
 * Letters, as bars that reach from the top to the foot of the line, on a ground that may be noise.
 */
function written(line: Rect, grain = 0): Raster {
  const raster = newRaster(400, 300)
  let seed = 7
  const noise = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  for (let i = 0; i < raster.data.length; i += 4)
    raster.data.set([200 - grain * noise(), 180 - grain * noise(), 90, 255], i)
  const ink = newMask(raster.width, raster.height)
  const [c, s] = [Math.cos(line.angle), Math.sin(line.angle)]
  for (let k = 0; k < 7; k++) {
    const along = ((k * 2 + 0.5) / 13 - 0.5) * line.width
    fill(
      ink,
      polygonOfRect({
        ...line,
        cx: line.cx + along * c,
        cy: line.cy + along * s,
        width: line.width / 13,
      }),
    )
  }
  ink.data.forEach((value, i) => value && raster.data.set([20, 30, 60, 255], i * 4))
  return raster
}

const glyphs: Rect = { cx: 200, cy: 150, width: 240, height: 48, angle: 0 }
const around = (rect: Rect, by: number): Rect => ({
  ...rect,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
})

test.each([0, 0.2, -0.6])('a loose rectangle is drawn in to the glyphs, tilted by %s', (angle) => {
  const line = { ...glyphs, angle }
  const { cx, cy, width, height, angle: kept } = trim(written(line), around(line, 12))
  // It is looked at in steps of a 24th of its height, of which one is left around.
  const step = (48 + 24) / 24
  expect(kept).toBe(angle)
  for (const [is, was] of [
    [width, 240],
    [height, 48],
  ]) {
    expect(is).toBeGreaterThanOrEqual(was)
    expect(is).toBeLessThanOrEqual(was + 4 * step)
  }
  expect(Math.hypot(cx - 200, cy - 150)).toBeLessThan(step * 1.5)
})

test('what reaches farther on one side is drawn in on that side', () => {
  const { cx, cy, width, height } = trim(written(glyphs), { ...glyphs, cy: 144, height: 60 })
  expect([cx, width]).toEqual([200, 240])
  expect(cy - height / 2).toBeGreaterThan(120)
  expect(cy + height / 2).toBe(174)
})

test('over a busy picture nothing is taken away', () => {
  const loose = around(glyphs, 12)
  expect(trim(written(glyphs, 180), loose)).toEqual(loose)
})

test('where no ink can be told from the ground nothing is taken away', () => {
  const blank = newRaster(400, 300)
  expect(trim(blank, glyphs)).toEqual(glyphs)
  const loose = around(glyphs, 60)
  expect(trim(written(glyphs), loose)).toEqual(loose)
})
