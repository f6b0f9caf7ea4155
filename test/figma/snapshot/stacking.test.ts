import { beforeEach, describe, expect, test } from 'vitest'
import { fake, mixed, paint, stubFigma, type Fake } from '../../kit/nodes'
import { names, seenIn } from './seen'

/** What lies before a price, and whether the price may still be seen. */
const at = [300, 600, 300, 80] as const
const price = (more = {}) => fake('TEXT', '$9.99', at, more)
const panel = (more = {}) => fake('RECTANGLE', 'Panel', [100, 400, 800, 500], more)
const group = (children: Fake[], more = {}) =>
  fake('GROUP', 'Group', [100, 400, 800, 500], more, children)
const row = (children: Fake[], more = {}) =>
  fake('FRAME', 'Row', [100, 400, 800, 500], { fills: [], ...more }, children)
const blur = [{ type: 'LAYER_BLUR', visible: true, radius: 80 }]

beforeEach(() => stubFigma())

describe('a price is told', () => {
  test.each<[what: string, layers: () => Fake[]]>([
    [
      'that is drawn on top, first in a reversed auto layout',
      () => [row([price(), panel()], { layoutMode: 'HORIZONTAL', itemReverseZIndex: true })],
    ],
    [
      'under a ring, which is one square without another',
      () => [
        price(),
        fake('BOOLEAN_OPERATION', 'Ring', [100, 400, 800, 500], {}, [
          panel(),
          fake('RECTANGLE', 'Hole', [200, 500, 600, 300]),
        ]),
      ],
    ],
    [
      'under a star that masks a panel',
      () => [
        price(),
        group([fake('STAR', 'Star', [100, 400, 800, 500], { isMask: true }), panel()]),
      ],
    ],
    [
      'under a panel in a group in a mask',
      () => [
        price(),
        group([fake('ELLIPSE', 'Round', [100, 400, 800, 500], { isMask: true }), group([panel()])]),
      ],
    ],
    [
      'in the corner of a round frame that holds a panel',
      () => [fake('TEXT', '$9.99', [105, 405, 90, 40]), row([panel()], { cornerRadius: 250 })],
    ],
    [
      'in the corner of a round panel',
      () => [
        price(),
        panel({
          fillGeometry: [{ data: 'M 0 50 C 0 0 0 0 50 0 L 9 9 Z', windingRule: 'NONZERO' }],
        }),
      ],
    ],
    [
      'under a frame that is round',
      () => [price(), row([], { cornerRadius: 40, fills: [paint()] })],
    ],
    [
      'under a panel in a tilted frame that clips',
      () => [
        price(),
        row([panel()], {
          absoluteTransform: [
            [0.9, -0.4, 100],
            [0.4, 0.9, 400],
          ],
        }),
      ],
    ],
    ['under a blurred panel', () => [price(), panel({ effects: blur })]],
    ['under a panel in a blurred group', () => [price(), group([panel()], { effects: blur })]],
    ['under a panel that multiplies', () => [price(), panel({ blendMode: 'MULTIPLY' })]],
    [
      'under a panel in a group that multiplies',
      () => [price(), group([panel()], { blendMode: 'MULTIPLY' })],
    ],
    ['under a panel that is see-through', () => [price(), panel({ opacity: 0.9 })]],
    [
      'under a panel with a see-through fill',
      () => [price(), panel({ fills: [paint({ opacity: 0.5 })] })],
    ],
    ['under a panel whose fills differ', () => [price(), panel({ fills: mixed })]],
    [
      'under a cut-out photo',
      () => [price(), panel({ fills: [paint({ type: 'IMAGE', imageHash: 'a' })] })],
    ],
    [
      'that is a mask itself: seen through its letters',
      () => [group([price({ isMask: true }), panel()])],
    ],
  ])('%s', async (_, layers) => {
    expect(names(await seenIn(...layers()))).toContain('$9.99')
  })
})

describe('a price is left out', () => {
  test.each<[what: string, layers: () => Fake[]]>([
    ['behind a plain panel', () => [price(), panel()]],
    ['behind a frame with a fill', () => [price(), row([], { fills: [paint()] })]],
    ['behind a panel in a group', () => [price(), group([panel()])]],
    [
      'first in an auto layout that is not reversed',
      () => [row([price(), panel()], { layoutMode: 'HORIZONTAL' })],
    ],
    [
      'first, where reversed stacking means nothing for want of auto layout',
      () => [row([price(), panel()], { itemReverseZIndex: true })],
    ],
    [
      'last in a reversed auto layout',
      () => [row([panel(), price()], { layoutMode: 'HORIZONTAL', itemReverseZIndex: true })],
    ],
    ['that masks nothing', () => [group([panel(), price({ isMask: true })])]],
    ['that is hidden', () => [price({ visible: false })]],
    ['that clips away', () => [row([fake('TEXT', '$9.99', [2000, 600, 90, 40])])]],
    [
      'where a mask lets nothing through',
      () => [group([fake('ELLIPSE', 'Spot', [700, 700, 50, 50], { isMask: true }), price()])],
    ],
  ])('%s', async (_, layers) => {
    expect(names(await seenIn(...layers()))).not.toContain('$9.99')
  })
})

test('a boolean operation is one shape, and its operands are none', async () => {
  const ring = fake('BOOLEAN_OPERATION', 'Ring', [100, 400, 800, 500], {}, [panel(), panel()])
  const layers = await seenIn(ring)
  expect(names(layers)).toEqual(['Ring'])
  expect(layers[0].paths).toHaveLength(1)
})

test('of two masks in one group the last one cuts, so that nothing is lost by the other', async () => {
  const mask = (name: string, x: number) =>
    fake('RECTANGLE', name, [x, 400, 300, 300], { isMask: true })
  const [, layer] = await seenIn(group([mask('A', 100), mask('B', 500), panel()]))
  expect(layer.box).toEqual({ x: 500, y: 400, width: 300, height: 300 })
})

test('a slice is nothing that is seen', async () => {
  expect(await seenIn(fake('SLICE', 'Slice', at))).toEqual([])
})
