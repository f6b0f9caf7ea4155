import { expect, test } from 'vitest'
import type { Found } from '../../../../src/engines/text/found'
import { roomAt } from '../../../../src/engines/text/own/cut'

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
