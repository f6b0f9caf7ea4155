import { describe, expect, it } from 'vitest'
import { alikeThings } from '../../../src/analyzers/attention/alike'
import { polygonOf, type Box } from '../../../src/core/geometry'
import type { Raster } from '../../../src/core/image/raster'
import { box, flat } from '../../kit/rules'

/** A ground that falls off from light to dark, and boxes on it. */
function poster(...boxes: Box[]): Raster {
  const out = flat(320, 568)
  for (let y = 0; y < 568; y++)
    for (let x = 0; x < 320; x++)
      out.data.fill(240 - Math.floor(y / 8), (y * 320 + x) * 4, (y * 320 + x) * 4 + 3)
  for (const { x, y, width, height } of boxes)
    for (let row = y; row < y + height; row++)
      for (let at = x; at < x + width; at++)
        out.data.set([60 + (at % 40), 20, 90], (row * 320 + at) * 4)
  return out
}

const grid = (columns: number, rows: number, side = 40): Box[] =>
  Array.from({ length: columns * rows }, (_, i) =>
    box(12 + (i % columns) * 75, 20 + Math.floor(i / columns) * 75, side, side + (i % 3) * 6),
  )

describe('things of one size side by side', () => {
  it('are counted on a ground that falls off', () =>
    expect(alikeThings(poster(...grid(4, 6)), [])).toBe(24))

  it('are none beside something bigger', () =>
    expect(alikeThings(poster(...grid(4, 3), box(40, 300, 220, 240)), [])).toBe(0))

  it('are none where each has a size of its own', () => {
    const sizes = [12, 20, 34, 60, 110].map((side, i) => box(20, 10 + i * 112, side, side))
    expect(alikeThings(poster(...sizes), [])).toBe(0)
  })

  it('are no letters, and no confetti', () => {
    expect(alikeThings(poster(...grid(4, 6, 5)), [])).toBe(0)
    const words = grid(4, 6).map((at) => polygonOf({ ...at, width: 60, height: 60 }))
    expect(alikeThings(poster(...grid(4, 6)), words)).toBe(0)
  })

  it('are not what one thing is made of', () =>
    expect(alikeThings(poster(box(30, 60, 260, 400)), [])).toBe(1))

  it('bears a picture of one pixel', () => expect(alikeThings(flat(1, 1), [])).toBe(0))
})
