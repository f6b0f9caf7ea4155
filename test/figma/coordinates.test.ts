import { expect, test } from 'vitest'
import { isTilted, wallOf } from '../../src/figma/coordinates'

const frame = { absoluteBoundingBox: { x: 1000, y: 500, width: 2160, height: 3840 }, width: 2160 }
const wall = wallOf(frame, 1080)

test('a page rectangle and its cover box are the same place, both ways', () => {
  const page = { x: 1200, y: 600, width: 400, height: 200 }
  const cover = { x: 100, y: 50, width: 200, height: 100 }
  expect(wall.toCover(page)).toEqual(cover)
  expect(wall.toPage(cover)).toEqual(page)
})

test('corners follow the rotation', () => {
  const quarter = {
    absoluteTransform: [
      [0, -1, 1200],
      [1, 0, 600],
    ] as Transform,
    width: 100,
    height: 40,
  }
  expect(wall.corners(quarter)).toEqual([
    [100, 50],
    [100, 100],
    [80, 100],
    [80, 50],
  ])
})

test.each<[string, Transform, boolean]>([
  [
    'upright',
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    false,
  ],
  [
    'a quarter turn',
    [
      [0, -1, 0],
      [1, 0, 0],
    ],
    false,
  ],
  [
    'mirrored',
    [
      [-1, 0, 0],
      [0, 1, 0],
    ],
    false,
  ],
  [
    'a little',
    [
      [0.99, -0.1, 0],
      [0.1, 0.99, 0],
    ],
    true,
  ],
])('%s', (_, transform, tilted) => expect(isTilted(transform)).toBe(tilted))
