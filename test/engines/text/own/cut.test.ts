import { expect, test } from 'vitest'
import { newRaster } from '../../../../src/core/image/raster'
import type { Found } from '../../../../src/engines/text/found'
import { cutsOf, roomAt } from '../../../../src/engines/text/own/cut'

const at = (cx: number, cy: number): Found => ({
  rect: { cx, cy, width: 200, height: 40, angle: 0 },
  score: 0.9,
  fill: 0.9,
  pixels: new Int32Array(),
  bend: null,
})

test('a line has room at its ends until another line begins', () => {
  expect(roomAt(at(300, 100), [])).toEqual([4, 4])
  expect(roomAt(at(300, 100), [at(300, 200)])).toEqual([4, 4])
  const [before, after] = roomAt(at(300, 100), [at(580, 100)])
  expect(before).toBe(4)
  expect(after).toBeLessThan(0.6)
})

test('a line grows; a column and a line laid straight are always the same crop', () => {
  const picture = newRaster(600, 600)
  const line = at(300, 300)
  const grows = (found: Found) => cutsOf(picture, found, 40).map((cut) => cut.grows)
  expect(grows(line)).toEqual([true])
  expect(grows({ ...line, rect: { ...line.rect, width: 40, height: 200 } })).toEqual([false])
  const bend = { across: false, curve: [0, 0, 0], from: 200, to: 400 }
  expect(grows({ ...line, bend: bend as never })).toEqual([true, false])
})
