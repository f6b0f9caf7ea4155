import { expect, test } from 'vitest'
import { area, intersect, polygonOf, type Box } from '../../src/core/geometry'
import type { Annotation } from '../../src/report/annotate'
import { chips } from '../../src/report/chips'
import { box } from '../kit/rules'

const size = { width: 1080, height: 1920 }
const mark = (number: number, ...boxes: Box[]): Annotation => ({
  number,
  rule: 'price-number',
  level: 'reject',
  sure: true,
  title: 'Price',
  brief: 'Price',
  places: boxes.map((at) => ({ polygon: polygonOf(at), box: at, sure: true, brief: 'Price' })),
})

test('what lies on one place shares a label, the gravest in words', () => {
  const at = box(100, 400, 500, 120)
  expect(
    chips([mark(1, at), mark(4, at, at), mark(7, box(102, 401, 498, 120))], size, 30).map(
      ({ text }) => text,
    ),
  ).toEqual(['1 Price +4 +7'])
})

test('a concern is named once, and by its number where it is again', () => {
  const lines = mark(2, ...[0, 200, 400].map((y) => box(0, y, 500, 80)))
  for (const place of lines.places) {
    place.label = `${place.box.y}`
    place.brief = `Price: ${place.label}`
  }
  expect(chips([lines], size, 30).map(({ text }) => text)).toEqual([
    '2 Price: 0',
    '2 · 200',
    '2 · 400',
  ])
})

test.each<[string, Box[]]>([
  ['nothing', []],
  ['one at the top edge', [box(0, 0, 300, 80)]],
  ['one at the bottom right', [box(1000, 1900, 80, 20)]],
  ['the whole cover', [box(0, 0, 1080, 1920)]],
  [
    'a ladder of tight lines',
    Array.from({ length: 12 }, (_, i) => box(50, 300 + 40 * i, 900 - 60 * i, 38)),
  ],
  ['neighbours', [box(100, 300, 200, 60), box(180, 310, 300, 60), box(120, 340, 260, 90)]],
])('%s: every label is inside, and none hides another', (_, boxes) => {
  const all = chips(
    boxes.map((at, i) => mark(i + 1, at)),
    size,
    30,
  )
  expect(all.length).toBe(boxes.length)
  for (const [i, chip] of all.entries()) {
    expect(area(intersect(chip, { x: 0, y: 0, ...size }))).toBeCloseTo(area(chip))
    for (const other of all.slice(0, i)) expect(area(intersect(chip, other))).toBe(0)
  }
})
