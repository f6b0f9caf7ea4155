import { expect, test } from 'vitest'
import type { Look } from '../../src/fixes/look'
import type { Verdict } from '../../src/core/report'
import { planContrast, sliderFor } from '../../src/fixes/pictures'

test.each<[what: string, measured: number, limit: number, share: number, by: number]>([
  ['a little too pale', 4.5, 5, 1, 0.2],
  ['half as strong as it should be: as far as is sane', 7, 14, 1, 0.6],
  ['half as strong, on a photo of half the cover: as far as is sane', 7, 14, 0.5, 0.6],
  ['too strong by a fifth', 60, 50, 1, -0.25],
  ['nothing there: as far as is sane, not for ever', 0, 14, 1, 0.6],
])('one step of a slider reaches the limit: %s', (_, measured, limit, share, by) => {
  expect(sliderFor(measured, limit, share)).toBeCloseTo(by)
})

test.each<[what: string, measured: number, doubts: string[]]>([
  ['a photo that a slider makes strong enough is no doubt', 11, []],
  ['one that would look painted before it was strong enough is', 6.5, ['not-enough']],
])('%s', (_, measured, doubts) => {
  const cover = { width: 1080, height: 1920 }
  const photo = { layer: 'photo', name: 'Photo', picture: true, box: { x: 0, y: 0, ...cover } }
  const look = { cover, placements: [photo] } as unknown as Look
  const verdict = { rule: 'contrast', measure: { measured, limit: 14, bound: 'min' } } as Verdict
  expect(planContrast([verdict], look)?.doubts).toEqual(doubts)
})
