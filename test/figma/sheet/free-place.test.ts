import { expect, test } from 'vitest'
import { freePlace } from '../../../src/figma/sheet/free-place'

const frame = { x: 0, y: 0, width: 100, height: 200 }
const size = { width: 150, height: 200 }
const at = (x: number, y: number, width = 50, height = 50) => ({ x, y, width, height })

test.each<[string, ReturnType<typeof at>[], { x: number; y: number }]>([
  ['right of the frame', [], { x: 110, y: 0 }],
  ['left when the right is taken', [at(120, 0)], { x: -160, y: 0 }],
  ['below when both sides are taken', [at(120, 0), at(-60, 0)], { x: 0, y: 210 }],
  [
    'past everything in the row when nothing is free',
    [at(120, 0), at(-60, 0), at(0, 300), at(400, 100)],
    { x: 460, y: 0 },
  ],
  ['touching is not lying on', [at(260, 0)], { x: 110, y: 0 }],
])('%s', (_, taken, place) => expect(freePlace(frame, size, taken, 10)).toEqual(place))
