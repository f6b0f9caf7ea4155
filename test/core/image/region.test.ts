import { describe, expect, it } from 'vitest'
import { enlarge, markedRegion, regionOf } from '../../../src/core/image/region'
import type { Layer } from '../../../src/core/scene'
import { box, mask } from '../../kit/rules'

describe('regionOf', () => {
  it('measures share, box and centroid', () => {
    expect(regionOf(mask('....', '.##.', '.##.', '....'), 'estimated')).toMatchObject({
      share: 0.25,
      box: box(1, 1, 2, 2),
      boxShare: 0.25,
      centroid: { x: 0.5, y: 0.5 },
    })
  })
  it('is null when nothing is inside', () =>
    expect(regionOf(mask('..', '..'), 'estimated')).toBeNull())
})

describe('markedRegion', () => {
  const layer = (role: Layer['role'], at = box(1, 0, 2, 2)): Layer => ({
    id: role ?? '?',
    name: '',
    type: 'RECTANGLE',
    box: at,
    opacity: 1,
    role,
  })
  it('is the union of the layers with the role, exactly', () => {
    const found = markedRegion(
      [layer('host'), layer('product', box(0, 0, 1, 1)), layer('title')],
      ['host', 'product'],
      {
        width: 4,
        height: 2,
      },
    )
    expect(found).toMatchObject({ share: 5 / 8, confidence: 'exact', layers: ['host', 'product'] })
  })
  it.each([
    ['no layers', undefined],
    ['none marked', [layer(undefined)]],
    ['one outside', [layer('host', box(9, 9, 2, 2))]],
  ])('is null for %s', (_, layers) =>
    expect(markedRegion(layers, ['host'], { width: 4, height: 2 })).toBeNull(),
  )
})

describe('enlarge', () => {
  it('is bilinear between pixel centres', () => {
    const { data } = enlarge({ width: 2, height: 1, data: Uint8Array.of(0, 200) }, 4, 2)
    expect([...data]).toEqual([0, 50, 150, 200, 0, 50, 150, 200])
  })
})
