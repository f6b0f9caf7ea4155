import { expect, test } from 'vitest'
import { newRaster } from '../../../src/core/image/raster'
import { foundAt } from '../../../src/engines/text/found'
import { levelViewOf } from '../../../src/engines/text/views'

const picture = newRaster(400, 200)
const hasLevelView = (angle: number, size = { width: 200, height: 30 }) =>
  levelViewOf(picture, foundAt({ cx: 200, cy: 100, ...size, angle }, 0.9)) !== undefined

test('a line that is tilted a little is looked at as if it were level, too', () => {
  expect([-0.15, -0.02, 0.02, 0.15].map((angle) => hasLevelView(angle))).not.toContain(false)
  expect([0, 0.005, -0.009, 0.3].map((angle) => hasLevelView(angle))).not.toContain(true)
  expect(hasLevelView(0.1, { width: 30, height: 200 })).toBe(false)
})
