import { describe, expect, test } from 'vitest'
import { reaching } from '../../../src/engines/text/reach'
import { painted } from './tiles/painted'

/** Level type of 60 px from 70 to 130, whose first sign has a foot down to 136. */
function type(ground: 'plain' | 'barred' = 'plain') {
  const { picture, paint } = painted(600, 200, [240, 240, 240])
  if (ground === 'barred') paint(320, 0, 30, 200, [20, 20, 20])
  for (let x = 60; x < 540; x += 40) paint(x, 70, 15, 60, [20, 20, 20])
  paint(60, 130, 8, 6, [20, 20, 20])
  return picture
}
const sides = ({ cy, height, angle }: ReturnType<typeof reaching>) => ({
  top: Math.round(cy - height / 2),
  bottom: Math.round(cy + height / 2),
  angle,
})
const found = { cx: 300, cy: 100, width: 500, height: 46, angle: 0 }

describe('a line’s rectangle', () => {
  test('reaches its tops and feet where the detector’s patch is too low', () => {
    const { top, bottom } = sides(reaching(type(), found))
    expect(Math.abs(top - 70)).toBeLessThan(5)
    expect(Math.abs(bottom - 136)).toBeLessThan(5)
  })
  test('is level where its patch lies aslant on level type', () => {
    const { top, bottom, angle } = sides(reaching(type(), { ...found, angle: 0.02 }))
    expect(angle).toBe(0)
    expect(bottom - top).toBeLessThan(85)
  })
  test('keeps its slant where type does, and its size where ink has no end', () => {
    expect(reaching(type(), { ...found, angle: 0.2 }).angle).toBe(0.2)
    expect(reaching(type('barred'), found).height).toBeLessThanOrEqual(46)
  })
})
