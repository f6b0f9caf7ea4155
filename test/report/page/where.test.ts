import { expect, test } from 'vitest'
import { whereabouts } from '../../../src/report/page/where'
import { box } from '../../kit/rules'

const cover = { width: 1080, height: 1920 }
test.each([
  [box(0, 0, 300, 100), 'top left', '左上'],
  [box(390, 900, 300, 100), 'middle', '正中'],
  [box(900, 1800, 180, 120), 'bottom right', '右下'],
  [box(0, 0, 1080, 1920), 'the whole cover', '整张封面'],
  [box(1080, 1920, 1, 1), 'bottom right', '右下'],
])('%o', (place, en, zh) => {
  expect(whereabouts(place, cover, 'en')).toBe(en)
  expect(whereabouts(place, cover, 'zh')).toBe(zh)
})
