import { describe, expect, it } from 'vitest'
import { sidesOf } from '../../../src/analyzers/background/sides'
import { zone, zonesOf } from '../../../src/analyzers/background/zones'
import { laplacianVariance } from '../../../src/core/image/laplacian'
import { newMask, type Mask } from '../../../src/core/image/raster'

/** A picture of rectangles, from a seed. */
function patches(width: number, height: number, seed: number): Mask {
  const out = newMask(width, height)
  for (let i = 1; i < 4; i++) {
    const [left, top] = [(seed * 31 * i) % width, (seed * 17 * i) % height]
    const right = Math.min(width, left + ((seed * 13 * i) % 40))
    for (let y = top; y < Math.min(height, top + ((seed * 7 * i) % 40)); y++)
      out.data.fill(255, y * width + left, y * width + right)
  }
  return out
}

/**
 * What the zones mean, pixel by pixel: the distance to the nearest pixel of the other side, by the
 * longer axis.
 */
function plainly({ width, data }: Mask): number[] {
  return Array.from(data, (_, at) => {
    const side = data[at] > 127
    let far = Infinity
    data.forEach((value, other) => {
      if (value > 127 === side) return
      const across = Math.abs((other % width) - (at % width))
      const down = Math.abs(Math.floor(other / width) - Math.floor(at / width))
      far = Math.min(far, Math.max(across, down))
    })
    if (side) return zone.whole | (far > 10 ? zone.core : 0)
    return (far > 10 ? zone.behind : 0) | (far <= 4 ? zone.whole : 0)
  })
}

describe('zones', () => {
  it.each([
    [40, 40, 3],
    [37, 22, 5],
    [1, 30, 2],
    [30, 1, 8],
    [45, 45, 0],
  ])('of %i×%i, seed %i', (width, height, seed) => {
    const inside = patches(width, height, seed)
    expect([...zonesOf(inside, inside).data]).toEqual(plainly(inside))
  })

  it('without a subject are one, behind and looked at', () =>
    expect([...zonesOf(null, { width: 2, height: 1 }).data]).toEqual([
      zone.behind | zone.whole,
      zone.behind | zone.whole,
    ]))
})

describe('the two sides', () => {
  const grey: Mask = {
    ...newMask(5, 4),
    data: Uint8Array.from({ length: 20 }, (_, i) => (i * 89) % 256),
  }
  const both: Mask = { ...newMask(5, 4), data: new Uint8Array(20).fill(zone.core | zone.behind) }

  it('are as sharp as the Laplacian says', () => {
    const [core, behind] = sidesOf(grey, both, [zone.core, zone.behind])
    expect(core).toEqual(behind)
    expect(core.sharpness).toBeCloseTo(laplacianVariance(grey), 6)
  })

  it('are told apart, and nothing is told of nothing', () => {
    const half: Mask = {
      ...both,
      data: Uint8Array.from({ length: 20 }, (_, i) => (i === 7 ? zone.core : 0)),
    }
    expect(sidesOf(grey, half, [zone.core, zone.behind])).toEqual([
      { sharpness: 0, brightness: grey.data[7] / 255 },
      { sharpness: 0, brightness: 0 },
    ])
  })

  it('of one pixel are flat', () => {
    const dot: Mask = { ...newMask(1, 1), data: Uint8Array.of(zone.core) }
    expect(sidesOf(dot, dot, [zone.core])[0].sharpness).toBe(0)
  })
})
